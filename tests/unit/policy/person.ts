import type {
  Ask,
  Bar,
  Evidence,
  FollowUp,
  Grant,
  NotBefore,
  NotNow,
  Override,
  Owed,
  PersonState,
  Reply,
  Touch,
} from '../../../lib/ledger/state.ts';
import type { Due } from '../../../lib/time/due.ts';

export const ZONE = 'Europe/Berlin';

/** A Friday afternoon. */
export const NOW = Date.parse('2026-11-20T15:00:00.000Z');

export function at(day: string, time = '10:00'): number {
  return Date.parse(`${day}T${time}:00.000Z`);
}

export function due(day: string, more: Partial<Due> = {}): Due {
  return { day, zone: ZONE, ...more };
}

let count = 0;

/** Evidence of something on a day at ten, in the conversation `t1` unless said otherwise. */
export function said(day: string, more: Partial<Evidence> = {}): Evidence {
  count += 1;
  const entry = `entry${String(count).padStart(5, '0')}`;
  return {
    entry,
    act: `act${count}`,
    at: day.includes('T') ? day : `${day}T10:00:00.000Z`,
    clock: `${day}-${entry}`,
    account: 'me@mine.example',
    thread: 't1',
    ...more,
  };
}

export const touch = (day: string, more: Partial<Touch> = {}): Touch => ({
  ...said(day),
  direction: 'out',
  channel: 'email',
  kind: 'mail',
  reply: false,
  ...more,
});
export const reply = (day: string, more: Partial<Reply> = {}): Reply => ({
  ...said(day),
  automatic: false,
  ...more,
});
export const notBefore = (day: string, on: string, more: Partial<NotBefore> = {}): NotBefore => ({
  ...said(day),
  due: due(on),
  silence: false,
  done: false,
  ...more,
});
export const owed = (day: string, on: string, more: Partial<Owed> = {}): Owed => ({
  ...said(day),
  due: due(on),
  by: false,
  ...more,
});
export const followUp = (day: string, on: string, more: Partial<FollowUp> = {}): FollowUp => ({
  ...said(day),
  due: due(on),
  condition: 'no-reply',
  ...more,
});
export const ask = (day: string, on?: string, more: Partial<Ask> = {}): Ask => ({
  ...said(day),
  purpose: 'follow-up',
  ...(on === undefined ? {} : { due: due(on) }),
  ...more,
});
export const grant = (day: string, from?: string, more: Partial<Grant> = {}): Grant => ({
  ...said(day),
  purpose: 'follow-up',
  done: false,
  ...(from === undefined ? {} : { from: due(from) }),
  ...more,
});
export const bar = (day: string, more: Partial<Bar> = {}): Bar => ({
  ...said(day),
  how: 'never',
  scope: 'person',
  confirmed: true,
  ...more,
});
export const notNow = (day: string, more: Partial<NotNow> = {}): NotNow => ({
  ...said(day),
  reason: 'not-interested',
  ...more,
});
export const override = (day: string, more: Partial<Override> = {}): Override => ({
  ...said(day),
  choice: 'something-else',
  of: [],
  ...more,
});

/** A contact without history, with what is given. */
export function person(more: Partial<PersonState> = {}): PersonState {
  return {
    id: 'ana',
    contacts: ['ana'],
    added: true,
    erased: false,
    name: 'Ana Oliveira',
    emails: ['ana@orchard.example'],
    phones: [],
    closeness: 'stranger',
    matters: [],
    notes: [],
    bars: [],
    notBefores: [],
    owed: [],
    followUps: [],
    asks: [],
    grants: [],
    declines: [],
    notNows: [],
    theirMoves: [],
    thinking: [],
    away: [],
    wishes: [],
    touches: [],
    replies: [],
    overrides: [],
    meetings: [],
    plan: { paused: [], ended: [], putOff: [], numbers: {} },
    history: [],
    newer: 0,
    ...more,
  };
}
