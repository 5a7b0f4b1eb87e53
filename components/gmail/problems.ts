import type { Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';

const WORDS: Record<Problem['code'], string> = {
  unreadable: 'problem_unreadable',
  'not-allowed': 'problem_not_allowed',
  'too-large': 'problem_too_large',
  past: 'problem_past',
  future: 'problem_future',
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
export function problemText(problem: Problem): string {
  return text(WORDS[problem.code]);
}
