import { countText, text } from '../../lib/text/text.ts';
import type { WalkKind } from '../../lib/walk/walk.ts';
import type { WalkShown } from '../pages/start-here/shown.ts';
import { troubleText } from '../pages/start-here/trouble-words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { wantsLook } from './look-first.ts';
import { isDated } from './row.ts';
import type { Moment, QueueRow } from './row.ts';

interface Props {
  rows: readonly QueueRow[];
  moment: Moment;
  /** What is under way: all that came since, and single conversations. */
  all: WalkShown | null | undefined;
  one: WalkShown | null | undefined;
  onCatchUp: (account: string) => void;
  onForget: (kind: WalkKind) => void;
}

/** That silence is old knowledge, and the way to look for answers; or how far that is. */
export function CatchUp({ rows, moment, all, one, onCatchUp, onForget }: Props) {
  const stuck = [all, one].find((shown) => shown?.walk.trouble !== undefined)?.walk;
  if (stuck?.trouble) {
    const close = <Button onClick={() => onForget(stuck.kind)}>{text('catch_up_close')}</Button>;
    return (
      <Banner tone="due" title={text('catch_up_failed')} action={close}>
        {troubleText(stuck.trouble)}
      </Banner>
    );
  }
  if (all?.walk.state === 'walking') {
    const stop = <Button onClick={() => onForget('catch-up')}>{text('cancel')}</Button>;
    return (
      <Banner tone="quiet" action={stop}>
        {countText('catch_up_going', all.walk.read['came-in'])}
      </Banner>
    );
  }
  if (one) return <Banner tone="quiet">{text('look_going')}</Banner>;
  const old = rows.filter(isDated).filter((row) => wantsLook(row, moment.now));
  const [first] = old;
  if (!first) return null;
  const begin = <Button onClick={() => onCatchUp(first.account)}>{text('catch_up')}</Button>;
  return (
    <Banner tone="quiet" action={begin}>
      {countText('catch_up_old', old.length)}
    </Banner>
  );
}
