/** How long nobody writes before the draft is read. */
const REST_MS = 500;
/** A page that is never idle is not waited for longer. */
const IDLE_MS = 1_000;

/** Puts something off; the answer calls it off. */
export type Later = (run: () => void) => () => void;

/** Once nobody has written for half a second, in a moment when the page has nothing else to do. */
export const atRest: Later = (run) => {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(run, { timeout: IDLE_MS });
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
};
