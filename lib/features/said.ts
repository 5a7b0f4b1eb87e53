import { shortDue } from '../text/dates.ts';
import { text } from '../text/text.ts';
import { dayAt } from '../time/local-day.ts';
import type { Choice } from './pending.ts';
import type { Time } from './scene.ts';

/** A choice in words: "If no reply by Mon 7 Dec"; both of its parts where it has both. */
export function choiceText({ followUp, ask }: Choice, time: Time): string {
  const today = dayAt(time.now, time.zone);
  const said: string[] = [];
  if (ask) said.push(ask.due ? text('asked_around', shortDue(ask.due, today)) : text('asked_open'));
  if (followUp) {
    const key = followUp.condition === 'no-reply' ? 'if_no_reply_by' : 'follow_up_on';
    said.push(text(key, shortDue(followUp.due, today)));
  }
  return said.join(text('between_facts'));
}
