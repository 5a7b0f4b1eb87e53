import type { Scene } from './scene.ts';

/**
 * Shows something until `until` ends, but for the times in which nothing is to be seen. Each time it
 * is shown it is given a signal of its own, and with its end it must be gone.
 */
export function unlessDiscreet(
  scene: Pick<Scene, 'discreet' | 'onDiscreet'>,
  show: (signal: AbortSignal) => void,
  until: AbortSignal,
): void {
  let life = new AbortController();
  const begin = () => {
    life = new AbortController();
    show(AbortSignal.any([until, life.signal]));
  };
  scene.onDiscreet((on) => (on ? life.abort() : begin()), until);
  if (!scene.discreet()) begin();
}
