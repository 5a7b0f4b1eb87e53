import type { Body, Channel } from '../../lib/ledger/body.ts';
import type { HistoryItem } from '../../lib/ledger/state.ts';
import { shortDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { plannedText } from './plan-names.ts';
import { wishText } from './wish-words.ts';

/** The parts of a body that show. Bodies of newer versions come too, so nothing is taken on trust. */
interface Shown extends Partial<Omit<Body<'wish-noted'>, 'channel'>> {
  due?: Due;
  from?: Due;
  direction?: string;
  channel?: Channel;
  outcome?: string;
  condition?: string;
  how?: string;
  scope?: string;
  reason?: string;
  purpose?: string;
  cue?: string;
  cause?: string;
  automatic?: boolean;
  confirmed?: boolean;
  playbook?: string;
  numbers?: Record<string, number | null>;
  broke?: string;
}

/** Words by kind; a kind with variants names the part of the body that decides between them. */
const SAID: Record<string, string> = {
  'contact-added': 'did_added',
  'contact-edited': 'did_edited',
  'contact-merged': 'did_merged',
  'contact-split': 'did_split',
  'permission-asked': 'did_ask',
  'permission-granted': 'did_grant',
  'permission-granted mailing-list': 'did_grant_useful',
  'permission-declined': 'did_decline',
  'permission-declined mailing-list': 'did_decline_useful',
  'permission-asked mailing-list': 'did_ask_useful',
  'not-before-set': 'did_not_before',
  'not-before-set call': 'did_not_before_call',
  'owed-set': 'did_owe',
  'date-moved': 'did_move',
  'date-kept': 'did_keep',
  'date-cancelled': 'did_cancel_date',
  'wish-noted': 'did_wish',
  'cue-noted thinking': 'did_think',
  'cue-noted interested': 'did_interest',
  'cue-noted referral': 'did_refer',
  'cue-noted thanks': 'did_thank',
  'cue-noted out-of-office': 'did_leave',
  'contact-barred domain': 'did_never_company',
  'contact-barred never': 'did_never',
  'contact-barred farewell': 'did_farewell',
  'bar-confirmed': 'did_confirm',
  'bar-lifted': 'did_lift',
  'their-move-noted': 'did_their_move',
  'not-now-noted not-interested': 'did_not_interested',
  'not-now-noted no-follow-up': 'did_no_follow_up',
  'not-now-noted wrong-person': 'did_wrong_person',
  'quiet-explained': 'did_explain',
  'quiet-explained busy': 'did_explain_busy',
  'quiet-explained away': 'did_explain_away',
  'quiet-explained deciding': 'did_explain_deciding',
  'quiet-explained lost-interest': 'did_explain_lost_interest',
  'meeting-noted': 'did_meeting',
  'follow-up-set': 'did_follow_up',
  'follow-up-snoozed': 'did_snooze',
  'follow-up-done': 'did_done',
  'follow-up-cancelled': 'did_drop',
  'playbook-started': 'did_plan_start',
  'playbook-paused': 'did_plan_pause',
  'playbook-resumed': 'did_plan_resume',
  'playbook-ended': 'did_plan_end',
  'playbook-put-off': 'did_plan_put_off',
  'playbook-set': 'did_plan_set',
  'item-given': 'did_give',
  'letter-posted': 'did_letter',
  'letter-waived': 'did_no_letter',
  'guard-overridden': 'did_go_on',
  'note-added': 'did_note',
  'reply-received': 'did_reply',
  'reply-received automatic': 'did_reply_automatic',
  'touch-made out email': 'did_out_email',
  'touch-made out call': 'did_out_call',
  'touch-made out voicemail': 'did_out_voicemail',
  'touch-made out text': 'did_out_text',
  'touch-made out linkedin': 'did_out_linkedin',
  'touch-made out handwritten-note': 'did_out_letter',
  'touch-made out visit': 'did_out_visit',
  'touch-made out fax': 'did_out_fax',
  'touch-made out video': 'did_out_video',
  'touch-made out': 'did_out_other',
  'touch-made in email': 'did_reply',
  'touch-made in call': 'did_in_call',
  'touch-made in text': 'did_in_text',
  'touch-made in linkedin': 'did_in_linkedin',
  'touch-made in handwritten-note': 'did_in_letter',
  'touch-made in visit': 'did_in_visit',
  'touch-made in fax': 'did_in_fax',
  'touch-made in video': 'did_in_video',
  'touch-made in': 'did_in_other',
};
const OUTCOMES: Record<string, string> = {
  'no-answer': 'outcome_no_answer',
  voicemail: 'outcome_voicemail',
  spoke: 'outcome_spoke',
  'wrong-number': 'outcome_wrong_number',
  'no-answer in': 'outcome_missed',
  'no-answer visit': 'outcome_nobody_there',
  'no-answer video': 'outcome_nobody_there',
};
/** What stood against a contact when it was made, told without blame. */
const BROKE: Record<string, string> = {
  early: 'broke_early',
  confirm: 'broke_confirm',
  stop: 'broke_stop',
};
/** Why somebody may be contacted again; other reasons are not given by hand. */
const LIFTED: Record<string, string> = {
  'they-asked': 'lifted_they_asked',
  mistake: 'lifted_mistake',
  other: 'lifted_other',
};
/** Seen or said by them; everything else the user did, and can take back. */
const THEIRS =
  /^(reply-received|permission-(granted|declined)|not-before-set|wish-noted|cue-noted|contact-barred|their-move-noted|not-now-noted)$/;
/** Bookkeeping that would say nothing new. */
const SILENT = /^(act-voided|touch-corrected|cue-dismissed|contact-erased)$/;

function isShown(body: unknown): body is Shown {
  return typeof body === 'object' && body !== null;
}
type Told = Pick<HistoryItem, 'kind' | 'body'>;

function shown({ body }: Pick<HistoryItem, 'body'>): Shown {
  return isShown(body) ? body : {};
}

/** Whether the words of a line are the user's own. */
export function isMine(item: HistoryItem): boolean {
  if (item.kind === 'touch-made') return shown(item).direction !== 'in';
  return !THEIRS.test(item.kind);
}

/** "You asked permission", "Priya wrote". */
export function titleText(item: Told, name: string): string {
  const { kind } = item;
  const { direction, channel, scope, how, reason, purpose, cue, cause, automatic } = shown(item);
  const whole = scope === 'domain' ? scope : undefined;
  const variant =
    cue ?? cause ?? whole ?? how ?? reason ?? purpose ?? (automatic ? 'automatic' : channel);
  const tries =
    kind === 'touch-made'
      ? [`${kind} ${direction} ${channel}`, `${kind} ${direction}`]
      : [`${kind} ${variant}`, kind];
  const key = tries.map((words) => SAID[words]).find(Boolean);
  return key ? text(key, name) : text('did_newer');
}

/** What goes with it in a few words: a date, how a call went, what was wished. */
export function detailText(item: Told, today: LocalDay): string {
  const { due, from, condition, reason } = shown(item);
  if (item.kind === 'touch-made') return wentText(shown(item));
  if (item.kind.startsWith('playbook-')) return plannedText(shown(item), today);
  const day = due ?? from;
  if (item.kind === 'wish-noted') return wishText(shown(item));
  if (day && item.kind === 'permission-asked') return text('around', shortDue(day, today));
  if (day && from) return text('from_day', shortDue(day, today));
  if (day && condition === 'no-reply') return text('but_if_no_reply', shortDue(day, today));
  if (day) return shortDue(day, today);
  const key = item.kind === 'bar-lifted' && LIFTED[reason ?? ''];
  return key ? text(key) : '';
}

/** How a contact went, and what stood against it. */
function wentText({ direction, channel, outcome, broke }: Shown): string {
  const how = [`${outcome} ${direction}`, `${outcome} ${channel}`, `${outcome}`];
  const keys = [how.map((words) => OUTCOMES[words]).find(Boolean), BROKE[broke ?? '']];
  return keys.flatMap((key) => (key ? [text(key)] : [])).join(text('between_facts'));
}

/** Something that happened in one line: "You called · no answer". */
export function happenedText(
  body: { direction: string; channel: string; outcome?: string | undefined },
  name: string,
  today: LocalDay,
): string {
  const told = { kind: 'touch-made', body };
  const detail = detailText(told, today);
  return titleText(told, name) + (detail && text('and_detail', detail));
}

/** One act can write several facts; those that only repeat another one of it are left out. */
export function worthShowing(items: HistoryItem[]): HistoryItem[] {
  return items.filter((item) => {
    if (SILENT.test(item.kind)) return false;
    const others = items.filter(({ act, kind }) => act === item.act && !SILENT.test(kind));
    if (item.kind === 'contact-added') return others.every(({ kind }) => kind === item.kind);
    if (item.kind !== 'touch-made') return true;
    return !others.some(({ kind }) => kind === 'permission-asked');
  });
}

/** For so long a refusal can be taken back here. */
const AT_ONCE_MS = 10_000;

/**
 * A refusal can be taken back here only at once, and a message seen not at all. One that was only
 * read came with its message: it is confirmed or put right where things stand.
 */
export function canUndo(item: HistoryItem, now: number): boolean {
  if (item.voided || item.kind === 'reply-received') return false;
  if (item.kind !== 'contact-barred') return true;
  return shown(item).confirmed !== false && undoEnds(item) > now;
}

/** Until when (ms UTC) a line can be taken back; for most there is no such time. */
function undoEnds(item: HistoryItem): number {
  const passing = item.kind === 'contact-barred' && shown(item).confirmed !== false;
  return passing && !item.voided ? Date.parse(item.at) + AT_ONCE_MS : Number.POSITIVE_INFINITY;
}

/** The next instant (ms UTC) at which a line can no longer be taken back, where there is one. */
export function nextUndoEnd(items: HistoryItem[], now: number): number | undefined {
  const ends = items.map(undoEnds).filter((end) => end > now && Number.isFinite(end));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
