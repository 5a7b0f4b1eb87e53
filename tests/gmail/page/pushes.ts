import { config } from './config.ts';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls back when the mailbox changed on the server; the answer ends it. */
export function onNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins to listen for news of this account. */
export function startPushes(): void {
  const events = new EventSource(`/mail/u/${config.account}/events`);
  let first = true;
  events.addEventListener('message', () => {
    if (!first) for (const listener of listeners) listener();
    first = false;
  });
  window.addEventListener('pagehide', () => events.close());
}
