import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * What lies in the extension's storage, read again whenever it changes; absent until it is read.
 *
 * @param load reads it; always the same function
 * @param key the one key it depends on; left out, any
 * @param failed what stands for it where it cannot be read
 */
export function useStored<T>(load: () => Promise<T>, key?: string, failed?: T): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let current = true;
    const put = (read: T | undefined) => {
      if (current && read !== undefined) setValue(read);
    };
    const run = () =>
      void load().then(put, () => {
        put(failed);
      });
    const changed = (changes: object) => {
      if (key === undefined || key in changes) run();
    };
    run();
    browser.storage.local.onChanged.addListener(changed);
    return () => {
      current = false;
      browser.storage.local.onChanged.removeListener(changed);
    };
  }, [load, key, failed]);
  return value;
}
