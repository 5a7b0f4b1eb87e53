import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { dayComes } from '../../lib/policy/moments.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import type { Conversation, Month } from './month.ts';
import type { Said } from './story.ts';

const ZONE = 'Europe/Berlin';

/** What somebody asks of a salesman in a hundred mails: mostly nothing that restrains. */
const ASKS: [share: number, is: Said['is'] | 'yes'][] = [
  [4, 'later'],
  [1.5, 'no'],
  [1.5, 'their move'],
  [0.4, 'never'],
  [4, 'yes'],
];

function asked(month: Month, conversation: Conversation): Said['is'] | 'yes' | undefined {
  if (conversation.with.sort !== 'deal') return undefined;
  let left = month.random.next() * 100;
  return ASKS.find(([share]) => (left -= share) < 0)?.[1];
}

const WORDS = {
  later: 'Please give me some time and write to me again then.',
  no: 'Thank you, but we are not interested.',
  'their move': 'We will call you when we are ready.',
  never: 'Please do not contact me again.',
  yes: 'Yes, please write to me again.',
  'not then': 'Not that week, I am afraid.',
};

/** A mail of theirs comes and is opened; what it asks is noted by one click, and the story knows it. */
export function theyWrite(month: Month, conversation: Conversation): void {
  const { story, random, now } = month;
  const { with: person, id: thread } = conversation;
  const is = asked(month, conversation);
  const message = month.newId();
  conversation.theirs = message;
  const quote = is ? WORDS[is] : 'Here is what we talked about.';
  const from = { email: person.email, name: person.name };
  const place = { thread, message };
  const at = new Date(now).toISOString();
  month.note({ do: 'message-seen', from, place, at, quote });
  const restrains = is !== undefined && is !== 'yes';
  story.wrote(person.email, { message, at: now, harmless: !restrains });
  if (is === undefined) return;

  const due = { day: addDays(dayAt(now, ZONE), 2 + random.below(40)), zone: ZONE };
  const answers: Record<typeof is, AnswerGiven> = {
    later: { is: 'later', due },
    no: { is: 'not-interested' },
    'their move': { is: 'their-move' },
    never: { is: 'never' },
    yes: { is: 'yes' },
    'not then': { is: 'not-then' },
  };
  month.note({ do: 'record-answer', person: from, place, answer: answers[is], quote });
  if (is === 'yes') story.allows(person.email, thread);
  else
    story.says(person.email, {
      is,
      thread,
      message,
      at: now,
      ...(is === 'later' && { until: dayComes(due) }),
    });
}
