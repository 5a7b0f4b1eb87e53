import type { Place, Step } from './place.ts';

function clauseBegins(place: Place, at: number): boolean {
  const { words } = place;
  if (at <= place.start || words.apart[at] === true) return true;
  return place.joins.has(words.word[at - 1] ?? '');
}

function clauseEnds(place: Place, at: number): boolean {
  const { words } = place;
  if (at >= place.end || words.apart[at] === true) return true;
  return place.joins.has(words.word[at] ?? '');
}

const ADDRESS: Record<string, 'email' | 'phone' | 'number'> = {
  '@email': 'email',
  '@phone': 'phone',
  '@number': 'number',
};

/** Words a name may be made of, at the most ("Maria del Carmen Ruiz"). */
const NAME_WORDS = 3;

/** Capitalised, and nobody's name. */
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** What a sign of a phrase asks for, before whatever follows it. Throws for one that is unknown. */
export function signStep(sign: string, next: Step): Step {
  if (sign.startsWith('..')) {
    const most = Number(sign.slice(2));
    return (place, at) => {
      for (let to = at; to <= at + most && to <= place.end; to += 1) {
        const end = next(place, to);
        if (end >= 0) return end;
      }
      return -1;
    };
  }
  switch (sign) {
    case '^':
      return (place, at) => (clauseBegins(place, at) ? next(place, at) : -1);
    case '^^':
      return (place, at) =>
        at === place.opens || (at < place.opens && at === place.start) ? next(place, at) : -1;
    case '$':
      return (place, at) => (clauseEnds(place, at) ? next(place, at) : -1);
    case '$$':
      return (place, at) => (at >= place.closes ? next(place, at) : -1);
    case ',':
      return (place, at) =>
        at >= place.end || (at > place.start && place.words.apart[at] === true)
          ? next(place, at)
          : -1;
    case '@date':
      return (place, at) => {
        const end = place.words.dateEnd[at] ?? 0;
        return end > at && end <= place.end ? next(place, end) : -1;
      };
    case '@until':
      return (place, at) => {
        const end = place.words.awaited[at] === true ? (place.words.dateEnd[at] ?? 0) : 0;
        return end > at && end <= place.end ? next(place, end) : -1;
      };
    case '@name':
      return (place, at) => {
        let to = at;
        while (
          to < place.end &&
          to < at + NAME_WORDS &&
          place.words.capital[to] === true &&
          place.words.kind[to] === 'word' &&
          !DAYS.test(place.words.word[to] ?? '')
        )
          to += 1;
        for (; to > at; to -= 1) {
          const end = next(place, to);
          if (end >= 0) return end;
        }
        return -1;
      };
    case '@role':
      return (place, at) =>
        at < place.end && place.roles.has(place.words.word[at] ?? '') ? next(place, at + 1) : -1;
    default: {
      const kind = ADDRESS[sign];
      if (kind === undefined) throw new Error(`unknown sign in a phrase: ${sign}`);
      return (place, at) =>
        at < place.end && place.words.kind[at] === kind ? next(place, at + 1) : -1;
    }
  }
}
