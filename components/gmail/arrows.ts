import type { KeyboardEvent } from 'react';

/**
 * Up, Down, Home and End walk over everything marked `data-stop`, through lists and fields alike;
 * typing a letter on a choice goes to the field, so that "in ten days" can be typed at once.
 */
export function arrows(event: KeyboardEvent<HTMLElement>): void {
  const root = event.currentTarget;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]:not(:disabled)')];
  const at = stops.findIndex((stop) => stop === event.target);
  const from = stops[at];
  if (!from) return;
  const typing = from instanceof HTMLInputElement && from.type === 'text';
  if (event.key.length === 1 && event.key !== ' ' && !typing) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    root.querySelector<HTMLInputElement>('input[type=text][data-stop]')?.focus();
    return;
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined || (typing && (event.key === 'Home' || event.key === 'End'))) return;
  event.preventDefault();
  stops.at(to % stops.length)?.focus();
}
