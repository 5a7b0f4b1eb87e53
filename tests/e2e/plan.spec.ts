import { newId } from '../../lib/ledger/new-id.ts';
import { people } from '../gmail/mailbox/people.ts';
import { expectAccessible } from './support/accessible.ts';
import { workingDayIn, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { askFromTab } from './support/isolated.ts';
import { Panel, toast } from './support/panel-page.ts';

test('a plan is started, paused, put off and changed for one person, and for all, and taken back', async ({
  openGmail,
  mayI,
}) => {
  const priya = people.priya;
  // She wrote; it was answered: nobody waits for a word.
  await mayI.command({ do: 'add-note', person: priya, place: {}, note: 'Prefers numbers' });
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('priya-budget');
  await panel.button('Add what happened').click();
  await panel.root.getByRole('button', { name: 'LinkedIn', exact: true }).click();
  await panel.root.getByRole('button', { name: 'Add it', exact: true }).click();
  const next = panel.part('Next');
  const plan = panel.button('Plan for Priya');
  const opens = async (part: string) => {
    await plan.click();
    await panel.button(part).click();
  };
  await expect(next).toContainText('Send something useful');

  await test.step('started, at the rhythm that was chosen', async () => {
    await opens('Start another');
    await panel.root.getByRole('button', { name: /^Stay in contact/ }).click();
    await panel.button('Every 2 months').click();
    await expect(toast(gmail)).toContainText('Plan started · Stay in contact: saved');
    await expect(next).toContainText('A sign of life for Priya every 2 months.');
    await expect(plan).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('paused, gone on with, and its step put off; a day no later is refused', async () => {
    await opens('Pause');
    await expect(next).toContainText('Stay in contact is paused.');
    await opens('Go on');
    await expect(next).toContainText('A sign of life');
    await opens('Put off');
    const field = next.getByRole('textbox');
    await field.fill(workingDayIn(3));
    await field.press('Enter');
    await expect(panel.root.getByText('That is no later than it stands already.')).toBeVisible();
    await field.fill(workingDayIn(200));
    await field.press('Enter');
    await expect(panel.history().first()).toContainText('Suggestion put off · Stay in contact');
    await plan.click();
    await expect(panel.root.getByText(/^Put off until /)).toBeVisible();
    await plan.click();
  });

  await test.step('its number is changed for her alone, and taken back by its line', async () => {
    await opens('Change numbers');
    const months = panel.root.getByRole('spinbutton', { name: 'Months between two signs of life' });
    await months.fill('7');
    await expect(panel.root.getByText('A whole number from 1 to 6.')).toBeVisible();
    await expect(panel.button('Keep for Priya')).toBeDisabled();
    await months.fill('5');
    await panel.button('Keep for Priya').click();
    await expect(next).toContainText('every 5 months.');
    await expect(panel.history().first()).toContainText(
      'Plan changed · Months between two signs of life: 5',
    );
    await panel.undo('Months between two signs of life: 5').click();
    await expect(next).toContainText('every 2 months.');
  });

  const page = await mayI.open('ledger.html#contacts');
  await test.step('on her page it is the same, and ends there', async () => {
    await page.getByRole('option', { name: priya.name }).click();
    await expect(page.getByText('A sign of life for Priya every 2 months.')).toBeVisible();
    await page.getByRole('button', { name: 'Plan for Priya' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await expect(page.getByText('Plan ended · Stay in contact: saved')).toBeVisible();
    await expect(page.getByText('Send something useful')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByText('A sign of life for Priya every 2 months.')).toBeVisible();
  });

  await test.step('a number for all is heard in Gmail at once, where she has none of her own', async () => {
    await gmail.page.bringToFront();
    await opens('Change numbers');
    await panel.button('Months between two signs of life: As for all').click();
    await expect(next).toContainText('every 3 months.');
    await page.goto(mayI.url('ledger.html#settings'));
    await page.getByText('Stay in contact', { exact: true }).click();
    const name = 'Months between two signs of life';
    const months = page.getByRole('spinbutton', { name, exact: true });
    await months.fill('4');
    await months.press('Enter');
    await expect(next).toContainText('every 4 months.');
    await expectAccessible(page);
    await page.getByRole('button', { name: `${name}: Back to 3` }).click();
    await expect(next).toContainText('every 3 months.');
    await expect(months).toHaveValue('3');
  });

  await test.step('who is not to be contacted has none, and a tab cannot start one', async () => {
    await gmail.page.bringToFront();
    await panel.answer('Never again').click();
    await expect(next).toContainText('Nothing: Priya is not to be contacted.');
    await expect(plan).toHaveCount(0);
    const before = await mayI.facts();
    const intent = { do: 'plan-start', playbook: 'list', person: priya };
    const command = { act: newId(), account: people.sam.email, zone: ZONE, intent };
    expect(await askFromTab(gmail.page, mayI, 'command', command)).toMatchObject({
      ok: false,
      problem: { code: 'closed', detail: 'never' },
    });
    expect(await mayI.facts()).toEqual(before);
  });
});
