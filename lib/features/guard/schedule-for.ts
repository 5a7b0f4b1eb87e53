import { today } from '../../../components/gmail/intervals.ts';
import type { Compose } from '../../gmail/port.ts';
import { defaultPolicy } from '../../policy/settings.ts';
import { longDue } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { dueAt } from '../../time/here.ts';
import type { Due } from '../../time/due.ts';
import { instantOf, startOf } from '../../time/moment.ts';
import type { Scene } from '../scene.ts';

/** When a mail for that day goes: at its time or part of the day, else when a day rings. */
function momentOf(due: Due): number {
  const timed = due.time !== undefined || due.part !== undefined;
  return timed ? startOf(due) : instantOf(due.day, defaultPolicy.ringAt, due.zone);
}

/**
 * Sets Gmail's own dialog to their day, and says what is left to do there: the last press is the
 * user's, since it cannot be seen what Gmail made of what was written into it.
 */
export async function scheduleFor(
  scene: Scene,
  compose: Compose,
  due: Due | undefined,
): Promise<void> {
  if (!due) return compose.openSchedule();
  const at = momentOf(due);
  const isSet = await compose.setSchedule(at).catch(() => false);
  const time = scene.time();
  const when = longDue(dueAt(at, time.zone), today(time));
  scene.ui.toast({ text: text(isSet ? 'schedule_set' : 'schedule_not_set', when) });
}
