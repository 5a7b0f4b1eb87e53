import { useEffect, useMemo, useState } from 'react';
import type { Moment } from '../../components/queue/row.ts';
import { clockReady, now, onClockSet } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { defaultPolicy } from '../policy/settings.ts';
import { usePolicy } from './use-policy.ts';

const TICK_MS = 30_000;

/** The present moment, moved on while the page is open, so that a day can turn under it. */
export function useMoment(): Moment {
  const [present, setPresent] = useState({ now: now(), zone: localZone() });
  const { workingDays } = usePolicy() ?? defaultPolicy;
  useEffect(() => {
    const tick = () => setPresent({ now: now(), zone: localZone() });
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    onClockSet(tick);
    void clockReady.then(tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return useMemo(() => ({ ...present, workingDays }), [present, workingDays]);
}
