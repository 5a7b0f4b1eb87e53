import { addDays } from '../../../lib/time/local-day.ts';
import { people } from '../../../tests/gmail/mailbox/people.ts';
import { longDay } from '../days.ts';
import { deliver, factsIn } from '../mail.ts';
import { dayIn, see, toastGone, today } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Step } from '../tour.ts';

const THREAD = 'mei-interested';

/** The day Mei names: the one after two weeks. */
function theirDay(stage: Stage): string {
  return longDay(addDays(dayIn(stage, 2, 'week').day, 1), today(stage));
}

/** What their newest message seems to say. */
function seems({ tab }: Stage) {
  return tab.panel().getByRole('region', { name: 'What they seem to say' });
}

/** They answer and name a day: it is read, and its words are marked. */
export const theyAnswered: Step = {
  name: 'their-answer',
  async run(stage) {
    const { tab } = stage;
    const words = `Of course. Call me on ${theirDay(stage)}, I am at my desk then.`;
    deliver(stage, THREAD, people.mei, ['Hi Sam,', words, 'Mei']);
    await toastGone(tab.page);
    await tab.openThread(THREAD);
    await see.poll(async () => (await factsIn(stage, THREAD, 'reply-received')).length).toBe(2);
    await see(seems(stage)).toContainText(theirDay(stage));
    await see(seems(stage).locator('mark')).toContainText(theirDay(stage));
    await tab.page.locator('.ii.gt').filter({ hasText: words }).scrollIntoViewIfNeeded();
    return { said: `Mei answers: “${words}”; beside it stands what it says`, page: tab.page };
  },
};

/** One click, and from now on that day holds. */
export const answerRecorded: Step = {
  name: 'answer-recorded',
  async run(stage) {
    const { tab } = stage;
    await seems(stage)
      .getByRole('button', { name: /^Note / })
      .click();
    const card = tab.panel().getByRole('region', { name: 'Where things stand' });
    await see(card).toContainText(`Mei asked to hear from you from ${theirDay(stage)}`);
    const [date] = await factsIn(stage, THREAD, 'not-before-set');
    see(date?.body).toMatchObject({ due: { day: addDays(dayIn(stage, 2, 'week').day, 1) } });
    await card.scrollIntoViewIfNeeded();
    return { said: `One click notes it: Mei, from ${theirDay(stage)}`, page: tab.page };
  },
};

/** A slip of the mouse, taken back at once. */
export const takenBack: Step = {
  name: 'taken-back',
  async run(stage) {
    const { tab } = stage;
    const panel = tab.panel();
    await panel.getByRole('button', { name: 'Never again' }).click();
    const card = panel.getByRole('region', { name: 'Where things stand' });
    await see(card).toContainText('Mei is not to be contacted');
    see(await factsIn(stage, THREAD, 'contact-barred')).toHaveLength(1);
    await panel.getByRole('button', { name: 'Undo: Mei asked not to be contacted' }).click();
    await see(card).toContainText(`Mei asked to hear from you from ${theirDay(stage)}`);
    await see(panel.getByText('taken back')).toBeVisible();
    await panel.getByText('taken back').scrollIntoViewIfNeeded();
    return {
      said: '“Never again” by mistake, and undone: the day stands as before',
      page: tab.page,
    };
  },
};

/** A reply settles the follow-up that waited for one. */
export const replySettles: Step = {
  name: 'reply-settles',
  async run(stage) {
    const { tab, mayI } = stage;
    const before = Number(await mayI.badge());
    await tab.openThread('hannah-waiting');
    await see(tab.panel()).toContainText('Follow up, if no reply');
    deliver(stage, 'hannah-waiting', people.hannah, [
      'Morning Sam, the code works, he came at ten to four and nobody woke up.',
      'Hannah',
    ]);
    await tab.page.reload();
    await tab.ready();
    await see(tab.panel()).not.toContainText('Follow up, if no reply');
    await see(tab.panel()).toContainText('In conversation');
    await see.poll(async () => Number(await mayI.badge())).toBe(before - 1);
    return {
      said: `Hannah writes: the follow-up that waited is settled, ${before - 1} left today`,
      page: tab.page,
    };
  },
};
