import type { IntentInput } from '../../lib/messages/commands.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { MayI } from './support/may-i.ts';

/* Persistence is told by the plan alone: what was done is added, what comes next is read. */

type Touch = Extract<IntentInput, { do: 'record-touch' }>;
const nora = { name: 'Nora Vance', email: 'nora@quayside.example' };
const otto = { name: 'Otto Lindqvist', email: 'otto@timberline.example' };
const rhea = { name: 'Rhea Sand', email: 'rhea@saltworks.example' };

/** Something that happened so many days ago. */
const happened = (
  person: { name: string; email: string },
  channel: Touch['channel'],
  ago: number,
  more: Partial<Touch> = {},
): IntentInput => ({
  do: 'record-touch',
  person,
  place: {},
  direction: 'out',
  channel,
  when: addDays(today(), -ago),
  ...more,
});

/** The page of somebody, and what it says comes next. */
async function pageOf(mayI: MayI, name: string) {
  const page = await mayI.open('ledger.html#contacts');
  await page.getByRole('option', { name }).click();
  return page.locator('.next');
}

test('four tries on four channels, then the fifth; after a no one answer; a long silence is left to rest', async ({
  mayI,
}) => {
  await test.step('who never answered is tried again by the way used least, and told that it is normal', async () => {
    await mayI.command(happened(nora, 'linkedin', 21));
    await mayI.command({
      do: 'edit-contact',
      person: nora,
      name: nora.name,
      phones: ['+49 30 5550142'],
    });
    await mayI.command(happened(nora, 'call', 17, { outcome: 'no-answer' }));
    await mayI.command(happened(nora, 'text', 13));
    const next = await pageOf(mayI, nora.name);
    await expect(next).toContainText('This would be try 4, of at most 7.');
    await expect(next).toContainText('by email');
    await expect(next).toContainText('Four or five tries are normal.');
    await mayI.command(happened(nora, 'email', 9));
    await expect(next).toContainText('This would be try 5, of at most 7.');
    await expect(next).not.toContainText('by email');
  });

  await test.step('who said no at once gets one considered answer, and then nothing', async () => {
    const place = { thread: 'f'.repeat(16) };
    const mail = { do: 'mail-sent' as const, to: [otto], place };
    await mayI.command({ do: 'add-note', person: otto, place, note: 'Two yards in Umeå' });
    await mayI.command(mail);
    await mayI.command({
      do: 'record-answer',
      person: otto,
      place: { ...place, message: 'e'.repeat(16) },
      answer: { is: 'not-interested' },
      quote: 'Thanks, we are not interested.',
    });
    const next = await pageOf(mayI, otto.name);
    await expect(next).toContainText('Answer once, with care');
    await mayI.command({ ...mail, reply: true, inReplyTo: 'e'.repeat(16) });
    await expect(next).toContainText('Nothing for now, as Otto asked.');
  });

  await test.step('who went quiet is brought something useful, asked once, and then left to rest', async () => {
    await mayI.command(happened(rhea, 'text', 420, { direction: 'in' }));
    for (const ago of [410, 380, 350]) await mayI.command(happened(rhea, 'linkedin', ago));
    const next = await pageOf(mayI, rhea.name);
    await expect(next).toContainText('Send something useful');
    await expect(next).toContainText('Rhea is probably busy.');
    for (const ago of [320, 290, 260]) await mayI.command(happened(rhea, 'linkedin', ago));
    await expect(next).toContainText('Ask plainly, once');
    await mayI.command(happened(rhea, 'linkedin', 230));
    await expect(next).toContainText('It has been quiet; a sign of life every 6 months.');
  });
});
