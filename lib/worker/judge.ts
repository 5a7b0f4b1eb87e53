import { canonicalAddress, domainOf, isAddress } from '../ledger/address.ts';
import type { Channel } from '../ledger/body.ts';
import { cleanLine } from '../ledger/clean-text.ts';
import { strictest } from '../policy/guard/strictest.ts';
import { judged } from '../policy/judged.ts';
import { dayOf, midnight } from '../policy/moments.ts';
import { restricts } from '../policy/scope.ts';
import type { Intention, Verdict } from '../policy/types.ts';
import type { MailVerdict, RecipientVerdict } from '../messages/answers.ts';
import type { Protocol } from '../messages/protocol.ts';
import { companyBars } from '../store/company-bars.ts';
import { storedHead } from '../store/device.ts';
import { personAt } from '../store/reads.ts';
import type { Present } from '../store/projections.ts';
import { saidWhen } from '../store/said-when.ts';
import type { BarRow, Store } from '../store/tables.ts';
import { addDays } from '../time/local-day.ts';
import { isOwn, isUnder } from '../policy/guard/exempt.ts';
import { withAccount } from '../policy/settings.ts';
import { mirroredBars } from '../store/watermark.ts';

type Question = Parameters<Protocol['judge']>[0];

/**
 * Whether these people may be contacted so now (design, section 4), read in one transaction so that
 * all of it is of one revision. A mail goes to an address; a call reaches the person, whatever address
 * they were found by.
 */
export async function judge(
  store: Store,
  question: Question,
  present: Present,
): Promise<MailVerdict> {
  const { account, recipients, channel = 'email' } = question;
  const settings = withAccount(present.settings, account);
  // Copies of a mail to nobody else are the mail itself.
  const isAddressed = recipients.some(
    ({ role, email }) => role === 'to' && !isOwn(email, settings),
  );
  const tomorrow = midnight(addDays(dayOf(present.now, present.zone), 1), present.zone);
  return store.transaction('r', store.tables, async () => {
    const head = await storedHead(store);
    const reached = await Promise.all(
      recipients.map(async (recipient) => ({
        ...recipient,
        person: await personAt(store, recipient.email),
      })),
    );
    const emails = reached.flatMap(({ email, person }) => [email, ...(person?.emails ?? [])]);
    const bars = await companyBars(store, emails);
    const verdicts = reached.map(({ email, name, role, person }): RecipientVerdict => {
      const { thread, inReplyTo, at = present.now } = question;
      const intention: Intention = {
        channel,
        ...((channel === 'email' || !person) && { address: email }),
        role: isAddressed ? role : 'to',
        at,
        ...(thread && { thread }),
        ...(inReplyTo && { inReplyTo }),
      };
      const verdict = judged(person, intention, settings, present.now, present.zone, bars);
      // What the plan proposes is for a day.
      if (person) verdict.until = Math.min(verdict.until ?? tomorrow, tomorrow);
      const { evidence } = verdict;
      const shown = evidence && person ? saidWhen(evidence, person) : evidence;
      return {
        ...verdict,
        ...(shown && { evidence: shown }),
        email,
        name: person?.name || cleanLine(name ?? '', 200),
        role,
      };
    });
    return { revision: head?.revision ?? 0, whole: strictest(verdicts), recipients: verdicts };
  });
}

/**
 * The same where entries of the ledger are missing, or it cannot be read at all (`known` is absent
 * then): the bars that lie outside it still hold, and about whom nothing is known, nothing is sure.
 */
export async function judgeByMirror(
  { recipients, channel = 'email' }: Question,
  known?: MailVerdict,
): Promise<MailVerdict> {
  const bars = await mirroredBars();
  const verdicts = recipients.map(({ email, name, role }, index): RecipientVerdict => {
    const before = known?.recipients[index];
    const bar = bars.find((row) => binds(row, email, channel));
    if (before && (!bar || before.verdict === 'stop')) return before;
    const verdict: Verdict = bar
      ? { verdict: 'stop', because: bar.how, choices: ['send-anyway'] }
      : {
          verdict: 'confirm',
          because: isAddress(email) ? 'unknown' : 'unreadable',
          choices: ['send-anyway'],
        };
    return { ...verdict, email, name: bar?.name ?? cleanLine(name ?? '', 200), role };
  });
  return { revision: known?.revision ?? 0, whole: strictest(verdicts), recipients: verdicts };
}

/** Whether a bar of the mirror forbids this way of contact with whoever has an address. */
function binds(row: BarRow, email: string, channel: Channel): boolean {
  const { scope, domain, addresses, channels } = row;
  if (!restricts(channels as Channel[] | undefined, channel)) return false;
  if (scope === 'domain') return isUnder(domainOf(email), domain);
  return addresses.includes(canonicalAddress(email));
}
