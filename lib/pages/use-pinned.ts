import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const AGAIN_MS = 1_000;

/** Whether the icon is pinned, asked again until it is; absent until the browser has said. */
export function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    if (pinned) return undefined;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const settings = await browser.action.getUserSettings();
      setPinned(settings.isOnToolbar ?? false);
    };
    const run = () => void look().catch(() => undefined);
    run();
    const timer = setInterval(run, AGAIN_MS);
    return () => clearInterval(timer);
  }, [pinned]);
  return pinned;
}
