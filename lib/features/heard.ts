/** Tells whoever listens, until each one's signal ends. */
export interface Heard<T> {
  tell(news: T): void;
  on(told: (news: T) => void, signal: AbortSignal): void;
}

/** Makes a place to tell and hear news of one kind. */
export function heard<T>(): Heard<T> {
  const all = new Set<(news: T) => void>();
  return {
    tell: (news) => {
      for (const told of all) told(news);
    },
    on: (told, signal) => {
      if (signal.aborted) return;
      all.add(told);
      signal.addEventListener('abort', () => all.delete(told), { once: true });
    },
  };
}
