import { CatchUp } from '../../components/queue/CatchUp.tsx';
import type { Moment, QueueRow } from '../../components/queue/row.ts';
import { ask } from '../messages/client.ts';
import { useWalk } from './use-walk.ts';

/** Looking for answers of those who are kept, over the walks that are under way. */
export function LiveCatchUp({ rows, moment }: { rows: readonly QueueRow[]; moment: Moment }) {
  return (
    <CatchUp
      rows={rows}
      moment={moment}
      all={useWalk('catch-up')}
      one={useWalk('look')}
      onCatchUp={(account) => void ask.walk({ do: 'catch-up', account })}
      onForget={(kind) => void ask.walk({ do: 'forget', kind })}
    />
  );
}
