import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noStepReason, stepReason, stepTitle } from '../../../../components/gmail/plan-words.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import { addDays } from '../../../../lib/time/local-day.ts';
import { tell, told } from '../../policy/playbooks/random-story.ts';
import { Story } from '../../policy/playbooks/story.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object;

/** A key without words comes back as itself, a value that was forgotten as its place. */
const UNSAID = /plan_|\$\d|undefined|[.]{2}| {2}/;

describe('the words of the plan', () => {
  it('say of every step and of every reason for none why it is so', () => {
    fc.assert(
      fc.property(told, (story) =>
        tell(story, (now) => {
          const next = now.next();
          const said = isStep(next)
            ? [stepTitle(next), stepReason(next, 'Ana', now.today)]
            : [noStepReason(next, 'Ana', now.today)];
          for (const words of said) {
            expect(words).not.toMatch(UNSAID);
            expect(words.length).toBeGreaterThan(3);
          }
        }),
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('are there for each plan, number, step and reason, and each of them is used', () => {
    const named = ['plan-words', 'plan-names'].flatMap((file) => [
      ...readFileSync(`components/gmail/${file}.ts`, 'utf8').matchAll(/'((plan|number)_\w+)'/g),
    ]);
    const counted = new Set(['plan_why_rhythm', 'plan_why_parked']);
    const keys = named.flatMap(([, key = '']) =>
      counted.has(key) ? [`${key}_one`, `${key}_other`] : [key],
    );
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
    const reasons = Object.keys(messages).filter((key) => /^plan_(do|why|none|season)_/.test(key));
    expect(reasons.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each([
    [[], 'One last try. Then it rests.'],
    [['+49 30 1'], 'One last try, at another time of day. Then it rests.'],
  ])('promise another time of day of a call alone', (phones, words) => {
    const story = new Story('2026-11-23', { phones });
    story.out('email');
    const of = () => {
      const next = story.next();
      return isStep(next) && next.reason.key === 'last-try' ? next : undefined;
    };
    for (let day = story.today; !of(); day = addDays(day, 1)) story.live(day);
    const last = of();
    expect(last && stepReason(last, 'Ana', story.today)).toBe(words);
  });

  it('count tries, name days in full, and say what moved a sign of life', () => {
    const story = new Story('2026-11-23', { phones: ['+49 30 1'] });
    story.out('email');
    story.live('2026-12-01');
    const fourth = story.next();
    expect(isStep(fourth) && stepReason(fourth, 'Ana', story.today)).toBe(
      'Ana has not answered yet. This would be try 4, of at most 7. Four or five tries are normal.',
    );
    const late = new Story('2027-06-20');
    late.out('email');
    late.write('playbook-started', { playbook: 'keep-in-touch' });
    const next = late.next();
    expect(isStep(next) && [stepTitle(next), stepReason(next, 'Ana', late.today)]).toEqual([
      'Send something useful',
      'A sign of life for Ana every 3 months. Later, when budgets are made.',
    ]);
    late.says('not-before-set', { due: late.due('2028-02-01') });
    const promised = late.goTo('2027-07-20').next();
    expect(isStep(promised) && stepReason(promised, 'Ana', late.today)).toBe(
      'Ana asked for this day on Sunday 20 June.',
    );
  });
});
