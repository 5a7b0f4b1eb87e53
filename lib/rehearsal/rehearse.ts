import { decide } from '../acts/decide.ts';
import type { Ground } from '../acts/draft.ts';
import type { Fact } from '../ledger/entry.ts';
import { entryId } from '../ledger/id.ts';
import { projectPerson } from '../ledger/project.ts';
import { seal } from '../ledger/seal.ts';
import type { MailVerdict, RecipientVerdict } from '../messages/answers.ts';
import { strictest, verdictFor } from '../policy/guard.ts';
import { defaultPolicy } from '../policy/settings.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { nextWorkingDay } from '../time/working-days.ts';

/** When and where it is rehearsed. */
interface Here {
  now: number;
  zone: string;
  workingDays: readonly number[];
}

const DAY_MS = 86_400_000;
const NOBODY = 'rehearsal';

/**
 * What the guard says of a mail to an invented person who asked three days ago for two weeks: by the
 * same facts and the same rules as in Gmail, in a ledger that lies in memory and is gone at once.
 *
 * @param ana who is written to, and what they said
 */
export function rehearse(
  { now, zone, workingDays }: Here,
  ana: { email: string; name: string; quote: string },
): MailVerdict {
  const { email, name, quote } = ana;
  const settings = { ...defaultPolicy, workingDays: [...workingDays] };
  const at = now - 3 * DAY_MS;
  const act = entryId(NOBODY, 0);
  const asked = addDays(dayAt(at, zone), 14);
  const day = nextWorkingDay(asked, workingDays);
  const ground: Ground = {
    act,
    account: NOBODY,
    now: at,
    zone,
    settings,
    personAt: () => undefined,
    personThen: () => undefined,
    personOfEntry: () => undefined,
    personsOfAct: () => [],
    has: () => false,
    companyBars: [],
    hasItem: () => false,
  };
  const answer = { is: 'later', due: { day, zone } } as const;
  const drafts = decide(
    { do: 'record-answer', person: { email, name }, place: {}, answer, quote },
    ground,
  ).map((draft) => ({ ...draft, act, account: NOBODY, zone, at: new Date(at).toISOString() }));
  const sealed = seal(
    drafts,
    { device: NOBODY, seq: 0, hash: '', clock: '' },
    { now: at, salt: () => NOBODY },
  );
  const said = new Map(sealed.words.map((row) => [row.entry, row.words]));
  const facts = sealed.entries.map((entry): Fact => ({ ...entry, said: said.get(entry.id) }));
  const person = projectPerson(facts);
  const intention = { channel: 'email', address: email, role: 'to', at: now } as const;
  const verdict = verdictFor(person, intention, settings, now, zone);
  const recipient: RecipientVerdict = { ...verdict, email, name, role: 'to' };
  return { revision: 0, whole: strictest([recipient]), recipients: [recipient] };
}
