import { useEffect, useState } from 'react';
import type { Moment } from '../../components/queue/row.ts';
import { clockReady, now, onClockSet } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { defaultPolicy } from '../policy/settings.ts';

const TICK_MS = 30_000;

/** The present moment, moved on while the page is open, so that a day can turn under it. */
export function useMoment(): Moment {
  const [moment, setMoment] = useState<Moment>({
    now: now(),
    zone: localZone(),
    workingDays: defaultPolicy.workingDays,
  });
  useEffect(() => {
    const tick = () => setMoment((last) => ({ ...last, now: now(), zone: localZone() }));
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    onClockSet(tick);
    void clockReady.then(tick);
    // Loaded beside the page: reading settings brings the whole of zod, and no row waits for it.
    void import('../settings/settings.ts')
      .then(({ loadPolicy }) => loadPolicy())
      .then(({ workingDays }) => setMoment((last) => ({ ...last, workingDays })));
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return moment;
}
