import { addDays } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { spoken } from './support/compose-page.ts';
import { aheadTo, on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { rowDate } from './support/panel-page.ts';

const LATE = 'rgb(163, 48, 31)';
const CALM = 'rgb(11, 107, 94)';

test('a date on rows with something due: live, late in another colour, gone when done', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const day = workingDayIn(3);
  await mayI.inWorker(() => {
    const counted = globalThis as typeof globalThis & { asked?: number };
    counted.asked = 0;
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      if (message.type === 'threadDates') counted.asked = (counted.asked ?? 0) + 1;
    });
  }, null);
  const asked = () =>
    mayI.inWorker(() => (globalThis as typeof globalThis & { asked?: number }).asked, null);
  const set = (key: 'ana-proposal' | 'mei-interested', person: { email: string }, due = day) =>
    mayI.command({
      do: 'set-follow-up',
      people: [person],
      place: { thread: gmail.threadId(key) },
      due: on(due),
      condition: 'no-reply',
    });
  await set('ana-proposal', people.ana);
  await expect(rowDate(gmail, 'ana-proposal')).toHaveText(spoken(day));
  await expect(
    rowDate(gmail, 'ana-proposal').getByRole('img', { name: /^Follow up on \w+ \d+ \w+/ }),
  ).toBeVisible();
  await expect(rowDate(gmail, 'mei-interested')).toHaveCount(0);
  // All rows of the list in one question.
  expect(await asked()).toBe(1);
  const act = await set('mei-interested', people.mei, addDays(day, 7));
  await expect(rowDate(gmail, 'mei-interested')).toHaveText(spoken(addDays(day, 7)));
  expect(await asked()).toBe(2);
  await mayI.command({ do: 'undo', of: act });
  await expect(rowDate(gmail, 'mei-interested')).toHaveCount(0);
  await expect(rowDate(gmail, 'ana-proposal').getByText(spoken(day))).toHaveCSS('color', CALM);

  await mayI.setClockAhead(aheadTo(addDays(day, 1), '12:00'));
  await gmail.page.reload();
  await gmail.ready();
  await expect(rowDate(gmail, 'ana-proposal').getByText(spoken(day))).toHaveCSS('color', LATE);
  const [fact] = await mayI.facts('follow-up-set');
  await mayI.command({ do: 'done', entry: fact!.id });
  await expect(rowDate(gmail, 'ana-proposal')).toHaveCount(0);
});
