import { people } from '../gmail/mailbox/people.ts';
import type { PageOptions } from '../gmail/server.ts';
import { expect, test } from './support/fixtures.ts';
import { FollowUpMenu, notice, Panel, rowDate, toast } from './support/panel-page.ts';

const LOOKS: PageOptions[] = [
  { theme: 'dark', density: 'compact', language: 'ja' },
  { theme: 'light', density: 'comfortable', language: 'tr' },
  { theme: 'dark', density: 'default', language: 'en' },
  { theme: 'light', density: 'compact', language: 'en' },
];

for (const look of LOOKS) {
  const name = Object.values(look).join(' ');
  test(`the same in ${name}`, async ({ openGmail, mayI }, info) => {
    const picture = (of: string) => ({ path: info.outputPath(`${of}.png`) });
    const gmail = await openGmail(look);
    const { page } = gmail;
    const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
    await panel.open('two-contacts');
    await menu.open();
    await page.screenshot(picture('menu'));
    await menu.item('2 weeks').click();
    await expect(toast(gmail)).toContainText('saved');
    await expect(panel.card()).toContainText('not before the harvest is in');
    await page.screenshot(picture('panel'));

    await panel.open('long-name');
    await panel.note().fill('A long name.');
    await panel.button('Keep note').click();
    await expect(panel.card()).toContainText('Could you come and give it again');
    const wide = await panel.root.evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.screenshot(picture('long'));

    await panel.open('hostile-markup');
    await menu.open();
    await menu.item('1 month').click();
    await expect(panel.card()).toContainText("<script>alert('body')</script>");
    await expect(panel.root.getByRole('heading', { level: 2 })).toContainText('<b>Mallory</b>');
    // What a name or a quote says stays text, and cannot turn round what stands after it.
    const made = await panel.root.evaluate(
      (it) => it.querySelectorAll('script, img, b, style').length,
    );
    expect(made).toBe(0);
    expect(await panel.root.textContent()).not.toMatch(/[\u202A-\u202E]/);
    await page.screenshot(picture('hostile'));

    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect(rowDate(gmail, 'two-contacts')).toBeVisible();
    await page.screenshot(picture('rows'));
    // In any language of Gmail's their mails are dated, and so recorded.
    await expect.poll(() => mayI.facts('reply-received')).toHaveLength(3);
  });
}

test('nothing in Gmail moves when the panel is filled late', async ({ openGmail, mayI }) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const { page } = gmail;
  await mayI.command({
    do: 'add-note',
    person: people.ana,
    place: { thread: gmail.threadId('ana-proposal') },
    note: 'Known.',
  });
  await page.bringToFront();
  // What draws views is there; only what they show comes late.
  await panel.open('felix-silent');
  const worker = await mayI.worker();
  // Nothing else is answered for as long as the worker does this.
  const late = worker.evaluate(() => {
    const until = Date.now() + 3000;
    while (Date.now() < until);
  });
  await gmail.openThread('ana-proposal');
  await expect(panel.root).toHaveAttribute('aria-busy', 'true');
  await expect(panel.root.getByRole('status', { name: 'Loading' })).toBeVisible();
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('h2.hP, [role=main] [role=listitem], [gh=mtb]')]
        .filter((it) => it.getClientRects().length > 0)
        .map((it) => JSON.stringify(it.getBoundingClientRect())),
    );
  const before = await boxes();
  expect(before.length).toBeGreaterThan(3);
  await late;
  await expect(panel.card()).toBeVisible();
  expect(await boxes()).toEqual(before);
});

test('keys typed in our fields do nothing in Gmail', async ({ openGmail }) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  await panel.open('ana-proposal');
  // In Gmail: compose, reply, archive, delete, mark, move, search, back.
  const keys = 'crafejkxosu/#';
  const fields = [panel.note(), panel.theirWords(), panel.date()];
  for (const field of fields) {
    await field.fill('');
    await field.press('End');
    await page.keyboard.type(keys);
    await expect(field).toHaveValue(keys);
    await field.press('Escape');
  }
  await panel.button('Yes, from…').focus();
  await page.keyboard.type('e#');
  await menu.open();
  await page.keyboard.type(keys);
  await expect(menu.date()).toHaveValue(keys);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(menu.root).toHaveCount(0);
  await expect(page.locator('h2.hP')).toHaveText(/^Proposal: dock slots/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Message Body' })).toHaveCount(0);
  const thread = gmail.mailbox.threads().find(({ key }) => key === 'ana-proposal');
  expect(thread?.labels).toContain('inbox');
  expect(gmail.mailbox.drafts()).toHaveLength(2);
  await expect(panel.note()).toHaveValue(keys);
});

test('a part that Gmail has changed under is named in that tab and in the popup', async ({
  openGmail,
  gmail: sample,
  mayI,
  wrongs,
}) => {
  test.slow();
  const mailbox = sample.mailbox();
  for (const hook of ['side-panel', 'side-wrapper', 'compose-send']) mailbox.dropHook(hook);
  const first = await openGmail();
  mailbox.reset();
  mailbox.dropHook('toolbar-actions');
  const second = await openGmail();
  await second.openThread('ana-proposal');
  await first.page.bringToFront();
  await first.openThread('ana-proposal');
  await first.page.getByRole('button', { name: 'Compose', exact: true }).click();
  // InboxSDK waits up to 15 seconds for parts of a conversation.
  const patience = { timeout: 40_000 };
  const [mail, panel] = ['following up from a new mail', 'the side panel'];
  await expect(notice(first)).toContainText('The guard is off in this window', patience);
  await expect(notice(first)).toContainText(mail, patience);
  await expect(notice(first)).toContainText(panel, patience);
  await expect(notice(second)).toHaveText(
    'Off in this window: following up from a conversation.',
    patience,
  );
  type Answer = { value: { tabs: { off: { surface: string }[] }[] } };
  const { value } = await mayI.ask<Answer>('health', {});
  const off = value.tabs.map((tab) => new Set(tab.off.map(({ surface }) => surface)));
  expect(off).toHaveLength(2);
  expect(off).toContainEqual(new Set(['thread']));
  expect(off).toContainEqual(new Set(['panel', 'compose', 'guard']));
  const popup = await mayI.open('popup.html');
  for (const part of [mail, panel, 'following up from a conversation'])
    await expect(popup.getByText(part)).toBeVisible();
  // What could be had goes on.
  await popup.close();
  await first.page.bringToFront();
  await new FollowUpMenu(first).open();
  const sdk = /^page error: (No toolbar element found|Failed to find element with selector: \.IZ)/;
  expect(wrongs.filter((wrong) => !sdk.test(wrong))).toEqual([]);
  wrongs.length = 0;
});
