/** How often a property is tried: as often as it asks for, and more often in `npm run soak`. */
export function runs(atLeast: number): number {
  return Math.max(atLeast, Number(process.env['MAYI_RUNS'] ?? 0));
}
