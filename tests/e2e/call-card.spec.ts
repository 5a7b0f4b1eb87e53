import type { Page } from '@playwright/test';
import { addDays } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { expectAccessible } from './support/accessible.ts';
import { recorded, spoken } from './support/compose-page.ts';
import { aheadTo, today } from './support/days.ts';
import { dialling } from './support/dialling.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel, saidWith, toast } from './support/panel-page.ts';

const { esther } = people;
const phone = '+44 20 7946 0018';
const card = (page: Page) => page.getByRole('region', { name: 'Calling Esther Kim' });

test('a call opens one card: what to know, the line for their voicemail, and how it went by one key', async ({
  openGmail,
  mayI,
}, info) => {
  const to = { do: 'edit-contact' as const, person: esther, name: esther.name, phones: [phone] };
  await mayI.command({
    do: 'add-note',
    person: esther,
    place: {},
    note: 'Three shops, one store.',
  });
  await mayI.command({ ...to, zone: 'Pacific/Auckland' });
  const gmail = await openGmail();
  const { page } = gmail;
  const dialled = await dialling(page);
  const panel = new Panel(gmail);
  await panel.open('esther-first-note');

  await test.step('in Gmail it dials, and says what to know', async () => {
    await panel.button(`Call ${phone}`).click();
    await expect.poll(dialled).toEqual(['tel:+442079460018']);
    await expect(card(page)).toContainText('Three shops, one store.');
    await expect(card(page)).toContainText(/It is \w+ \d\d:\d\d there/);
    await expect(card(page)).toContainText('“Sorry I missed you. I’ll try you again on ');
    await expect(card(page).getByRole('heading', { name: /^Calling/ })).toBeFocused();
    await page.screenshot({ path: info.outputPath('card.png') });
  });

  await test.step('keys that mean something to Gmail do nothing, one of its own records', async () => {
    // Compose, archive, back to the list.
    for (const key of ['c', 'e', 'u']) await page.keyboard.press(key);
    await expect(page.locator('h2.hP')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Message Body' })).toHaveCount(0);
    expect(await mayI.facts('touch-made')).toEqual([]);
    await page.keyboard.press('1');
    await expect(toast(gmail)).toContainText('You called · no answer: saved');
    await expect(card(page)).toHaveCount(0);
    await toast(gmail).getByRole('button', { name: 'Undo' }).click();
    await expect(toast(gmail)).toContainText('Taken back');
  });

  const day = await test.step('a voicemail keeps the day that was read aloud', async () => {
    await panel.button(`Call ${phone}`).click();
    // Its keys are heard once the focus is in it.
    await expect(card(page).getByRole('heading', { name: /^Calling/ })).toBeFocused();
    await page.keyboard.press('2');
    await expect(toast(gmail)).toContainText('left a voicemail · You promised');
    const [owed] = await recorded(mayI, 'owed-set');
    const { day: said } = owed!.body['due'] as { day: string };
    expect((await saidWith(mayI, owed!))['quote']).toContain(spoken(said, true));
    await expect(panel.dues()).toContainText(spoken(said, true));
    return said;
  });

  await test.step('nothing of it is seen while nothing is to be seen', async () => {
    await panel.button(`Call ${phone}`).click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Alt+Shift+H');
    await expect(card(page)).toHaveCount(0);
    await page.keyboard.press('Alt+Shift+H');
    await expect(panel.dues()).toHaveCount(1);
    await expect(card(page)).toHaveCount(0);
  });

  await test.step('on the day the popup calls; after a talk “call me” wants its day', async () => {
    await mayI.setClockAhead(aheadTo(day, '10:00'));
    const closed = await mayI.open('popup.html');
    const fromPopup = await dialling(closed);
    await closed.getByRole('button', { name: 'Call', exact: true }).click();
    await expect.poll(fromPopup).toEqual(['tel:+442079460018']);
    await expect(card(closed)).toBeVisible();
    // What dials takes the focus, and closes the popup over its card.
    await closed.close();
    const popup = await mayI.open('popup.html');
    await expect(card(popup)).toContainText('What you promised');
    await popup.screenshot({ path: info.outputPath('popup.png') });
    await popup.keyboard.press('3');
    await card(popup).getByRole('button', { name: 'Call me on…' }).click();
    await popup.screenshot({ path: info.outputPath('popup-spoke.png') });
    await expectAccessible(popup);
    expect(await mayI.facts('not-before-set')).toEqual([]);
    const field = card(popup).getByRole('textbox', { name: 'Call on which day?' });
    await field.fill(addDays(today(), 40));
    await field.press('Enter');
    await expect(popup.getByRole('dialog')).toContainText('You called · spoke');
    const [asked] = await recorded(mayI, 'not-before-set');
    expect(asked?.body).toMatchObject({ channel: 'call', due: { day: addDays(today(), 40) } });
    await recorded(mayI, 'date-kept');
    await popup.screenshot({ path: info.outputPath('popup-told.png') });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect(popup.getByRole('dialog')).toContainText('Taken back');
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('dialog')).toHaveCount(0);
    await popup.reload();
    await expect(popup.getByText(/You said: “Sorry I missed you/)).toBeVisible();
    await expect(popup.getByRole('dialog')).toHaveCount(0);
  });
});
