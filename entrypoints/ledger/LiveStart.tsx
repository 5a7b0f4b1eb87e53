import { StartHere } from '../../components/pages/start-here/StartHere.tsx';
import type { Moment } from '../../components/queue/row.ts';
import { startActs } from '../../lib/pages/start-acts.ts';
import { useWalk } from '../../lib/pages/use-walk.ts';

/** Starting from what is here, over Gmail's lists as the worker walks them. */
export function LiveStart({ moment, account }: { moment: Moment; account: string }) {
  const shown = useWalk('start');
  const acts = startActs(shown?.walk.account || account);
  return <StartHere shown={shown} moment={moment} acts={acts} />;
}
