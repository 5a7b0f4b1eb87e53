import { entryId } from '../../lib/ledger/id.ts';
import { project } from '../../lib/ledger/project.ts';
import { seal } from '../../lib/ledger/seal.ts';
import type { EntryDraft } from '../../lib/ledger/seal.ts';
import type { PersonState } from '../../lib/ledger/state.ts';
import { nextStepOf } from '../../lib/policy/playbooks/next-step.ts';
import { defaultPolicy } from '../../lib/policy/settings.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

const CONTACTS = 10_000;
const ROUNDS = 7;
/** Time in which all of them are to be done, ms. */
const WANTED = 1000;
const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-11-20T09:00:00.000Z');
const DAY = 86_400_000;

const day = (ago: number): string => addDays('2026-11-20', -ago);

/** What a contact's last word was: nothing, an answer, a date, a no, a yes to the list. */
const LAST: readonly ((n: number) => Partial<EntryDraft>[])[] = [
  () => [],
  () => [{ kind: 'reply-received', body: { when: new Date(NOW - 2 * DAY).toISOString() } }],
  (n) => [{ kind: 'not-before-set', body: { due: { day: day(-30 - (n % 200)), zone: ZONE } } }],
  () => [{ kind: 'not-now-noted', body: { reason: 'not-interested' } }],
  (n) => [
    { kind: 'permission-granted', body: { purpose: 'mailing-list' } },
    { kind: 'not-before-set', body: { due: { day: day(-60 - (n % 200)), zone: ZONE } } },
  ],
  (n) => [
    {
      kind: 'follow-up-set',
      body: { due: { day: day(-(n % 60)), zone: ZONE }, condition: 'no-reply' },
    },
  ],
];

function draftsFor(n: number): EntryDraft[] {
  const act = entryId('next steps', n);
  const whole = { act, contact: act, account: 'sam@maplefield.example', zone: ZONE };
  const at = (ago: number): string => new Date(NOW - ago * DAY - (n % 1000) * 60_000).toISOString();
  const touch = (ago: number): EntryDraft => ({
    ...whole,
    at: at(ago),
    kind: 'touch-made',
    body: { direction: 'out', channel: ago % 2 === 0 ? 'email' : 'call', kind: 'mail' },
  });
  const said = { name: `Person ${n}`, emails: [`p${n}@company-${n % 500}.example`] };
  return [
    { ...whole, at: at(90), kind: 'contact-added', body: { origin: 'follow-up' }, said },
    ...[80, 71, 60, 43, 20, 5 + (n % 12)].map(touch),
    ...(LAST[n % LAST.length]?.(n) ?? []).map(
      (one) => ({ ...whole, at: at(1 + (n % 40)), ...one }) as EntryDraft,
    ),
  ];
}

/** Contacts of all kinds, each with a history of some entries. */
function people(): PersonState[] {
  const drafts = Array.from({ length: CONTACTS }, (_, n) => draftsFor(n)).flat();
  const head = { device: 'bench00000000000', seq: 0, hash: '', clock: '' };
  let salts = 0;
  const salt = (): string => entryId('salt', (salts += 1));
  const { entries, words } = seal(drafts, head, { now: NOW, salt });
  const saidBy = new Map(words.map((row) => [row.entry, row.words]));
  const facts = entries.map((entry) => {
    const said = saidBy.get(entry.id);
    return said === undefined ? entry : { ...entry, said };
  });
  return [...project(facts).values()];
}

/** The next steps of ten thousand contacts, all worked out anew. */
export function nextStepLines(): Line[] {
  const all = people();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Another day each time: nothing of the last is to be found ready.
    const now = NOW + round * DAY;
    const began = performance.now();
    for (const person of all) nextStepOf(person, defaultPolicy, now, ZONE);
    rounds.push(performance.now() - began);
  }
  const took = median(rounds);
  return [
    {
      what: `next steps of ${CONTACTS} contacts`,
      ours: `${ms(took)}, ${(CONTACTS / took).toFixed(0)} a ms`,
      other: `${ms(WANTED)} wanted`,
      ratio: took / WANTED,
      target: 1,
    },
  ];
}
