/** Strokes on a 20 by 20 sheet. */
const PATHS = {
  clock: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M10 6v4.2l2.8 1.7',
  check: 'm4.5 10.5 3.6 3.6 7.4-8',
  chevron: 'm6 8 4 4 4-4',
  back: 'm12 6-4 4 4 4',
  next: 'm8 6 4 4-4 4',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  undo: 'M7.5 4 4 7.5 7.5 11M4.5 7.5h7a4.25 4.25 0 0 1 0 8.5H8',
  calendar: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4m6-4v4',
  mark: 'M4.5 3.5h11a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-6l-4 3.5v-3.5h-1a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2m2.7 5 2 2 3.8-4',
} as const;
export type IconName = keyof typeof PATHS;

/** A small line drawing in the colour of the words beside it; never the only carrier of meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
