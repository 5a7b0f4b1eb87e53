import type { BrowserContext, Page } from '@playwright/test';
import { people } from '../gmail/mailbox/people.ts';
import { HOOKS } from '../gmail/page/hook-names.ts';
import { expect, EXTENSION, test } from './support/fixtures.ts';
import { refuses } from './support/guarded-people.ts';
import { inIsolatedWorld } from './support/isolated.ts';
import type { MayI } from './support/may-i.ts';

/*
 * Gmail changes without a word. Whatever is taken out of its page: the window and the icon say that
 * the guard is off there, or the guard still stands before Send. Never neither.
 */

const carl = { email: people.carl.email, name: people.carl.name };
const GUARD_OFF = /^The guard is off in this window/;
const never = (mayI: MayI) => mayI.command(refuses(carl));

/** What becomes of the guard, or of another part, in a new mail that lacks a hook. */
const NEW_MAIL: Record<string, 'off' | 'part' | 'stands'> = {
  'compose-area': 'off',
  'compose-dialog': 'off',
  'compose-body': 'off',
  'compose-id': 'off',
  'compose-subject': 'off',
  'compose-send': 'off',
  'compose-schedule': 'off',
  'compose-more-send': 'off',
  'compose-recipient-chip': 'off',
  'compose-recipient-name': 'off',
  'compose-recipient-fields': 'off',
  'compose-recipient-list': 'off',
  'compose-recipient-table': 'off',
  'compose-draft-id': 'part',
  'compose-status': 'part',
  'compose-toolbar': 'part',
  'compose-formatting': 'part',
  'compose-recipients-path': 'stands',
  'page-body-class': 'stands',
};
/** Without these nothing stands before an answer in a conversation. */
const ANSWER = ['thread-container', 'toolbar-actions', 'message-expanded', 'inline-reply'];

/** InboxSDK's own complaints about what it did not find. */
const SDK =
  /^page error: (Cannot read properties of null|Failed to find element|No toolbar element found)/;

const notice = (page: Page) => page.locator('.may-i-corner').getByRole('alert');
const held = (page: Page) => page.getByRole('dialog', { name: /not to be contacted/ });
const icon = (mayI: MayI) => mayI.inWorker(() => chrome.action.getTitle({}), null);
const mole = (page: Page) => page.locator('.compose-mole').last();

/** Takes a hook out of all that the page shows from now on; all others are there again. */
async function drop(page: Page, name?: string): Promise<void> {
  await page.evaluate(
    (detail) => window.dispatchEvent(new CustomEvent('drop-hooks', { detail })),
    name === undefined ? [] : [HOOKS[name] ?? name],
  );
}

/** Begins a new mail to somebody who is not to be contacted. */
async function write(page: Page): Promise<void> {
  await page.locator('[gh=cm]').click();
  const to = mole(page).locator('input.aFw').first();
  await to.fill(carl.email);
  await to.press('Enter');
}

/** A mail whose Send is pressed as soon as it can be, in a tab in which the extension still loads. */
async function hastyMail(context: BrowserContext, url: string, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[gh=cm]').click();
  const to = mole(page).locator('input.aFw').first();
  const chip = mole(page).locator(`[data-hovercard-id="${email}"]`);
  // What is typed while the window is moved, as it is once when it opens, goes nowhere.
  await expect(async () => {
    await to.fill(email);
    await to.press('Enter');
    await expect(chip).toBeVisible({ timeout: 500 });
  }).toPass();
  await mole(page).locator('.T-I-atl').first().click();
  return page;
}

async function close(page: Page): Promise<void> {
  await mole(page).locator('.Ha').click();
  await expect(page.locator('.compose-mole')).toHaveCount(0);
}

