import type { Placed } from './placed-date.ts';
import { after, before } from './placed-date.ts';
import type { Words } from './words.ts';

/** Words before a date that belongs to something else, or is past. */
const OTHER_MATTER: ReadonlySet<string> = new Set(
  'deadline due birthday anniversary wedding funeral was were met came got had signed sold bought started left moved renewed received called quoted closed landed spoke happened passed died born effective commencing term pilot applications resumes quit said told joined chose ended finished switched hired went stopped sat wrote tried retired resigned decided'.split(
    ' ',
  ),
);
/** Words of a sentence that tells what was: its dates are behind, even where they look ahead. */
const PAST: ReadonlySet<string> = new Set('was were did'.split(' '));
const PAST_AFTER: ReadonlySet<string> = new Set(['was', 'were']);
/** Words after a date that rule it out. */
const RULED_OUT: ReadonlySet<string> = new Set('full booked taken not no busy out too'.split(' '));
const TOO_SOON = /\btoo (?:soon|early|late|much)\b/;
/** What he or she does on a day is no day for us. */
const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they']);
/** Dates that have begun. */
const HERE =
  /^(?:for |in )?(?:today|now|tonight|this (?:year|quarter|month|season|summer|winter))$/;
/** "Tuesday's session" is no Tuesday to come back on. */
const OWNING = /['’]s$/;

/** How much speaks for a date being about something else than a day to come back on. */
export function against(words: Words, one: Placed, requested: boolean, away: boolean): number {
  const { date } = one;
  const near = before(words, one, 5);
  const beside = after(words, one, 4);
  const bare = date.lead === undefined;
  let sum = 0;
  if (near.some((word) => OTHER_MATTER.has(word))) sum += bare ? 2 : 3;
  if (near.includes('since')) sum += 3;
  // "If the Tuesday opens up" names a condition.
  if (near.includes('if') && !requested) sum += 2.5;
  if (OWNING.test(words.text.slice(date.from, words.to[one.to - 1]))) sum += 4;
  if (before(words, one, 14).some((word) => PAST.has(word))) sum += 2;
  if (beside.some((word) => PAST_AFTER.has(word))) sum += 4;
  if (beside.includes('either') || TOO_SOON.test(beside.join(' '))) sum += 4;
  if (bare && !requested && before(words, one, 12).some((word) => THIRD.has(word))) sum += 1;
  // "I don't take calls in December": not the day, unless it is one to wait for.
  const plain = bare || date.lead === 'on';
  if (plain && near.includes('not')) sum += near.at(-1) === 'not' ? 3 : 1;
  if (bare && beside.slice(0, 2).includes('not')) sum += 3;
  if (beside.some((word) => RULED_OUT.has(word))) sum += 1.5;
  // Today and this year are there already: only an absence or who asks to be contacted means them.
  const said = words.word.slice(one.at, one.to).join(' ');
  if (!requested && !away && bare && HERE.test(said)) sum += 2.5;
  return sum;
}
