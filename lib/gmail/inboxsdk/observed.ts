/** A value that InboxSDK watches: it takes any object that looks like an RxJS observable. */
export interface Observed<T> {
  stream: {
    subscribe(next: (value: T) => void): { unsubscribe(): void };
    lift: true;
  };
  set(value: T): void;
}

/** Makes a value that can change after it was handed to InboxSDK. */
export function observed<T>(first: T): Observed<T> {
  let now = first;
  const heard = new Set<(value: T) => void>();
  return {
    stream: {
      lift: true,
      subscribe: (next) => {
        heard.add(next);
        next(now);
        return { unsubscribe: () => heard.delete(next) };
      },
    },
    set: (value) => {
      now = value;
      for (const next of heard) next(value);
    },
  };
}
