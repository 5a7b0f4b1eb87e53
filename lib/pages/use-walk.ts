import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isMail } from '../gmail/is-mail.ts';
import { ask } from '../messages/client.ts';
import type { Walk, WalkKind } from '../walk/walk.ts';
import {
  keyOfFound,
  keyOfReading,
  keyOfWalk,
  loadReading,
  loadWhole,
} from '../worker/walk/kept.ts';
import type { WalkShown } from '../../components/pages/start-here/shown.ts';

async function load(kind: WalkKind): Promise<WalkShown | null> {
  const whole = await loadWhole(kind);
  if (!whole) return null;
  const { walk, found } = whole;
  return {
    walk,
    later: found.later.length,
    unread: found.unread.length,
    reading: await loadReading(kind),
    ...(found.answer && { answer: found.answer }),
  };
}

/** The walk as it is now; null where there is none, absent until that is read. */
export function useWalk(kind: WalkKind): WalkShown | null | undefined {
  const [shown, setShown] = useState<WalkShown | null>();
  useEffect(() => {
    let newest = 0;
    const run = () => {
      newest += 1;
      const mine = newest;
      void load(kind).then((read) => {
        if (mine === newest) setShown(read);
      });
    };
    const changed = (changes: object) => {
      if ([keyOfWalk, keyOfFound, keyOfReading].some((key) => key(kind) in changes)) run();
    };
    run();
    browser.storage.session.onChanged.addListener(changed);
    return () => {
      newest = Infinity;
      browser.storage.session.onChanged.removeListener(changed);
    };
  }, [kind]);
  useArrival(shown?.walk);
  return shown;
}

/**
 * Watches the walk's tab until Gmail runs in it: where it ends up elsewhere, nobody is signed in.
 * The browser tells the address of Gmail's pages alone.
 */
function useArrival(walk: Walk | undefined): void {
  const waits = walk && walk.state !== 'stopped' && !walk.arrived;
  const [tab, kind] = waits ? [walk.tab, walk.kind] : [];
  useEffect(() => {
    if (tab === undefined || kind === undefined) return undefined;
    const look = async () => {
      const { url, status } = await browser.tabs.get(tab);
      if (status !== 'complete') return;
      const { hostname, pathname } = new URL(url ?? 'about:blank');
      if (hostname === 'mail.google.com' && isMail(pathname)) return;
      await ask.walk({ do: 'stop', kind, trouble: 'signed-out' });
    };
    // A tab that is closed meanwhile is told of by the worker.
    const run = () => void look().catch(() => undefined);
    const updated = (id: number) => {
      if (id === tab) run();
    };
    run();
    browser.tabs.onUpdated.addListener(updated);
    return () => browser.tabs.onUpdated.removeListener(updated);
  }, [tab, kind]);
}
