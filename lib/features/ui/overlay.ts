import type { Mount } from '../../gmail/port.ts';

/** A place over the page, with a class of its own, until it is closed or its signal ends. */
export function overlay(signal: AbortSignal, className: string): Mount {
  const life = new AbortController();
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  const close = () => {
    life.abort();
    element.remove();
  };
  signal.addEventListener('abort', close, { signal: life.signal });
  return { element, floats: true, signal: life.signal, close };
}
