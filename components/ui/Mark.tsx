/** The mark of `public/mark.svg`, a speech bubble with a check, in the page's own colours. */
export function Mark({ size = '1.25rem' }: { size?: string }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      style={{ width: size, height: size }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="bubble"
        d="M8 2h16a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-8.6l-5.3 5.4c-.8.8-2.1.2-2.1-.9V24a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z"
      />
      <path
        className="check"
        fill="none"
        strokeWidth="3.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M9.8 13.2l4.2 4.2 8-8.6"
      />
    </svg>
  );
}
