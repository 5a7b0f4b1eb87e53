import type { KeyboardEvent } from 'react';

interface Options {
  /** What lies around must not hear of the key: it closes by it too. */
  alone?: boolean;
}

/** Closes what is open by Escape. Left to the browser the key would close the popup it may stand in. */
export function onEscape(
  close: () => void,
  { alone = false }: Options = {},
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (alone) event.stopPropagation();
    close();
  };
}
