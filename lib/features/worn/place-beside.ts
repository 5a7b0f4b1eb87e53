import type { Mount } from '../../gmail/port.ts';

/** Width of the card, and the air around it. */
const WIDTH = 320;
const AIR = 8;
/** As tall as it usually is. */
const HEIGHT = 280;

/**
 * Keeps a floating place below what it is about, or above where there is more room, also while the
 * page scrolls. `gone` is told when that shows no more.
 */
export function placeBeside(
  mount: Mount,
  about: () => DOMRect | undefined,
  gone: () => void,
): void {
  const { element, signal } = mount;
  const place = () => {
    const at = about();
    if (!at) return gone();
    const { left, top, bottom } = at;
    const below = innerHeight - bottom;
    const { style } = element;
    style.left = `${Math.max(AIR, Math.min(left, innerWidth - WIDTH - AIR))}px`;
    const isBelow = below >= HEIGHT || below >= top;
    style.top = isBelow ? `${bottom + AIR}px` : 'auto';
    style.bottom = isBelow ? 'auto' : `${innerHeight - top + AIR}px`;
    style.setProperty('--room', `${Math.max(120, (isBelow ? below : top) - 2 * AIR)}px`);
  };
  place();
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { signal });
}
