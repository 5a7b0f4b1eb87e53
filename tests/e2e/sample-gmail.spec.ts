import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserContext, Request, WebError } from '@playwright/test';
import { BarePage } from '../gmail/bare-extension/bare-page.ts';
import { buildBareExtension } from '../gmail/bare-extension/build.ts';
import { fewConversations } from '../gmail/few-conversations.ts';
import type { PageOptions, SampleGmail } from '../gmail/server.ts';
import { expect } from './support/expect.ts';
import { SharedBrowser } from './support/shared-browser.ts';

/* Proof that the sample Gmail is one to InboxSDK: an extension that only holds it, and its notes. */

interface Fixtures {
  gmail: SampleGmail;
  context: BrowserContext;
  wrongs: string[];
  open: (options?: PageOptions) => Promise<BarePage>;
}

const test = base.extend<Fixtures, { shared: SharedBrowser }>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, { project, workerIndex }) => {
      const mailboxes = fewConversations(new Date());
      const extension = await buildBareExtension(resolve(project.outputDir, `bare-${workerIndex}`));
      const shared = await SharedBrowser.start(extension, 'Europe/Berlin', mailboxes);
      await use(shared);
      await shared.stop();
    },
    { scope: 'worker' },
  ],
  gmail: async ({ shared }, use) => {
    await shared.clean();
    await use(shared.gmail);
  },
  // oxlint-disable-next-line no-empty-pattern
  wrongs: async ({}, use) => {
    const wrongs: string[] = [];
    await use(wrongs);
    expect(wrongs).toEqual([]);
  },
  context: async ({ shared, wrongs }, use) => {
    const { context } = shared;
    const asked = (request: Request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith('https://mail.google.com/')) {
        wrongs.push(request.url());
      }
    };
    const failed = (error: WebError) => wrongs.push(error.error().message);
    context.on('request', asked);
    context.on('weberror', failed);
    await use(context);
    context.off('request', asked);
    context.off('weberror', failed);
  },
  open: async ({ context, gmail, wrongs }, use) => {
    const opened: BarePage[] = [];
    await use(async (options) => {
      const bare = new BarePage(await context.newPage());
      opened.push(bare);
      await bare.page.goto(gmail.url(options));
      return bare;
    });
    for (const bare of opened) {
      for (const error of await bare.notes('sdk-error')) wrongs.push(JSON.stringify(error));
    }
  },
});

test('lists: rows with ids, people and dates, labels and toolbar buttons', async ({
  open,
  gmail,
}) => {
  const bare = await open();
  await bare.noted('loaded', { user: 'sam@harbour.example', language: 'en' });
  const [kiln] = gmail.mailbox().threads();
  await bare.noted('row', { id: kiln!.id, subject: 'Kiln quote', count: 2 });
  await bare.noted('row', { subject: 'Lunch?', people: ['bo@pine.example'] });
  const row = bare.page.getByRole('row', { name: /Kiln quote/ });
  await expect(row).toContainText('Bare label');
  await row.getByRole('checkbox').click();
  await expect(row).toHaveClass(/x7/);
  await bare.page.locator('[gh=mtb] .inboxsdk__button').click();
  await bare.noted('toolbar-click', { selected: 1 });
});

test('conversations: thread, messages, full recipients, side panels', async ({ open, gmail }) => {
  const kiln = gmail.mailbox().threads()[0]!;
  const bare = await open();
  await bare.page.getByRole('row', { name: /Kiln quote/ }).click();
  await bare.noted('thread', { id: kiln.id, subject: 'Kiln quote' });
  await bare.noted('message', { id: kiln.messages[1]!.id, sender: 'ana@fern.example' });
  await bare.noted('recipients', { full: ['sam@harbour.example', 'bo@pine.example'] });
  await expect(bare.page.getByText('Thread panel')).toBeVisible();
  const panel = await bare.page.locator('.WN9Ejb').boundingBox();
  expect(panel?.width).toBeGreaterThanOrEqual(300);
  gmail.mailbox().deliver({ ...kiln.messages[1]!, key: 'again' }, { thread: 'kiln' });
  await expect(bare.page.getByRole('listitem')).toHaveCount(3);
});

