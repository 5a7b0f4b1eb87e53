import type { Channel } from '../../lib/ledger/body.ts';
import { wayOf } from '../../lib/policy/scope.ts';
import { howTheyReached } from '../../lib/policy/their-way.ts';
import type { NextStep, NoStep, Reason, StepKind } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { planName } from './plan-names.ts';
import { byText } from './wish-words.ts';

/*
 * Each step, each reason and each reason for none has its words here by name, so that none can be
 * added without, and none is kept that nothing shows.
 */
const DO: Record<StepKind, string> = {
  first: 'plan_do_first',
  try: 'plan_do_try',
  'announced-try': 'plan_do_announced_try',
  answer: 'plan_do_answer',
  acknowledge: 'plan_do_acknowledge',
  'considered-answer': 'plan_do_considered_answer',
  clarify: 'plan_do_clarify',
  ask: 'plan_do_ask',
  'ask-when': 'plan_do_ask_when',
  'ask-list': 'plan_do_ask_list',
  'ask-plainly': 'plan_do_ask_plainly',
  'follow-up': 'plan_do_follow_up',
  thanks: 'plan_do_thanks',
  useful: 'plan_do_useful',
  letter: 'plan_do_letter',
  'their-date': 'plan_do_their_date',
  'my-date': 'plan_do_my_date',
};

/** `$1` is the name, `$2` the day, `$3` which one of `$4`; of a rhythm `$1` is the months, `$2` the name. */
const WHY: Record<Reason['key'], string> = {
  first: 'plan_why_first',
  try: 'plan_why_try',
  'after-voicemail': 'plan_why_after_voicemail',
  'last-try': 'plan_why_last_try',
  announced: 'plan_why_announced',
  'they-wrote': 'plan_why_they_wrote',
  'they-called': 'plan_why_they_called',
  'they-came': 'plan_why_they_came',
  'they-reached-out': 'plan_why_they_reached_out',
  'they-think': 'plan_why_they_think',
  'they-declined': 'plan_why_they_declined',
  'they-allowed': 'plan_why_they_allowed',
  'their-date': 'plan_why_their_date',
  acknowledge: 'plan_why_acknowledge',
  meanwhile: 'plan_why_meanwhile',
  'early-no': 'plan_why_early_no',
  'brush-off': 'plan_why_brush_off',
  met: 'plan_why_met',
  spoke: 'plan_why_spoke',
  quiet: 'plan_why_quiet',
  'quiet-long': 'plan_why_quiet_long',
  rhythm: 'plan_why_rhythm',
  parked: 'plan_why_parked',
  list: 'plan_why_list',
  'no-list-yet': 'plan_why_no_list_yet',
  letter: 'plan_why_letter',
  'my-date': 'plan_why_my_date',
  'follow-up': 'plan_why_follow_up',
  asked: 'plan_why_asked',
};

const SEASON: Record<NonNullable<Reason['season']>, string> = {
  'year-end': 'plan_season_year_end',
  budget: 'plan_season_budget',
};

/** `$1` is the name, `$2` the day on which it changes by itself, `$3` the plan. */
const NONE: Record<NoStep['none'], string> = {
  // Of who was erased there is no view; should one be asked for, nothing is kept.
  erased: 'nothing_kept',
  own: 'plan_none_own',
  never: 'plan_none_never',
  company: 'plan_none_company',
  closed: 'plan_none_closed',
  farewell: 'plan_none_farewell',
  'not-now': 'plan_none_not_now',
  'their-move': 'plan_none_their_move',
  declined: 'plan_none_declined',
  promised: 'plan_none_promised',
  paused: 'plan_none_paused',
  ended: 'plan_none_ended',
  meeting: 'plan_none_meeting',
  new: 'plan_none_new',
  nothing: 'plan_none_nothing',
  'no-channel': 'plan_none_no_channel',
  'no-day': 'plan_none_no_day',
  guarded: 'plan_none_guarded',
};

/** What is to be done, in a few words: "Send something useful". */
export function stepTitle({ kind }: NextStep): string {
  return text(DO[kind]);
}

/** The way a proposed step takes: "by phone"; undefined where its title says so, or a day was named. */
export function stepWay({ from, kind, channel }: NextStep): string | undefined {
  return from === 'date' || kind === 'letter' ? undefined : byText(channel);
}

function whyText({ reason, channel }: NextStep, name: string, today: LocalDay): string {
  const { key, n = 0, of = 0, day, months, explained } = reason;
  // Another time of day is what a call is tried at; of no other way that would be true.
  if (key === 'last-try' && wayOf(channel) === 'call') return text('plan_why_last_call');
  if (explained && key === 'quiet') return text('plan_why_quiet_said', longDay(day ?? '', today));
  if (months !== undefined) return countText(WHY[key], months, name);
  return text(WHY[key], name, day === undefined ? '' : longDay(day, today), n, of);
}

/** That a word of theirs waits for an answer: "Ana called on Monday 23 November and has no answer yet." */
export function unansweredText(
  channel: Channel,
  name: string,
  day: LocalDay,
  today: LocalDay,
): string {
  return text(WHY[howTheyReached(channel)], name, longDay(day, today));
}

/** Why this step and this day, in a sentence or two. */
export function stepReason(step: NextStep, name: string, today: LocalDay): string {
  const { season, normal } = step.reason;
  return [
    whyText(step, name, today),
    ...(normal === true ? [text('plan_normal')] : []),
    ...(season === undefined ? [] : [text(SEASON[season])]),
  ].join(' ');
}

/** Why nothing is proposed, in a sentence. */
export function noStepReason(no: NoStep, name: string, today: LocalDay): string {
  const { none, until, playbook } = no;
  const day = until === undefined ? '' : longDay(until.day, today);
  return text(NONE[none], name, day, playbook === undefined ? '' : planName(playbook));
}
