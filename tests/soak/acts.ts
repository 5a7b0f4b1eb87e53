import type { AnswerGiven, CommandInput, IntentInput } from '../../lib/messages/commands.ts';
import { on, workingDayIn } from '../e2e/support/days.ts';
import { command } from '../e2e/support/ledger-page.ts';
import type { Dump } from '../e2e/support/ledger-page.ts';
import type { Random } from '../random.ts';

const PEOPLE = 25;

/** What somebody might do next, given what is stored. */
export function randomAct(random: Random, { tables }: Pick<Dump, 'tables'>): CommandInput {
  const n = random.below(PEOPLE);
  // Several spellings of one address are one person.
  const email = random.pick([`p${n}@many.example`, `P${n}@Many.example`, `p${n}+x@many.example`]);
  const person = { email, name: random.pick([`Person ${n}`, `P. ${n}`, '']) };
  const thread = (1 + random.below(PEOPLE * 2)).toString(16).padStart(16, '0');
  const message = (1 + random.below(1e9)).toString(16).padStart(16, '0');
  const place = random.pick([{}, { thread }, { thread, message, subject: 'Proposal' }]);
  const due = on(workingDayIn(2 + random.below(60)));
  const rows = tables.agenda as { entry: string }[];
  const row = rows.length > 0 ? random.pick(rows).entry : undefined;
  const acts = tables.entries.map((entry) => entry.act);
  const at = new Date(Date.now() - random.below(86_400_000)).toISOString();
  const condition = random.pick(['no-reply', 'regardless'] as const);
  const intents: IntentInput[] = [
    { do: 'set-follow-up', people: [person], place, due, condition },
    { do: 'add-note', person, place, note: `Note ${random.below(1e6)}` },
    { do: 'record-answer', person, place, answer: answer(random, due), quote: 'Their words.' },
    { do: 'message-seen', from: person, place: { thread, message }, at },
    { do: 'mail-sent', to: [person], place: { thread, message }, followUp: { due, condition } },
    ...(row ? ([{ do: 'done', entry: row }] as const) : []),
    ...(row ? ([{ do: 'snooze', entry: row, due }] as const) : []),
    ...(acts.length > 0 ? ([{ do: 'undo', of: random.pick(acts) }] as const) : []),
  ];
  return command(random.pick(intents));
}

function answer(random: Random, due: ReturnType<typeof on>): AnswerGiven {
  return random.pick<AnswerGiven>([
    { is: 'yes' },
    { is: 'yes', from: due },
    { is: 'call-on', due },
    { is: 'thinking' },
    { is: 'not-interested' },
    { is: 'their-move' },
    { is: 'never' },
    { is: 'farewell' },
  ]);
}
