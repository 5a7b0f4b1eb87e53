import type { Channel } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import type { AgendaItem } from '../policy/types.ts';
import { numberToCall } from '../policy/playbooks/channels.ts';
import { ringAt } from '../policy/ring.ts';
import { dueHere } from '../time/here.ts';
import type { PolicySettings } from '../policy/settings.ts';

/** One dated thing on the agenda with what a row of the popup needs: a projection, rebuilt at will. */
export interface AgendaRow {
  entry: string;
  act: string;
  /** The person's id. */
  contact: string;
  name: string;
  email: string;
  phone?: string;
  kind: AgendaItem['kind'];
  /** Day on the agenda, snoozes counted, `YYYY-MM-DD`. */
  day: string;
  time?: string;
  part?: 'morning' | 'afternoon';
  zone: string;
  /** The day as it was said or set. */
  originalDay: string;
  /** A promise of mine that was put off, and that they were not told of. */
  untold?: true;
  quote?: string;
  by: 'them' | 'me';
  channel?: Channel;
  thread?: string;
  message?: string;
  account: string;
  subject?: string;
  /** UTC instant of the fact it rests on, ISO. */
  since: string;
  restsOnSilence: boolean;
  /** When it rings, ms UTC. */
  ring: number;
}

/** The row of an item, its day and hour as the clocks show them where the user is. */
export function agendaRow(
  item: AgendaItem,
  person: PersonState,
  { zone, settings }: { zone: string; settings: PolicySettings },
): AgendaRow {
  const due = dueHere(item.due, zone);
  return {
    entry: item.entry,
    act: item.act,
    contact: person.id,
    name: person.name,
    email: person.emails[0] ?? '',
    phone: numberToCall(person),
    kind: item.kind,
    day: due.day,
    time: due.time,
    part: due.part,
    zone: due.zone,
    originalDay: item.original.day,
    untold: item.untold,
    quote: item.quote,
    by: item.by,
    channel: item.channel,
    thread: item.thread,
    message: item.message,
    account: item.account,
    subject: item.subject,
    since: item.since,
    restsOnSilence: item.restsOnSilence,
    ring: ringAt(due, settings),
  };
}
