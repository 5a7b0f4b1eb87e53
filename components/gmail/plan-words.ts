import type { NextStep, NoStep } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';

const key = (name: string): string => name.replaceAll('-', '_');

/** What is to be done, in a few words: "Send something useful". */
export function stepTitle({ kind }: NextStep): string {
  return text(`plan_do_${key(kind)}`);
}

function whyText({ reason }: NextStep, name: string, today: LocalDay): string {
  const { key: why, n = 0, of = 0, day, months, explained } = reason;
  if (explained && why === 'quiet') return text('plan_why_quiet_said', longDay(day ?? '', today));
  if (months !== undefined) return countText(`plan_why_${key(why)}`, months, name);
  return text(`plan_why_${key(why)}`, name, day === undefined ? '' : longDay(day, today), n, of);
}

/** Why this step and this day, in a sentence or two. */
export function stepReason(step: NextStep, name: string, today: LocalDay): string {
  const { season, normal } = step.reason;
  return [
    whyText(step, name, today),
    ...(normal === true ? [text('plan_normal')] : []),
    ...(season === undefined ? [] : [text(`plan_season_${key(season)}`)]),
  ].join(' ');
}

/** Why nothing is proposed, in a sentence. */
export function noStepReason({ none, until }: NoStep, name: string, today: LocalDay): string {
  return text(`plan_none_${key(none)}`, name, until === undefined ? '' : longDay(until.day, today));
}
