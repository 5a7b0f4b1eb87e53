/** Which rows of a long list are drawn: those in view and some around them. */
export function windowOf(
  scrolled: number,
  height: number,
  rowHeight: number,
  total: number,
): { first: number; last: number } {
  const around = 8;
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - around);
  const last = Math.min(total, Math.ceil((scrolled + height) / rowHeight) + around);
  return { first: Math.min(first, last), last };
}
