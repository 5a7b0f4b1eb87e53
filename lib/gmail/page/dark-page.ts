/** Where a colour counts as dark: the mean of its three parts, of 255. */
const HALF = 128;

/**
 * Whether a page of Gmail's that InboxSDK does not serve is dark. No class or attribute of it says
 * so: the ground it paints does. A page that paints none is light.
 */
export function isDarkPage(): boolean {
  const [red, green, blue, alpha = 1] =
    getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return false;
  return (red + green + blue) / 3 < HALF;
}
