import { describe, expect, it, vi } from 'vitest';
import { isThanks, stepDraft } from '../../../../components/gmail/step-draft.ts';
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
  if (!isStep(next) || !isThanks(next)) throw new Error('no thanks');
  return next;
}

it('thanks, frames what was agreed, and asks with its day', () => {
  const { words = '', ask } = stepDraft(step(), 'Ana', time) ?? {};
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
  const draft = stepDraft(agreed, 'Ana', time);
  expect(draft?.ask).toBeUndefined();
  expect(draft?.words).not.toContain('?');
});

describe('a day that they named', () => {
  /** They asked for a call in so many days, in a mail of Friday 20 November. */
  function named(day: string) {
    const story = new Story('2026-11-16');
    story.out('email');
    story.goTo('2026-11-20');
    story.says('not-before-set', { due: story.due(day) });
    const next = story.goTo('2026-11-23').next();
    if (!isStep(next)) throw new Error('no step');
    return stepDraft(next, 'Ana', time);
  }

  it('is confirmed, with the question whether something useful may come meanwhile', () => {
    const draft = named('2027-05-20');
    expect(draft?.words).toBe(
      'Thursday 20 May 2027 it is, thank you. May I send you something useful meanwhile?',
    );
    expect(draft?.ask).toEqual({
      sentence: 'May I send you something useful meanwhile?',
      purpose: 'mailing-list',
    });
    // No day is asked for in it.
    expect(findAsk(draft?.words ?? '', time)?.due).toBeUndefined();
  });

  it('is confirmed without it where nothing would fit in', () => {
    expect(named('2026-12-03')).toMatchObject({ words: 'Thursday 3 December it is, thank you.' });
    expect(named('2026-12-03')?.ask).toBeUndefined();
  });
});

it('leaves other steps to the user', () => {
  const story = new Story('2026-11-20');
  story.out('email');
  const next = story.goTo('2026-11-24').next();
  expect(isStep(next) && stepDraft(next, 'Ana', time)).toBeUndefined();
});
