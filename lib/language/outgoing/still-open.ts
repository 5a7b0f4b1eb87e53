import type { DateSpan } from '../types.ts';
import type { ActSaid } from './acts-said.ts';
import type { Here } from './here.ts';
import type { Opening } from './openings.ts';

const DOES_IT_SUIT =
  /\b(?:does|would|will|is) (?:that|this|it|either|one of (?:those|these)|that time)\b.{0,20}\b(?:work|suit|ok|okay|fine|good|convenient|all ?right|alright|help)|\blet me know (?:if|whether|which|what)\b|\bwhich (?:one )?(?:works|suits|is better)|\bwhat works\b/;

/** What "I can" and a question mark leave open. */
export function stillOpen(here: Here, kind: Opening, date: DateSpan): boolean {
  const { plain } = here.sentence;
  const rest = plain.slice(date.to);
  if (/^[^,;–—-]{0,60}\?["')]*$/.test(rest)) return true;
  if (kind !== 'can') return false;
  const others = here.dates().filter((one) => one.from > date.to);
  if (others.some((one) => /^[\s,]*or\b/.test(plain.slice(date.to, one.from)))) return true;
  return (
    /\bor\b/.test(date.quote) ||
    DOES_IT_SUIT.test(rest) ||
    DOES_IT_SUIT.test(here.next.slice(0, 80))
  );
}

/** "I'm calling you about ..." tells why I write; with a day to come it is a promise. */
export function tellsWhyIWrite(
  plain: string,
  act: ActSaid,
  date: DateSpan,
  today: string,
): boolean {
  if (date.day === today && date.time === undefined && date.part === undefined) return true;
  const said = plain.slice(act.from, act.to);
  if (
    /^sending (?:you )?(?:this|these|the (?:attached|following|enclosed))\b/.test(
      plain.slice(act.from),
    )
  )
    return true;
  if (/^(?:send|forward|bring|deliver|mail|ship|post|shar)/.test(said)) return false;
  return !/^\W*(?:(?:again|back|on|at|by|in|the|first thing|early|late|more|soon|this)\W*){0,4}$/.test(
    plain.slice(act.to, date.from),
  );
}
