import type { Reached } from '../../components/queue/WeekAim.tsx';
import type { Moment } from '../../components/queue/row.ts';
import { reachedBetween } from '../store/beside.ts';
import { dayAt } from '../time/local-day.ts';
import { weekBegins } from '../time/week.ts';
import { useLive } from './use-live.ts';
import { usePolicy } from './use-policy.ts';

/** How many people were reached this week, of how many, live; absent while no aim is set. */
export function useAim(moment: Moment): Reached | undefined {
  const aim = usePolicy()?.weekAim ?? 0;
  const today = dayAt(moment.now, moment.zone);
  const from = weekBegins(today, moment.workingDays);
  const { value } = useLive(
    async (store) => (aim > 0 ? reachedBetween(store, from, today) : undefined),
    [aim, from, today],
  );
  return aim > 0 && value !== undefined ? { reached: value, of: aim } : undefined;
}
