import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { addWorkingDays } from '../../lib/time/working-days.ts';
import { defaultPolicy } from '../../lib/policy/settings.ts';
import type { Conversation, Figure } from './month.ts';
import { Month } from './month.ts';
import { cast } from './people.ts';
import type { Correspondent } from './people.ts';
import type { Mail } from './story.ts';
import { theyWrite } from './theirs.ts';

const ZONE = 'Europe/Berlin';
const SENDS = 2000;

/**
 * What the mails of a month are, in a hundred. Two or three are slips; four are about another matter to
 * somebody who asked for a later day in the first, which of a new mail nobody can know.
 */
const SHARES = {
  answer: 42,
  thanks: 9,
  colleagues: 14,
  'live deal': 11,
  family: 6,
  'something new': 6,
  'first mail': 3,
  'due today': 3,
  'Cc to many': 3,
  scheduled: 2.67,
  'another matter': 0.2,
  slip: 0.13,
};
type Situation = keyof typeof SHARES;

/** One mail in so many lacks its attachment, which is sent right after it. */
const FORGOTTEN = 25;

/** A month of ordinary mail, the same for the same seed. */
export function simulate(seed: number): Figure {
  const month = new Month(seed);
  while (month.figure.sends < SENDS) {
    month.goTo(month.figure.sends / SENDS);
    write(month, situationOf(month));
  }
  return month.figure;
}

function situationOf({ random }: Month): Situation {
  let left = random.next() * 100;
  for (const [situation, share] of Object.entries(SHARES))
    if ((left -= share) < 0) return situation as Situation;
  return 'answer';
}

const mailTo = (month: Month, to: Correspondent, more: Partial<Mail> = {}): Mail => ({
  to: [to.email],
  copied: [],
  at: month.now,
  ...more,
});

/** Somebody whom Sam knows of no reason not to write to. */
function free(month: Month, sort: Correspondent['sort']): Correspondent | undefined {
  const one = month.pick(sort);
  return month.story.isBound(one.email, month.now) ? undefined : one;
}

/** Follow-ups are set in the compose for deals and first mails: so people come to be kept. */
function followUp(month: Month) {
  const day = addWorkingDays(dayAt(month.now, ZONE), 5, defaultPolicy.workingDays);
  return { due: { day, zone: ZONE }, condition: 'no-reply' as const };
}

function write(month: Month, situation: Situation): void {
  const { random } = month;
  switch (situation) {
    case 'answer':
    case 'thanks':
      return answer(month, situation);
    case 'colleagues':
      return send(month, situation, mailTo(month, month.pick('colleague')));
    case 'family':
      return send(month, situation, mailTo(month, month.pick('family')));
    case 'live deal': {
      const person = free(month, random.below(2) ? 'deal' : 'customer');
      if (!person) return;
      const conversation = month.under(person);
      // They are in the middle of it: most that is written answers something.
      if (random.below(3) > 0) theyWrite(month, conversation);
      if (isLeftAlone(month, conversation)) return;
      const { id: thread, theirs: inReplyTo } = conversation;
      const keeps = !month.story.isBound(person.email, month.now);
      return send(month, situation, mailTo(month, person, { thread, inReplyTo }), keeps);
    }
    case 'something new': {
      const person = free(
        month,
        random.pick(['deal', 'customer', 'customer', 'colleague'] as const),
      );
      return person && send(month, situation, mailTo(month, person));
    }
    case 'first mail': {
      const person = month.pick('stranger');
      if (month.isKept(person)) return;
      return send(month, situation, mailTo(month, person), true);
    }
    case 'due today': {
      const due = month.due();
      if (due.length === 0) return;
      const conversation = random.pick(due);
      const mail = mailTo(month, conversation.with, { thread: conversation.id });
      // Who was reminded of something that is held does not try it again all day.
      if (!month.send(situation, mail)) conversation.left = true;
      return;
    }
    case 'Cc to many': {
      const person = free(month, random.pick(['customer', 'colleague'] as const));
      if (!person) return;
      const others = Array.from({ length: 3 + random.below(6) }, () => random.pick(cast));
      const copied = [...new Set(others)].filter(
        // Nobody copies in who asked to be left alone.
        (it) => it !== person && !month.story.of(it.email).said.some(({ is }) => is === 'never'),
      );
      return send(
        month,
        situation,
        mailTo(month, person, { copied: copied.map((it) => it.email) }),
      );
    }
    case 'scheduled': {
      const person = free(month, random.pick(['deal', 'customer'] as const));
      if (!person) return;
      const day = addDays(dayAt(month.now, ZONE), 1 + random.below(3));
      return send(month, situation, mailTo(month, person, { at: instantOf(day, '08:00', ZONE) }));
    }
    case 'another matter': {
      const asked = cast.filter((it) => month.story.isWaiting(it.email, month.now));
      if (asked.length > 0) month.goOn(situation, mailTo(month, random.pick(asked)));
      return;
    }
    case 'slip': {
      const bound = cast.filter((it) => month.story.isBound(it.email, month.now));
      return send(month, situation, mailTo(month, random.pick(bound)));
    }
  }
}

/** Who asks to be left alone is left alone, nearly always; so is who said no and was answered. */
function isLeftAlone({ story, random }: Month, { with: person, theirs }: Conversation): boolean {
  const asks = story
    .of(person.email)
    .said.some(({ is, message }) => is === 'never' || (is === 'no' && message !== theirs));
  return asks && random.below(10) > 0;
}

/** They wrote, and Sam answers; or thanks them for what they wrote before. */
function answer(month: Month, situation: 'answer' | 'thanks'): void {
  const { random } = month;
  const person = month.pick(
    random.pick(['colleague', 'colleague', 'customer', 'customer', 'deal', 'family'] as const),
  );
  const conversation: Conversation = month.under(person);
  if (situation === 'answer') theyWrite(month, conversation);
  const { id: thread, theirs: inReplyTo } = conversation;
  if (inReplyTo === undefined || isLeftAlone(month, conversation)) return;
  // Sam thanks once for a day or a no, and does not write again before it.
  if (situation === 'thanks' && month.story.isBound(person.email, month.now)) return;
  send(month, situation, mailTo(month, person, { thread, inReplyTo }));
}

function send(month: Month, situation: string, mail: Mail, keeps = false): void {
  const kept = keeps && month.random.below(2) === 0;
  month.send(situation, mail, kept ? followUp(month) : undefined);
  if (month.random.below(FORGOTTEN) > 0 || mail.at > month.now) return;
  month.now += 120_000;
  month.send('attachment forgotten', { ...mail, at: month.now });
}