async function standsBeforeSend(page: Page): Promise<void> {
  await mole(page).locator('.T-I-atl').first().click();
  await expect(held(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(held(page)).toHaveCount(0);
}

test('each hook taken out of a mail in turn: the guard is said to be off, or stands', async ({
  context,
  gmail: sample,
  openGmail,
  mayI,
  wrongs,
}) => {
  test.slow();
  await never(mayI);
  await test.step('Send is pressed before the extension sees the mail: it is asked about', async () => {
    const sent = () => sample.mailbox().sent().length;
    const before = sent();
    const hasty = await hastyMail(context, sample.url(), carl.email);
    await expect(held(hasty)).toBeVisible();
    expect(sent()).toBe(before);
    await hasty.close();
    // Whom nothing is known of gets theirs, once.
    const clear = await hastyMail(context, sample.url(), 'ben@okafor.example');
    await expect.poll(sent).toBe(before + 1);
    await clear.close();
  });
  const { page, ...gmail } = await openGmail();
  for (const [hook, becomes] of Object.entries(NEW_MAIL)) {
    // oxlint-disable-next-line no-await-in-loop
    await test.step(`${hook}: ${becomes}`, async () => {
      await drop(page, hook);
      await write(page);
      if (becomes === 'off') await expect(notice(page)).toHaveText(GUARD_OFF);
      if (becomes === 'part') await expect(notice(page)).toHaveText(/^Off in this window/);
      const said = { off: /guard is off in a/, part: /Something is off/, stands: /^May I$/ };
      await expect.poll(() => icon(mayI)).toMatch(said[becomes]);
      if (becomes !== 'off') await standsBeforeSend(page);
      if (becomes === 'stands') await expect(notice(page)).toHaveCount(0);
      await close(page);
      // The next mail is whole: what was said is taken back.
      await drop(page);
      await write(page);
      await expect(notice(page)).toHaveCount(0);
      await expect(page.locator('.may-i-muted')).toBeVisible();
      await close(page);
    });
  }
  const sentTo = gmail.mailbox.sent().map(({ to }) => to.map(({ email }) => email));
  expect(sentTo).toEqual([['ben@okafor.example']]);
  expect(wrongs.filter((wrong) => !SDK.test(wrong))).toEqual([]);
  wrongs.length = 0;
});

test('an answer in a conversation, a page without what loads first, a window of its own', async ({
  context,
  gmail: sample,
  openGmail,
  mayI,
  wrongs,
}) => {
  test.slow();
  const mailbox = sample.mailbox();
  const whole = await openGmail();
  const lacking = async (hook: string, url = sample.url()) => {
    mailbox.dropHook(hook);
    const page = await context.newPage();
    await page.goto(url);
    mailbox.reset();
    return page;
  };
  // It waits twenty seconds for this one; the others are seen meanwhile.
  const bare = await lacking('page-globals');

  const places = await lacking('compose-mole');
  await places.locator('[gh=cm]').click();
  await expect(notice(places)).toHaveText(GUARD_OFF);
  await places.close();

  const popOut = await context.newPage();
  await popOut.goto('https://mail.google.com/mail/u/0/popout?ui=2&view=btop');
  await expect(notice(popOut)).toHaveText(
    'The guard is off in this window. It asks only before mail written in Gmail’s main window.',
  );
  await expect.poll(() => icon(mayI)).toContain('guard is off in a Gmail window');
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('The guard is off in a Gmail window.')).toBeVisible();
  await popup.close();
  await popOut.close();

  const { page } = whole;
  await page.bringToFront();
  for (const hook of ANSWER) {
    // oxlint-disable-next-line no-await-in-loop
    await test.step(hook, async () => {
      await drop(page, hook);
      await whole.openThread('ana-proposal');
      await page.getByRole('link', { name: 'Reply', exact: true }).click();
      await expect(notice(page)).toHaveText(GUARD_OFF);
      await drop(page);
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      await expect(page.locator('h2.hP')).toHaveCount(0);
      await write(page);
      await expect(notice(page).filter({ hasText: GUARD_OFF })).toHaveCount(0);
      await close(page);
    });
  }

  const patience = { timeout: 40_000 };
  await expect(notice(bare)).toHaveText(GUARD_OFF, patience);
  await expect.poll(() => icon(mayI)).toContain('guard is off in a Gmail window');
  await bare.close();
  await expect.poll(() => icon(mayI)).not.toContain('guard is off');
  expect(wrongs.filter((wrong) => !SDK.test(wrong))).toEqual([]);
  wrongs.length = 0;
});

test('a tab that an update left behind says so while a mail is written, and the icon does', async ({
  context,
  openGmail,
  mayI,
}) => {
  const { page } = await openGmail();
  await write(page);
  await expect(mole(page).locator('.may-i-clock')).toBeVisible();
  // An update in the middle of a question is another story: what draws here is there.
  const drawn = () => inIsolatedWorld<string>(page, mayI.id, 'typeof globalThis.mayIRoots');
  await expect.poll(drawn).toBe('function');
  const ended = (await mayI.worker()).waitForEvent('close');
  // Loaded again, everything of it starts anew but for what lives in pages: what an update does.
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: EXTENSION });
  await ended;
  await session?.detach();
  await expect(notice(page)).toContainText('The guard is off in this window');
  await expect.poll(() => icon(mayI)).toContain('guard is off in a Gmail window');
  await page.reload();
  await expect.poll(() => icon(mayI)).toBe('May I');
});
