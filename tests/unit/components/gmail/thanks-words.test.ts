import { expect, it, vi } from 'vitest';
import { isThanks, thanksDraft } from '../../../../components/gmail/thanks-words.ts';
import { findAsk } from '../../../../lib/language/asked-date.ts';
import { kindOfMail } from '../../../../lib/language/outgoing/kind-of-mail.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import { NOW, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';
import { Story } from '../../policy/playbooks/story.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
const time = { now: NOW, zone: ZONE, workingDays: WORKING_DAYS };

/** The step after a meeting on Friday 20 November. */
function step(more: (story: Story) => void = () => undefined) {
  const story = new Story('2026-11-20');
  story.out('visit', { thread: undefined });
  more(story);
  const next = story.goTo('2026-11-23').next();
  if (!isThanks(next)) throw new Error('no thanks');
  return next;
}

it('thanks, frames what was agreed, and asks with its day', () => {
  const { words, ask } = thanksDraft(step(), 'Ana', time);
  expect(words).toBe(
    'Hello Ana,\n\nThank you for meeting on Friday 20 November.\n\nWhat we agreed:\n- \n\n' +
      'Would it be all right if I followed up in two weeks, around Monday 7 December, to see where things stand?',
  );
  expect(ask?.due?.day).toBe('2026-12-07');
  // Sent, it is read as what it is.
  expect(kindOfMail(words)).toBe('summary');
  expect(findAsk(words, time)?.due?.day).toBe('2026-12-07');
});

it('does not ask where something was agreed', () => {
  const agreed = step((story) =>
    story.write('follow-up-set', { due: story.due('2027-02-01'), condition: 'regardless' }),
  );
  const draft = thanksDraft(agreed, 'Ana', time);
  expect(draft.ask).toBeUndefined();
  expect(draft.words).not.toContain('?');
});

it('is no other step', () => {
  const story = new Story('2026-11-20');
  story.out('email');
  const next = story.goTo('2026-11-24').next();
  expect(isStep(next)).toBe(true);
  expect(isThanks(next)).toBe(false);
});
