const PATHS = {
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  search:
    'M10 4a6 6 0 1 0 3.7 10.7l4.8 4.8 1.4-1.4-4.8-4.8A6 6 0 0 0 10 4zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  close:
    'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  down: 'M7 10h10l-5 5.5z',
  check: 'M9.5 16.2 5.3 12l-1.4 1.4 5.6 5.6L20.6 7.9l-1.4-1.4z',
  pin: 'M15 3v2l-1 1v5l3 3v2h-4v5l-1 1-1-1v-5H7v-2l3-3V6L9 5V3z',
  puzzle:
    'M20 11h-1.5V7.5A1.5 1.5 0 0 0 17 6h-3.500V4.500a2 2 0 0 0-4 0V6H6a1.500 1.500 0 0 0-1.500 1.500V11H6a2.200 2.200 0 0 1 0 4.400H4.500V19A1.500 1.500 0 0 0 6 20.500h3.600V19a2.200 2.200 0 0 1 4.400 0v1.500h3A1.500 1.500 0 0 0 18.500 19v-3.600H20a2.200 2.200 0 0 0 0-4.400z',
} as const;

/** A small drawing that stands beside words or on a button that has a spoken name. */
export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[of]} />
    </svg>
  );
}
