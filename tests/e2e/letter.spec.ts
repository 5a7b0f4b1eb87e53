import { addDays } from '../../lib/time/local-day.ts';
import { expectAccessible } from './support/accessible.ts';
import { aheadTo, today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

const ana = { name: 'Ana Oliveira', email: 'ana@oliveira.example' };
const place = { thread: 'a'.repeat(16), message: 'b'.repeat(16) };
const GOODBYE = 'I wish you well, and would rather be left alone from here on.';

test('a last letter is written from its day on, printed, posted, closes, and their mail opens the door again', async ({
  mayI,
}) => {
  await mayI.command({ do: 'add-note', person: ana, place: {}, note: 'Met at the fair' });
  await mayI.command({
    do: 'message-seen',
    from: ana,
    place,
    at: new Date().toISOString(),
    quote: 'See you then.',
    signature: 'Oliveira Foods\n12 Harbour Street\nBristol BS1 4DJ',
  });
  await mayI.command({
    do: 'record-answer',
    person: ana,
    place: {},
    answer: { is: 'farewell' },
    quote: GOODBYE,
  });
  const page = await mayI.open('ledger.html#contacts');
  await page.getByRole('option', { name: ana.name }).click();
  await page.getByRole('link', { name: 'A last letter' }).click();
  await expect(page.getByText(/A letter may be written from \w+day \d+ \w+/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the sheets' })).toHaveCount(0);

  await mayI.setClockAhead(aheadTo(addDays(today(), 30), '10:00'));
  await page.reload();
  await expect(page.getByText(GOODBYE)).toBeVisible();
  await expect(page.getByLabel('Where it goes')).toHaveValue(
    'Ana Oliveira\n12 Harbour Street\nBristol BS1 4DJ',
  );
  await page.getByLabel('Your name, and how').fill('Sam Hale\n4 Mill Lane, York YO1 7AA');
  await page.getByLabel('The words').fill('Dear Ana,\n\nThank you. I will not write again.\n\nSam');
  await page.getByLabel('A small gift').fill('Tea');
  await expectAccessible(page);
  // What is written is there when one comes back to it.
  await page.reload();
  await expect(page.getByLabel('The words')).toHaveValue(/I will not write again/);

  for (const [paper, format] of [
    ['A4', /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/],
    ['Letter', /\/MediaBox \[0 0 612[.\d]* 792[.\d]*\]/],
  ] as const) {
    await page.getByRole('radio', { name: paper }).check();
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      path: test.info().outputPath(`${paper}.pdf`),
    });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(text).toMatch(format);
  }

  await page.getByRole('button', { name: 'I posted it' }).click();
  await expect(page.getByText('The letter was posted.')).toBeVisible();
  expect(await mayI.facts('letter-posted')).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'No letter' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('The words')).toHaveValue(/I will not write again/);
  await page.getByRole('button', { name: 'No letter' }).click();
  await expect(page.getByText('There will be no letter.')).toBeVisible();
  await page.getByRole('link', { name: `Back to ${ana.name}` }).click();
  await expect(page.getByText('Ana Oliveira is not to be contacted.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A last letter' })).toHaveCount(0);

  // The door is theirs to open: by a mail of theirs, which is shown before it is.
  await mayI.setClockAhead(aheadTo(addDays(today(), 40), '10:00'));
  await mayI.command({
    do: 'message-seen',
    from: ana,
    place: { ...place, message: 'c'.repeat(16) },
    at: new Date(Date.now() + aheadTo(addDays(today(), 40), '09:00')).toISOString(),
    quote: 'I thought again: do call me.',
  });
  await page.reload();
  await page.getByRole('button', { name: 'They may be contacted again…' }).click();
  await page.getByLabel('They asked me to').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.reopen').getByText(GOODBYE)).toBeVisible();
  await expect(page.locator('.reopen').getByText('I thought again: do call me.')).toBeVisible();
  await page.getByRole('button', { name: 'Let them be contacted again' }).click();
  await expect(page.locator('.next')).toContainText('Ana wrote on');
});
