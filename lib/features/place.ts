import { cleanLine } from '../ledger/clean-text.ts';
import type { Place } from '../messages/commands.ts';

/** Where in Gmail something happened, without what is not known. */
export function placeOf(place: {
  thread?: string | undefined;
  message?: string | undefined;
  subject: string;
}): Place {
  const subject = cleanLine(place.subject, 500);
  return {
    ...(place.thread && { thread: place.thread }),
    ...(place.message && { message: place.message }),
    ...(subject && { subject }),
  };
}
