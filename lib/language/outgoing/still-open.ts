import type { DateSpan } from '../types.ts';
import type { Act } from './acts.ts';
import type { Here } from './here.ts';
import type { Opening } from './openings.ts';

const DOES_IT_SUIT =
  /\b(?:does|would|will|is) (?:that|this|it|either)\b|\blet me know (?:if|whether|which)\b|\bwhich|\bwhat works\b/;

/** What "I can" and a question mark leave open. */
export function stillOpen(here: Here, kind: Opening, date: DateSpan): boolean {
  const rest = here.sentence.plain.slice(date.to);
  if (/^[^,;–—-]{0,60}\?["')]*$/.test(rest)) return true;
  if (kind !== 'can') return false;
  return (
    /^[\s,]*or\b/.test(rest) ||
    / or /.test(date.quote) ||
    DOES_IT_SUIT.test(rest + here.next.slice(0, 80))
  );
}

const WHY_I_WRITE =
  /^(?:call|writ|e-?mail|reach|get|follow|contact|remind|touch|ask|confirm|respond|reply|attach|check|sending (?:you )?(?:this|these|the attached))/;

/** "I'm calling you about ..." tells why I write; with a day to come it is a promise. */
export function tellsWhyIWrite(plain: string, act: Act, date: DateSpan, today: string): boolean {
  const said = plain.slice(act.from, date.from);
  if (!WHY_I_WRITE.test(plain.slice(act.from)))
    return /^(?:send|forward|shar)/.test(said) && date.day === today && !date.time && !date.part;
  return (
    (date.day === today && !date.time && !date.part) ||
    /^sending|\b(?:about|regarding|because|to (?!you)|with (?!you)|on (?:the|our|your))/.test(said)
  );
}
