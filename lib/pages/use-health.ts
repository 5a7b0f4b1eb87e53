import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../messages/client.ts';
import type { Health } from '../messages/protocol.ts';

const AGAIN_MS = 5_000;

/** What is off, asked again while the page is looked at; absent until the worker has answered. */
export function useHealth(): Health | undefined {
  const [health, setHealth] = useState<Health>();
  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await ask.health({});
    if (answer.ok) setHealth(answer.value);
    // A worker that does not answer cannot save either.
    else setHealth({ readOnly: answer.problem, tabs: [], stale: 0, appId: true });
  }, []);
  useEffect(() => {
    const run = () => void look();
    run();
    const timer = setInterval(run, AGAIN_MS);
    document.addEventListener('visibilitychange', run);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [look]);
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
