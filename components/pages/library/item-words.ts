import type { DraftProblem } from '../../../lib/library/draft.ts';
import type { Values } from '../../../lib/library/fill.ts';
import { longDay } from '../../../lib/text/dates.ts';
import { text } from '../../../lib/text/text.ts';
import { addDays, dayAt } from '../../../lib/time/local-day.ts';
import { nextWorkingDay } from '../../../lib/time/working-days.ts';
import type { Moment } from '../../queue/row.ts';

const PROBLEMS: Record<DraftProblem['is'], string> = {
  'no-title': 'item_no_title',
  'nothing-to-give': 'item_nothing',
  'unknown-field': 'item_unknown_field',
  'bad-link': 'item_bad_link',
  'long-tag': 'item_long_tag',
  'many-tags': 'item_many_tags',
};

/** What is wrong with a field of the form, and what to do. */
export function problemWords(problem: DraftProblem): string {
  const names = 'names' in problem ? problem.names : [];
  return text(PROBLEMS[problem.is], names.map((name) => `{{${name}}}`).join(', '));
}

/** Somebody invented, for whom a template can be read before anyone gets it. */
export function inventedPerson({ now, zone, workingDays }: Moment): Required<Values> {
  const today = dayAt(now, zone);
  const day = nextWorkingDay(addDays(today, 14), workingDays);
  return {
    'first name': text('preview_first_name'),
    company: text('preview_company'),
    date: longDay(day, today),
    'their words': text('preview_their_words'),
  };
}
