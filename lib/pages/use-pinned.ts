import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const AGAIN_MS = 1_000;

/** Whether the icon is pinned, asked again while it is not; absent until the browser has said. */
export function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const look = async () => {
      const settings = await browser.action.getUserSettings();
      setPinned(settings.isOnToolbar ?? false);
    };
    void look();
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}
