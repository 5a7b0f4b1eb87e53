import { entryId, observedId } from '../../lib/ledger/id.ts';
import { seal } from '../../lib/ledger/seal.ts';
import type { ChainHead, EntryDraft } from '../../lib/ledger/seal.ts';
import type { BackupHeader } from '../../lib/store/export.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { ZONE, today } from '../e2e/support/days.ts';

const ACCOUNT = 'sam@maplefield.example';
const header: BackupHeader = { mayI: 'ledger', format: 1 };

/** Somebody of a big ledger, by their number. */
export const emailOf = (n: number) => `person.${n}@company-${n % 500}.example`;

/**
 * The lines of a backup: so many contacts, each with so many entries: who they are, a history of mails
 * and notes, and a follow-up. Their days are spread over a year around today; one contact alone is due
 * today.
 */
export function* bigLedger(contacts: number, each = 10): Generator<string> {
  yield JSON.stringify(header);
  let head: ChainHead = { device: 'bench00000000000', seq: 0, hash: '', clock: '' };
  const begin = Date.now() - 300 * 86_400_000;
  for (let n = 0; n < contacts; n += 1) {
    const now = begin + n * 60_000;
    const { entries, words, chainHead } = seal(draftsFor(n, contacts, now, each), head, {
      now,
      salt: () => entryId('bench salt', n),
    });
    head = chainHead;
    const said = new Map(words.map((row) => [row.entry, row]));
    for (const entry of entries)
      yield JSON.stringify({ entry, ...(said.has(entry.id) && { words: said.get(entry.id) }) });
  }
}

function draftsFor(n: number, contacts: number, now: number, each: number): EntryDraft[] {
  const act = entryId('bench', n);
  const email = emailOf(n);
  const contact = observedId(ACCOUNT, act, email, 'contact-added');
  const thread = (n + 1).toString(16).padStart(16, '0');
  const at = new Date(now).toISOString();
  const ahead = contacts === 1 ? 0 : ((n * 7919) % 365) - 10;
  const due = { day: addDays(today(), ahead), zone: ZONE };
  const whole = { act, account: ACCOUNT, zone: ZONE, at, contact };
  const mail = (i: number): EntryDraft => ({
    ...whole,
    kind: 'touch-made',
    body: { thread, when: at, direction: i % 2 ? 'in' : 'out', channel: 'email', kind: 'mail' },
  });
  const note = (i: number): EntryDraft => ({
    ...whole,
    kind: 'note-added',
    body: { thread },
    said: { note: `What was said in conversation ${i} with person ${n}, in a sentence or two.` },
  });
  const history = Array.from({ length: Math.max(0, each - 2) }, (_, i) =>
    i % 8 < 5 ? mail(i + 1) : note(i + 1),
  );
  const all: EntryDraft[] = [
    {
      ...whole,
      kind: 'contact-added',
      body: { origin: 'follow-up' },
      said: { name: `Person ${n}`, emails: [email] },
      id: contact,
    },
    ...history,
    {
      ...whole,
      kind: 'follow-up-set',
      body: { thread, due, condition: 'regardless' },
      said: { subject: `Proposal ${n}` },
    },
  ];
  return all.slice(0, each);
}
