import { closedText } from '../gmail/problems.ts';
import type { Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';

/** The words of `components/gmail/problems.ts`, but where on a page there is something else to do. */
const NEXT: Partial<Record<Problem['code'], string>> = {
  'store-full': 'problem_store_full',
  'store-closed': 'why_not_store_closed',
  'read-only': 'problem_read_only',
  orphaned: 'why_not_orphaned',
  'no-answer': 'problem_no_answer',
  'unknown-entry': 'why_not_unknown_entry',
  past: 'date_past',
  future: 'problem_future',
  unreadable: 'date_unreadable',
  'not-allowed': 'why_not_not_allowed',
  'too-large': 'problem_too_large',
  'out-of-range': 'problem_out_of_range',
  'not-later': 'problem_not_later',
  'too-far': 'problem_too_far',
  'no-item': 'problem_no_item',
  'unknown-item': 'problem_unknown_item',
  'item-given': 'problem_item_given',
  'unknown-field': 'problem_unknown_field',
};

/** Why something was not done and what to do next, to stand after what was not done. */
export function whyNot(problem: Problem | { code: string }): string {
  if (problem.code === 'closed')
    return closedText('detail' in problem ? problem.detail : undefined);
  return text(NEXT[problem.code as Problem['code']] ?? 'why_not_failed');
}

/** "Not saved. The disk is full. Free some space, then try again." */
export function notSaved(problem: Problem | { code: string }): string {
  return notDone('page_not_saved', problem);
}

/** The same for something else that was not done; `what` is the key of its words. */
export function notDone(what: string, problem: Problem | { code: string }): string {
  return text('sentence_pair', text(what), whyNot(problem));
}
