import type { Bar } from '../../ledger/state.ts';
import { restricts } from '../scope.ts';
import type { StandingNow } from '../types.ts';
import type { Frame } from './frame.ts';

/** Confirmed before read, `never` before a farewell, then the newest: what a refusal rests on. */
function weight(bar: Bar): number {
  return (bar.how === 'never' ? 2 : 0) + (bar.confirmed ? 1 : 0);
}

/** The bar that holds in a frame, the heaviest of several; none when no bar covers its channel. */
function barIn({ person, channel }: Frame): Bar | undefined {
  return person.bars
    .filter((bar) => restricts(bar.channels, channel))
    .reduce<Bar | undefined>(
      (worst, bar) => (worst === undefined || weight(bar) >= weight(worst) ? bar : worst),
      undefined,
    );
}

/**
 * `never` and `farewell` (design, section 4): a bar binds the person in every conversation. A bar on
 * some channels shows as `never` only when that channel is asked about, since the others stay open.
 * A letter posted or waived closes a farewell for good.
 */
export function barredStanding(frame: Frame): StandingNow | undefined {
  const bar =
    frame.channel === undefined
      ? barIn({ ...frame, person: { ...frame.person, bars: frame.person.bars.filter(isWhole) } })
      : barIn(frame);
  if (bar === undefined) return undefined;
  const closed = bar.how === 'never' || frame.person.letter !== undefined;
  return {
    standing: closed ? 'never' : 'farewell',
    since: bar.how === 'never' ? bar.at : (frame.person.letter?.at ?? bar.at),
    evidence: bar,
    ...(bar.confirmed ? {} : { toConfirm: true }),
  };
}

/** Whether a bar covers every channel. */
export function isWhole(bar: Bar): boolean {
  return bar.channels === undefined || bar.channels.length === 0;
}

/** Their own refusal of every way, agreed to by the user: it may have been meant for their whole company. */
export function refusalOf(bars: readonly Bar[]): Bar | undefined {
  return bars.findLast(
    (bar) => bar.how === 'never' && bar.scope === 'person' && bar.confirmed && isWhole(bar),
  );
}
