import { wentAgainst } from '../acts/against.ts';
import type { Judging, Unheld } from '../acts/against.ts';
import type { HistoryItem, PersonState } from '../ledger/state.ts';
import type { PersonView, Slip } from '../messages/answers.ts';
import { companyBars } from './company-bars.ts';
import { circleOf, contactsAt, personThen, personWith } from './persons.ts';
import { personAt } from './reads.ts';
import type { Present } from './projections.ts';
import { saidWhen } from './said-when.ts';
import type { Store } from './tables.ts';

/** The newest mail in a conversation that went against their words and was not held. */
function brokenIn(history: HistoryItem[], thread: string): HistoryItem | undefined {
  return history
    .filter((item) => item.kind === 'touch-made' && !item.voided && item.thread === thread)
    .filter(({ body }) => typeof body === 'object' && body !== null && 'broke' in body)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}

/** That mail with what stood against it then; undefined where there is none. */
export async function slipOf(
  store: Store,
  { email, history }: Pick<PersonView, 'email' | 'history'>,
  account: string,
  present: Present,
  thread: string,
): Promise<Slip | undefined> {
  const broken = brokenIn(history, thread);
  if (!broken?.message) return undefined;
  const at = Date.parse(broken.at);
  const circle = await circleOf(store, await contactsAt(store, [email]));
  const person = personWith(circle.persons, email);
  const then = personThen(circle, email, at);
  if (!person || !then) return undefined;
  // A mail does not stand against itself.
  const before = { ...then, touches: then.touches.filter(({ entry }) => entry !== broken.entry) };
  const mail = { email, role: 'to' as const, thread, at };
  const rules = await rulesFor(store, person, account, present);
  const verdict = wentAgainst(before, person, mail, rules);
  return verdict && slip(person, mail, broken.message, verdict);
}

/** What stands against a mail that waits for its day in Gmail, by the first of whom it goes to. */
export async function scheduledSlip(
  store: Store,
  account: string,
  message: string,
  mails: Unheld[],
  present: Present,
): Promise<Slip | undefined> {
  for (const mail of mails) {
    const person = await personAt(store, mail.email);
    if (!person?.added) continue;
    const rules = await rulesFor(store, person, account, present);
    const verdict = wentAgainst(person, person, mail, rules);
    if (verdict) return slip(person, mail, message, verdict);
  }
  return undefined;
}

async function rulesFor(
  store: Store,
  { emails }: PersonState,
  account: string,
  { zone, settings }: Present,
): Promise<Judging> {
  return { account, zone, settings, companyBars: await companyBars(store, emails) };
}

function slip(
  person: PersonState,
  { email, role, at }: Unheld,
  message: string,
  verdict: NonNullable<ReturnType<typeof wentAgainst>>,
): Slip {
  const { evidence } = verdict;
  return {
    ...verdict,
    ...(evidence && { evidence: saidWhen(evidence, person) }),
    email,
    name: person.name,
    role,
    message,
    on: new Date(at).toISOString(),
  };
}
