/** An id that is the same for the same number. */
export function idAt(n: number, what = 'e'): string {
  return `${what}${String(n).padStart(25, '0')}`;
}