test('threads open by hex and by sync id', async ({ open, gmail }) => {
  const kiln = gmail.mailbox().threads()[0]!;
  const bare = await open({ hash: `#inbox/${kiln.id}` });
  await bare.noted('thread', { id: kiln.id });
  await bare.go(`#all/${encodeURIComponent(`#${kiln.syncId}`)}`);
  await bare.noted('route', { type: 'THREAD', params: { threadID: kiln.syncId } });
});

test('a new mail: chips, drafts, sent with ids, and Undo', async ({ open, gmail }) => {
  const bare = await open();
  await bare.compose();
  await bare.write('ana@fern.example', 'Thursday', 'Thursday then.');
  await bare.noted('to-added', { email: 'ana@fern.example' });
  await bare.noted('draft-saved');
  await expect(bare.page.getByText('Bare status')).toBeVisible();
  await bare.page.keyboard.press('Control+Enter');
  await expect(bare.page.getByText('Message sent')).toBeVisible();
  const [sent] = gmail.mailbox().sent();
  await bare.noted('presending', { to: ['ana@fern.example'] });
  await bare.noted('sent', { thread: sent!.threadId, message: sent!.id });
  await bare.page.getByRole('link', { name: 'Undo' }).click();
  await expect(bare.page.getByRole('dialog')).toBeVisible();
  await expect(bare.page.locator('input[name=draft]')).toHaveValue(`#${sent!.draftId}`);
  expect(gmail.mailbox().sent()).toEqual([]);
});

test('an address without a chip is sent, and InboxSDK does not see it', async ({ open, gmail }) => {
  const bare = await open();
  await bare.compose();
  await bare.page.locator('.anm[name=to] input').fill('bo@pine.example');
  await bare.page.keyboard.press('Control+Enter');
  await bare.noted('presending', { to: [] });
  await expect
    .poll(() => gmail.mailbox().sent())
    .toMatchObject([{ to: [{ email: 'bo@pine.example' }] }]);
});

test('a send can be stopped, by keys and by the button', async ({ open, gmail }) => {
  const bare = await open();
  await bare.compose();
  await bare.write('ana@fern.example', 'Held', 'Text');
  await bare.page.locator('html').evaluate((html) => html.setAttribute('data-bare-hold', ''));
  await bare.page.getByRole('button', { name: /^Send / }).click();
  await bare.noted('send-canceled');
  await bare.page.getByRole('button', { name: /^Send / }).press('Enter');
  await expect.poll(async () => (await bare.notes('send-canceled')).length).toBe(2);
  await expect(bare.page.getByRole('dialog')).toBeVisible();
  expect(gmail.mailbox().sent()).toEqual([]);
});

test('a refused send brings the mail back and is never called sent', async ({ open, gmail }) => {
  const bare = await open();
  gmail.mailbox().failNextSend();
  await bare.compose();
  await bare.write('ana@fern.example', 'Refused', 'Text');
  await bare.page.keyboard.press('Control+Enter');
  await expect(bare.page.getByText('was not sent')).toBeVisible();
  await expect(bare.page.getByRole('dialog')).toBeVisible();
  expect(await bare.notes('sent')).toEqual([]);
});

test('a held-up send is sent only once released', async ({ open, gmail }) => {
  const bare = await open();
  const release = gmail.mailbox().delayNextSend();
  await bare.compose();
  await bare.write('ana@fern.example', 'Slow', 'Text');
  await bare.page.keyboard.press('Control+Enter');
  await bare.noted('sending');
  expect(gmail.mailbox().sent()).toEqual([]);
  release();
  await bare.noted('sent');
});

test('an answer in place, its older text folded, sent and archived', async ({ open, gmail }) => {
  const kiln = gmail.mailbox().threads()[0]!;
  const bare = await open({ hash: `#inbox/${kiln.id}` });
  await bare.noted('message', { sender: 'ana@fern.example' });
  await bare.page.getByRole('link', { name: 'Reply all' }).click();
  await bare.noted('compose', { inline: true, reply: true });
  await bare.noted('to-added', { email: 'ana@fern.example' });
  const body = bare.page.getByRole('textbox', { name: 'Message Body' });
  await expect(body).toHaveText('');
  await body.pressSequentially('Until May, then.');
  await bare.page.getByRole('button', { name: 'Send & Archive' }).click();
  await bare.noted('sent', { thread: kiln.id });
  const [sent] = gmail.mailbox().sent();
  expect(sent).toMatchObject({ cc: [{ email: 'bo@pine.example' }], threadId: kiln.id });
  expect(sent!.html).toContain('gmail_quote');
  await expect.poll(() => gmail.mailbox().threads()[0]!.labels).not.toContain('inbox');
  await expect(bare.page.getByRole('listitem')).toHaveCount(3);
});

test('Undo brings an answer back to its place, and a draft waits there', async ({
  open,
  gmail,
}) => {
  const kiln = gmail.mailbox().threads()[0]!;
  const bare = await open({ hash: `#inbox/${kiln.id}` });
  await bare.noted('message', { sender: 'ana@fern.example' });
  await bare.page.getByRole('link', { name: 'Reply', exact: true }).click();
  const body = bare.page.getByRole('textbox', { name: 'Message Body' });
  await body.pressSequentially('In May.');
  await bare.page.keyboard.press('Control+Enter');
  await expect(bare.page.getByRole('listitem')).toHaveCount(3);
  await bare.page.getByRole('link', { name: 'Undo' }).click();
  await expect(body).toHaveText('In May.');
  await expect(bare.page.getByRole('listitem')).toHaveCount(2);
  // A list that changes under the pointer takes no click.
  await expect.poll(() => gmail.mailbox().drafts()[0]?.html).toContain('In May.');
  await bare.go('#drafts');
  await bare.page.getByRole('row').click();
  await expect(body).toHaveText('In May.');
  expect(gmail.mailbox().sent()).toEqual([]);
});

test('a mail is scheduled for a day that is picked', async ({ open, gmail }) => {
  const bare = await open();
  await bare.compose();
  await bare.write('ana@fern.example', 'Later', 'Text');
  await bare.page.getByRole('button', { name: 'More send options' }).click();
  await bare.page.getByRole('menuitem', { name: 'Schedule send' }).click();
  await bare.noted('schedule-menu');
  await bare.page.getByRole('menuitem', { name: 'Pick date & time' }).click();
  await bare.page.getByLabel('Date').fill('2030-05-20');
  await bare.page.getByRole('button', { name: 'Schedule send' }).click();
  await expect.poll(() => gmail.mailbox().scheduled()[0]?.scheduledFor).toMatch(/^2030-05-20T/);
  expect(await bare.notes('sent')).toEqual([]);
});

for (const language of ['ja', 'tr'] as const) {
  test(`in another language (${language}), dark and compact`, async ({ open, gmail }) => {
    const bare = await open({ language, theme: 'dark', density: 'compact' });
    await bare.noted('loaded', { language });
    await bare.noted('row', { subject: 'Kiln quote' });
    await expect(bare.page.locator('body')).toHaveClass(/inboxsdk__gmail_dark_theme/);
    await expect(bare.page.locator('body')).toHaveClass(/inboxsdk__gmail_density_compact/);
    await expect(bare.page.getByText('Compose')).toHaveCount(0);
    await bare.compose();
    await bare.write('ana@fern.example', 'Merhaba', 'Text');
    await bare.page.keyboard.press('Control+Enter');
    await bare.noted('sent');
    expect(gmail.mailbox().sent()).toHaveLength(1);
  });
}

test('the second account, tabs side by side, and a page of the extension', async ({
  open,
  gmail,
}) => {
  const first = await open();
  const second = await open({ account: 1 });
  await second.noted('loaded', { user: 'sam@side.example' });
  await second.noted('row', { subject: 'Another desk' });
  await first.go('#bare');
  await first.noted('route', { id: 'bare', type: 'CUSTOM' });
  await expect(first.page.getByText('A page of its own')).toBeVisible();
  expect(gmail.mailbox(1).threads()).toHaveLength(1);
});

test('a compose in a window of its own, where InboxSDK will not load, still sends', async ({
  context,
  gmail,
}) => {
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/popout?ui=2&view=btop');
  await page.getByRole('combobox', { name: 'To recipients' }).fill('ana@fern.example');
  await page.getByRole('textbox', { name: 'Message Body' }).fill('From a window');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => gmail.mailbox().sent()).toHaveLength(1);
});

test('a page that lacks a hook: InboxSDK throws and sees no compose', async ({
  open,
  gmail,
  wrongs,
}) => {
  gmail.mailbox().dropHook('compose-send');
  const bare = await open();
  await bare.page.locator('[gh=cm]').click();
  await expect(bare.page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => wrongs.join()).toContain('Failed to find element with selector: .IZ .Up');
  expect(await bare.notes('compose')).toEqual([]);
  wrongs.length = 0;
});

test('single keys do what they do in Gmail, but not in text', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.type('clearly text e#');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Search mail' }).blur();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
});
