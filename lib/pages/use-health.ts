import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../messages/client.ts';
import type { Health } from '../messages/protocol.ts';
import { TABS } from '../worker/tabs.ts';

/**
 * What is off; absent until the worker has answered. Asked when the page opens or is looked at
 * again, and when a Gmail tab has told how it is: asking by the clock would keep the worker alive.
 */
export function useHealth(): Health | undefined {
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    let newest = 0;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      newest += 1;
      const mine = newest;
      const answer = await ask.health({});
      if (mine !== newest) return;
      if (answer.ok) setHealth(answer.value);
      // A worker that does not answer cannot save either.
      else setHealth({ readOnly: answer.problem, tabs: [], stale: 0, appId: true });
    };
    const run = () => void look();
    run();
    document.addEventListener('visibilitychange', run);
    window.addEventListener('focus', run);
    // A walk keeps its place there too, which is no news of any tab.
    const told = (changes: object) => {
      if (TABS in changes) run();
    };
    browser.storage.session.onChanged.addListener(told);
    return () => {
      newest = Infinity;
      document.removeEventListener('visibilitychange', run);
      window.removeEventListener('focus', run);
      browser.storage.session.onChanged.removeListener(told);
    };
  }, []);
  return health;
}

/** Reloads the Gmail tabs that need it: those without the extension, and those with a part off. */
export async function reloadGmail(health: Health | undefined): Promise<void> {
  const well = new Set(
    (health?.tabs ?? []).filter(({ off }) => off.length === 0).map(({ tab }) => tab),
  );
  const tabs = await browser.tabs.query({ url: 'https://mail.google.com/*' });
  const ids = tabs.flatMap(({ id }) => (id === undefined || well.has(id) ? [] : [id]));
  // A tab that was closed meanwhile needs no reload.
  await Promise.all(ids.map((id) => browser.tabs.reload(id).catch(() => undefined)));
}
