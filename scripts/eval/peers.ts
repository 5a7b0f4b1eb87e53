import { Culture, DateTimeOptions, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import dates from 'compromise-dates';
import type { LocalDay } from '../../lib/time/due.ts';
import type { Case } from './cases.ts';
import { givenOf } from './given.ts';
import { Tally } from './tally.ts';
import { isIn } from './windows.ts';

nlp.plugin(dates);
const withDates = nlp as unknown as (text: string) => {
  dates: (context: { today: string }) => { get: () => { start?: string | null }[] };
};

const dayOf = (text: string | null | undefined): LocalDay[] =>
  text != null && /^\d{4}-/.test(text) ? [text.slice(0, 10)] : [];

/** Others that read dates, each as its own pages say: the days of a text, seen from noon UTC. */
export const PEERS = {
  'chrono-node': (text: string, at: Date): LocalDay[] =>
    chrono
      .parse(text, { instant: at, timezone: 0 }, { forwardDate: true })
      .flatMap(({ start }) => dayOf(start.date().toISOString())),
  // Of several readings the last is the one ahead.
  recognizers: (text: string, at: Date): LocalDay[] =>
    recognizeDateTime(text, Culture.English, DateTimeOptions.None, at).flatMap(({ resolution }) => {
      const values = (resolution as { values?: Record<string, string>[] } | null)?.values ?? [];
      const value = values.at(-1);
      return dayOf(value?.start ?? value?.end ?? value?.value);
    }),
  'compromise-dates': (text: string, at: Date): LocalDay[] =>
    withDates(text)
      .dates({ today: at.toISOString() })
      .get()
      .flatMap(({ start }) => dayOf(start)),
};

export type Peer = keyof typeof PEERS;

/**
 * How a reader of dates alone would do where ours are scored for days: it cannot know which date is
 * meant, so its first one counts.
 */
export function scorePeer(peer: Peer, cases: readonly Case[]): Tally {
  const tally = new Tally();
  for (const one of cases) {
    if (one.kind === 'worn' || one.kind === 'trim') continue;
    const days = PEERS[peer](one.text, new Date(givenOf(one).context.now));
    if (one.kind === 'dates') {
      const right = one.dates.every((windows) =>
        days.some((day) => windows.some((wanted) => isIn(day, wanted))),
      );
      tally.count('dates', right);
    } else if (one.due === null) {
      tally.count(one.kind === 'reply' ? 'falseCallback' : 'falsePromise', days.length > 0);
    } else if (one.due && one.kind !== 'ask') {
      const right = days[0] !== undefined && isIn(days[0], one.due);
      tally.count(one.kind === 'reply' ? 'callbackDay' : 'promiseDay', right);
    }
  }
  return tally;
}
