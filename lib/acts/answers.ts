import type { PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import type { Draft, Ground } from './draft.ts';
import { assertNotPast } from './follow-up.ts';
import { subjectFor } from './people.ts';
import { quoted } from './quote.ts';

type RecordAnswer = Extract<Intent, { do: 'record-answer' }>;

/**
 * What they answered, as entries. A restriction ends only where the new words say so, and then by
 * its id: a yes, or a new day of theirs, ends the noes, the brush-offs and the days before it in
 * this conversation. No answer recorded here ends a bar.
 */
export function recordAnswer(intent: RecordAnswer, ground: Ground): Draft[] {
  const { contact, person, drafts } = subjectFor(intent.person, 'answer', ground);
  const { thread, message } = intent.place;
  const place = { thread, message };
  const said = quoted(intent.quote);
  const fact = entryFor(intent.answer, place, person, ground);
  return [...drafts, ...fact.map((draft): Draft => ({ ...draft, contact, said }) as Draft)];
}

type Placed = { thread?: string; message?: string };
type Unaddressed = Omit<Draft, 'contact' | 'said'>;

function entryFor(
  answer: RecordAnswer['answer'],
  place: Placed,
  person: PersonState | undefined,
  ground: Ground,
): Unaddressed[] {
  switch (answer.is) {
    case 'yes': {
      if (answer.from) assertNotPast(answer.from, ground);
      const answers = [...refusals(person, place.thread), ...daysIn(person, place.thread)];
      const body = { ...place, purpose: 'follow-up' as const, from: answer.from, answers };
      return [{ kind: 'permission-granted', body }];
    }
    case 'not-then': {
      const declined: Unaddressed = { kind: 'permission-declined', body: { ...place } };
      return answer.due ? [declined, notBefore(answer.due, place, person, ground)] : [declined];
    }
    case 'call-on':
      return [notBefore(answer.due, place, person, ground, 'call')];
    case 'thinking':
      return [{ kind: 'cue-noted', body: { ...place, cue: 'thinking' } }];
    case 'not-interested':
      return [{ kind: 'not-now-noted', body: { ...place, reason: 'not-interested' } }];
    case 'their-move':
      return [{ kind: 'their-move-noted', body: { ...place } }];
    case 'wish':
      return [{ kind: 'wish-noted', body: { ...place, ...answer.wish } }];
    case 'never':
    case 'farewell':
      return [{ kind: 'contact-barred', body: { ...place, how: answer.is } }];
  }
}

function notBefore(
  due: Parameters<typeof assertNotPast>[0],
  place: Placed,
  person: PersonState | undefined,
  ground: Ground,
  channel?: 'call',
): Unaddressed {
  assertNotPast(due, ground);
  return {
    kind: 'not-before-set',
    body: {
      ...place,
      due,
      channel,
      answers: [...refusals(person, place.thread), ...daysIn(person, place.thread)],
    },
  };
}

/** Noes and brush-offs of this conversation. What was said outside mail belongs to every one. */
function refusals(person: PersonState | undefined, thread: string | undefined): string[] {
  if (!person) return [];
  return [...person.notNows, ...person.theirMoves, ...person.declines]
    .filter((it) => it.thread === undefined || thread === undefined || it.thread === thread)
    .map((it) => it.entry);
}

function daysIn(person: PersonState | undefined, thread: string | undefined): string[] {
  return (person?.notBefores ?? []).filter((day) => day.thread === thread).map((day) => day.entry);
}
