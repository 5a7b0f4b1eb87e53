interface Box {
  top: number;
  bottom: number;
  right: number;
}

/** Where a popover goes: under its button, above it where there is no room, always on the page. */
export function placeBy(
  anchor: Box,
  size: { width: number; height: number },
  page: { width: number; height: number },
): { left: number; top: number } {
  const gap = 4;
  const edge = 8;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fits = below + size.height + edge <= page.height;
  const top = fits || above < edge ? Math.min(below, page.height - edge - size.height) : above;
  const left = Math.min(anchor.right - size.width, page.width - edge - size.width);
  return { left: Math.max(edge, left), top: Math.max(edge, top) };
}
