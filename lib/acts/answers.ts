import type { Channel } from '../ledger/body.ts';
import type { Evidence, NotBefore, PersonState } from '../ledger/state.ts';
import type { AnswerGiven, Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { refusableDomain } from '../policy/company-refusal.ts';
import { inScope } from '../policy/scope.ts';
import type { Draft, Ground } from './draft.ts';
import { assertNotPast } from './follow-up.ts';
import { subjectFor } from './people.ts';
import { quoted } from './quote.ts';
import { readRefusals } from './settled.ts';
import type { Due } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';

type RecordAnswer = Extract<Intent, { do: 'record-answer' }>;

/**
 * What they answered, as entries. A restriction ends only where the new words say so, and then by
 * its id: a yes, or a new day of theirs, ends the noes, the brush-offs and the days before it in
 * this conversation. No answer recorded here ends a bar.
 */
export function recordAnswer(intent: RecordAnswer, ground: Ground): Draft[] {
  const { contact, person, drafts } = subjectFor(intent.person, 'answer', ground);
  const { thread, message } = intent.place;
  const place = { thread, message, about: thread };
  return [
    ...drafts,
    ...putRight(intent, contact, person),
    ...answered(intent, place, contact, person, ground),
  ];
}

/** An answer of a contact as its entries, with their words. */
export function answered(
  { person: { email }, answer, quote }: Pick<RecordAnswer, 'person' | 'answer' | 'quote'>,
  place: Placed,
  contact: string,
  person: PersonState | undefined,
  ground: Ground,
): Draft[] {
  const said = quoted(quote);
  const facts = entryFor(email, answer, place, person, ground);
  return facts.map(
    (draft): Draft =>
      ({ ...draft, contact, said: draft.said ? { ...said, ...draft.said } : said }) as Draft,
  );
}

/** A refusal that was only read in this message ends where the user says that it was something else. */
function putRight(
  { answer, place }: RecordAnswer,
  contact: string,
  person: PersonState | undefined,
): Draft[] {
  const answers = readRefusals(person, place.message);
  if (answer.is === 'never' || answers.length === 0) return [];
  return [{ kind: 'bar-lifted', contact, body: { reason: 'misread', answers } }];
}

interface Placed {
  /** Where it stands in the mail; neither where it was said outside it. */
  thread?: string | undefined;
  message?: string | undefined;
  /** The conversation whose earlier words it ends; all of them when absent. */
  about?: string | undefined;
}
type Unaddressed = Omit<Draft, 'contact'>;

function refusable(email: string, { account, settings }: Ground): string {
  const domain = refusableDomain(email, account, settings);
  if (domain === undefined) throw new Refused('bad-address');
  return domain;
}

function entryFor(
  email: string,
  answer: AnswerGiven,
  { about, ...place }: Placed,
  person: PersonState | undefined,
  ground: Ground,
): Unaddressed[] {
  const earlier = () => [...refusals(person, about), ...daysIn(person, about)];
  switch (answer.is) {
    case 'yes': {
      if (answer.from) assertNotPast(answer.from, ground);
      const answers = earlier().map(({ entry }) => entry);
      const { from, channels } = answer;
      const body = { ...place, purpose: 'follow-up' as const, from, channels, answers };
      return [{ kind: 'permission-granted', body }];
    }
    case 'useful-welcome': {
      const until = daysIn(person, about).findLast(
        ({ due }) => due.day > dayAt(ground.now, due.zone),
      )?.due;
      const body = { ...place, purpose: 'mailing-list' as const, until };
      return [{ kind: 'permission-granted', body }];
    }
    case 'useful-unwelcome':
      return [{ kind: 'permission-declined', body: { ...place, purpose: 'mailing-list' } }];
    case 'not-then': {
      const declined: Unaddressed = { kind: 'permission-declined', body: { ...place } };
      if (!answer.due) return [declined];
      assertNotPast(answer.due, ground);
      return [declined, notBefore({ due: answer.due }, place, earlier(), person, ground)];
    }
    case 'call-on':
      assertNotPast(answer.due, ground);
      return [notBefore({ due: answer.due, channel: 'call' }, place, earlier(), person, ground)];
    case 'later':
      // Read in an older mail it may have come already: they are welcome since.
      return [notBefore(answer, place, earlier(), person, ground)];
    case 'thinking':
      return [{ kind: 'cue-noted', body: { ...place, cue: 'thinking' } }];
    case 'not-interested':
      return [
        { kind: 'not-now-noted', body: { ...place, reason: answer.reason ?? 'not-interested' } },
      ];
    case 'their-move':
      return [{ kind: 'their-move-noted', body: { ...place } }];
    case 'wish':
      return [{ kind: 'wish-noted', body: { ...place, ...answer.wish } }];
    case 'noted':
      return [{ kind: 'cue-noted', body: { ...place, cue: answer.cue, due: answer.due } }];
    case 'never': {
      const body = { ...place, how: 'never' as const, channels: answer.channels };
      const own: Unaddressed = { kind: 'contact-barred', body };
      if (!answer.company) return [own];
      const domain = refusable(email, ground);
      const all: Unaddressed = {
        kind: 'contact-barred',
        body: { ...body, scope: 'domain' },
        said: { domain },
      };
      return person?.bars.some(({ scope }) => scope === 'person') ? [all] : [own, all];
    }
    case 'farewell':
      return [{ kind: 'contact-barred', body: { ...place, how: 'farewell' } }];
  }
}

interface When {
  due: Due;
  channel?: Channel;
  channels?: Channel[];
  silence?: boolean;
}

function notBefore(
  { due, channel, channels, silence }: When,
  place: Omit<Placed, 'about'>,
  before: Evidence[],
  person: PersonState | undefined,
  ground: Ground,
): Unaddressed {
  // Found in an old mail, a day that has come ends nothing they said since.
  const hasCome = due.day < dayAt(ground.now, due.zone);
  const when = person?.replies.find(({ message }) => message === place.message)?.at ?? '';
  const ended = hasCome ? before.filter(({ at }) => at < when) : before;
  return {
    kind: 'not-before-set',
    body: {
      ...place,
      due,
      channel,
      channels,
      silence,
      answers: ended.map(({ entry }) => entry),
    },
  };
}

/** Noes and brush-offs of this conversation. What was said outside mail belongs to every one. */
function refusals(person: PersonState | undefined, thread: string | undefined): Evidence[] {
  if (!person) return [];
  return [...person.notNows, ...person.theirMoves, ...person.declines].filter((it) =>
    inScope(it.thread, thread),
  );
}

function daysIn(person: PersonState | undefined, thread: string | undefined): NotBefore[] {
  return (person?.notBefores ?? []).filter((day) => inScope(day.thread, thread));
}
