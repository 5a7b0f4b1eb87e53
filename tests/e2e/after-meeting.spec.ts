import { addWorkingDays } from '../../lib/time/working-days.ts';
import { people } from '../gmail/mailbox/people.ts';
import { calendarMail } from './support/calendar.ts';
import { recorded, spoken } from './support/compose-page.ts';
import { aheadTo, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel, toast } from './support/panel-page.ts';

const { mei, ana } = people;
/** The day of the meeting, and the working morning after it. */
const met = workingDayIn(2);
const morning = addWorkingDays(met, 1, [1, 2, 3, 4, 5]);

test('an invitation is noted with one click; the next working morning says thank you, unless it was off', async ({
  openGmail,
  mayI,
}, info) => {
  let gmail = await openGmail();
  let panel = new Panel(gmail);
  const offered = () => panel.root.getByRole('region', { name: 'A meeting in this mail' });
  const invited = calendarMail(gmail, 'Invitation', mei, 'Cold store visit', met, '10:00');
  const other = calendarMail(gmail, 'Accepted', ana, 'Harbour talk', met, '14:00');

  await test.step('it is offered, and nothing is kept before the click', async () => {
    await panel.open(invited);
    await expect(offered()).toContainText(`You meet Mei on ${spoken(met, true)}, 10:00`);
    expect(await mayI.facts()).toEqual([]);
    await gmail.page.screenshot({ path: info.outputPath('offered.png') });
    await offered()
      .getByRole('button', { name: /^Note / })
      .click();
    await expect(toast(gmail)).toContainText('saved');
    await expect(offered()).toHaveCount(0);
    await expect(panel.root.getByText(`${spoken(met, true)}, 10:00`)).toBeVisible();
    const [noted] = await recorded(mayI, 'meeting-noted');
    expect(noted?.body).toMatchObject({ channel: 'video', due: { day: met, time: '10:00' } });
    await panel.open(other);
    await offered()
      .getByRole('button', { name: /^Note / })
      .click();
    await recorded(mayI, 'meeting-noted', 2);
  });

  await test.step('what a calendar calls off is off as it is seen', async () => {
    const off = calendarMail(gmail, 'Canceled event', ana, 'Harbour talk', met, '14:00');
    await panel.open(off);
    await recorded(mayI, 'date-cancelled');
    await expect(panel.history().first()).toContainText('Date dropped');
    await expect(panel.root.getByRole('heading', { name: 'Meetings' })).toHaveCount(0);
  });

  await test.step('on the day itself nothing is asked for', async () => {
    await mayI.setClockAhead(aheadTo(met, '17:00'));
    gmail = await openGmail();
    panel = new Panel(gmail);
    await panel.open(invited);
    await expect(panel.root.getByText('Say thank you')).toBeVisible();
    await expect(panel.root.getByText(spoken(morning, true), { exact: true })).toBeVisible();
  });

  await test.step('the next working morning the mail is begun, sent, and the step is done', async () => {
    await mayI.setClockAhead(aheadTo(morning, '09:00'));
    gmail = await openGmail();
    panel = new Panel(gmail);
    await panel.open(other);
    await expect(panel.root.getByText('Say thank you')).toHaveCount(0);
    await panel.open(invited);
    await expect(panel.button('It did not take place')).toBeVisible();
    await gmail.page.screenshot({ path: info.outputPath('morning.png') });
    await panel.button('Write it').click();
    const { body, send } = await gmail.writing();
    await expect(body).toContainText(`Thank you for meeting on ${spoken(met, true)}.`);
    await expect(body).toContainText('What we agreed:');
    await expect(body).toContainText('Would it be all right if I followed up in two weeks');
    await gmail.page.screenshot({ path: info.outputPath('begun.png') });
    await send.click();
    await recorded(mayI, 'permission-asked');
    const ways = (await recorded(mayI, 'touch-made', 2)).map(({ body: { channel } }) => channel);
    expect(new Set(ways)).toEqual(new Set(['email', 'video']));
    await expect(panel.root.getByText('Say thank you')).toHaveCount(0);
    expect(gmail.mailbox.sent().at(-1)?.html).toMatch(/What we agreed:<br>- <br>/);
  });
});
