import { cleanLine, cleanText } from '../ledger/clean-text.ts';
import type { Words } from '../ledger/words.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { lastLetter } from '../policy/letter.ts';
import type { Draft, Ground } from './draft.ts';

type Ending = Extract<Intent, { do: 'letter-posted' | 'letter-waived' }>;

/**
 * The last letter was posted, or there will be none: either closes the contact. A letter that was
 * posted before its day is noted all the same, for it has happened. Refuses where there is none to
 * write or it has ended.
 */
export function letter(intent: Ending, ground: Ground): Draft[] {
  const person = ground.personAt(intent.person.email);
  if (!person?.added) throw new Refused('unknown-person');
  const stands = lastLetter(person, ground.settings, ground.now, ground.zone);
  if (stands?.is !== 'open' && stands?.is !== 'from') throw new Refused('not-allowed', 'letter');
  if (intent.do === 'letter-waived')
    return [{ kind: 'letter-waived', contact: person.id, body: {} }];
  const postal = cleanText(intent.postal ?? '', 400);
  const gift = cleanLine(intent.gift ?? '', 200);
  const said: Words = { ...(postal ? { postal } : {}), ...(gift ? { note: gift } : {}) };
  const body = { when: new Date(ground.now).toISOString() };
  return [{ kind: 'letter-posted', contact: person.id, body, said }];
}
