import type { Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';

const WORDS: Record<Problem['code'], string> = {
  unreadable: 'problem_unreadable',
  'not-allowed': 'problem_not_allowed',
  'too-large': 'problem_too_large',
  past: 'problem_past',
  future: 'problem_future',
  closed: 'problem_closed',
  'out-of-range': 'problem_out_of_range',
  'not-later': 'problem_not_later',
  'too-far': 'problem_too_far',
  'unknown-person': 'problem_unknown_person',
  'unknown-entry': 'problem_unknown_entry',
  'no-item': 'problem_no_item',
  'unknown-item': 'problem_unknown_item',
  'item-given': 'problem_item_given',
  'unknown-field': 'problem_unknown_field',
  'own-address': 'problem_own_address',
  'bad-address': 'problem_bad_address',
  'store-closed': 'problem_store_closed',
  'store-full': 'problem_store_full',
  'read-only': 'problem_read_only',
  orphaned: 'problem_orphaned',
  'no-answer': 'problem_no_answer',
  failed: 'problem_failed',
};

/** What was not done, why, and what to do next. */
export function problemText({ code, detail }: Problem): string {
  return code === 'closed' ? closedText(detail) : text(WORDS[code]);
}

/** Why no plan can be started, by the plan's own reason for no step. */
const CLOSED: Partial<Record<string, string>> = {
  own: 'problem_closed_own',
  company: 'problem_closed_company',
  'not-now': 'problem_closed_for_now',
  'their-move': 'problem_closed_for_now',
};

export function closedText(why: string | undefined): string {
  return text(CLOSED[why ?? ''] ?? WORDS.closed);
}
