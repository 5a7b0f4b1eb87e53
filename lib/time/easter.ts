/**
 * Easter Sunday of a year of the Gregorian calendar, as days after 21 March (at least 1), by the rule
 * of Gauss and Lichtenberg.
 */
export function easterAfterMarch21(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const moon = Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25) + 15;
  const offset = (19 * a + moon) % 30;
  const full = offset - (offset === 29 || (offset === 28 && a > 10) ? 1 : 0);
  // The Sunday after the full moon, never the day of it.
  const moonDay = new Date(Date.UTC(year, 2, 21 + full)).getUTCDay();
  return full + (7 - moonDay);
}
