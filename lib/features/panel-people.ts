import { domainOf } from '../ledger/address.ts';
import type { PersonView } from '../messages/answers.ts';
import { CROWD } from '../policy/crowd.ts';
import { isUnder } from '../policy/guard/exempt.ts';
import type { Person } from './people.ts';

/** As many people as the panel lets choose from. */
const MOST = 12;

/**
 * Whom the panel is about: nobody of the user's own company and nobody in a crowd, except those
 * who are kept already.
 */
export function panelPeople(
  people: Person[],
  views: PersonView[] | undefined,
  company: string | undefined,
): Person[] {
  const kept = keptOf(views);
  const crowd = people.length > CROWD;
  return people
    .filter(
      ({ email }) => kept.has(email.toLowerCase()) || !(crowd || isUnder(domainOf(email), company)),
    )
    .slice(0, MOST);
}

/** Those who are kept: of anyone else that is only written to there is nothing to show. */
export function keptOnes(people: Person[], views: PersonView[] | undefined): Person[] {
  const kept = keptOf(views);
  return people.filter(({ email }) => kept.has(email.toLowerCase())).slice(0, MOST);
}

/** The addresses of those who are kept, in lower case. */
function keptOf(views: PersonView[] | undefined): Set<string> {
  return new Set((views ?? []).flatMap((view) => (view.contact ? [view.email.toLowerCase()] : [])));
}
