import { shortDue } from '../text/dates.ts';
import { text } from '../text/text.ts';
import { dayAt } from '../time/local-day.ts';
import type { Choice } from './pending.ts';
import type { Time } from './scene.ts';

/** A choice in words: "If no reply by Mon 7 Dec". */
export function choiceText(choice: Choice, time: Time): string {
  const today = dayAt(time.now, time.zone);
  if (choice.followUp) {
    const key = choice.followUp.condition === 'no-reply' ? 'if_no_reply_by' : 'follow_up_on';
    return text(key, shortDue(choice.followUp.due, today));
  }
  return choice.ask?.due
    ? text('asked_around', shortDue(choice.ask.due, today))
    : text('asked_open');
}
