import { allPairs, pairsIn } from './support/all-pairs.ts';
import { ComposePage } from './support/compose-page.ts';
import { expect, test } from './support/fixtures.ts';
import {
  conversationWith,
  personWho,
  recordThat,
  SAYS,
  STANDINGS,
  VERDICT,
} from './support/guarded-people.ts';
import type { GmailPage } from './support/gmail-page.ts';
import { HeldMail } from './support/held-mail.ts';
import { LedgerPage } from './support/ledger-page.ts';
import type { MayI } from './support/may-i.ts';

/* Every verdict by every way of sending, and each look, place and state of the worker with each. */

const FACTORS = {
  stands: STANDINGS,
  by: ['click', 'keys', 'key on the button', 'archive', 'schedule'],
  place: ['new mail', 'answer'],
  theme: ['light', 'dark'],
  language: ['ja', 'tr'],
  worker: ['running', 'stopped'],
} as const;

const cases = allPairs(FACTORS, ({ by, place }) => by !== 'archive' || place === 'answer');
type Case = (typeof cases)[number];

const WORDS = 'The racks fit.';

async function begin(gmail: GmailPage, one: Case, at: number): Promise<ComposePage> {
  const { stands, place, language } = one;
  if (place === 'new mail') {
    const subject = `Racks ${at}`;
    return ComposePage.begin(gmail, { subject, text: WORDS }, language);
  }
  await gmail.openThread(stands);
  const answer = await ComposePage.answer(gmail, language);
  await gmail.page.keyboard.type(WORDS);
  return answer;
}

async function press(mail: ComposePage, by: Case['by']): Promise<void> {
  const { region, send, words } = mail;
  if (by === 'click') await send.click();
  if (by === 'keys') {
    await mail.body.focus();
    await mail.page.keyboard.press('Control+Enter');
  }
  if (by === 'key on the button') {
    await send.focus();
    await mail.page.keyboard.press('Enter');
  }
  if (by === 'archive') await region.getByRole('button', { name: words.sendArchive }).click();
  if (by === 'schedule') {
    await region.getByRole('button', { name: words.moreSend }).click();
    await region.getByRole('menuitem', { name: words.schedule }).click();
  }
}

/** The draft is as it was, and is thrown away. */
async function backToDraft(held: HeldMail, mail: ComposePage): Promise<void> {
  await held.back().click();
  await expect(held.dialog).toHaveCount(0);
  await expect(mail.body).toContainText(WORDS);
}

async function discard({ region, words, body }: ComposePage): Promise<void> {
  await region.getByRole('button', { name: words.discard }).click();
  await expect(body).toHaveCount(0);
}

interface Opened {
  gmail: GmailPage;
  mayI: MayI;
  desk: LedgerPage;
}

/** One mail: begun, its recipient given, the worker stopped or not, and Send. */
async function run({ gmail, mayI, desk }: Opened, one: Case, at: number): Promise<void> {
  const { stands, by, place, theme, worker } = one;
  const { email } = personWho(stands);
  const verdict = VERDICT[stands];
  const held = new HeldMail(gmail.page);
  const before = gmail.mailbox.sent().length;
  const mail = await begin(gmail, one, at);
  // Of an answer the verdict is known before; of a new mail it is asked for, which starts the worker.
  if (worker === 'stopped') await mayI.killWorker();
  if (place === 'new mail') {
    await mail.to.fill(email);
    await mayI.runs();
    // It answers in turn.
    await desk.ask('health', {});
  }
  // Gmail's menu is kept shut by what is known; a Send waits for what is not.
  if (verdict !== 'clear' && by === 'schedule') await expect(mail.line(SAYS[stands])).toBeVisible();
  await press(mail, by);

  if (by === 'schedule' && verdict !== 'stop') {
    await expect(gmail.page.getByRole('dialog', { name: mail.words.scheduleTitle })).toBeVisible();
    await gmail.page.keyboard.press('Escape');
    await discard(mail);
  } else if (verdict === 'clear' || verdict === 'hint') {
    await expect.poll(() => gmail.mailbox.sent().length).toBe(before + 1);
    await expect(held.dialog).toHaveCount(0);
    const sent = gmail.mailbox.sent().at(-1);
    expect(sent?.to.map((to) => to.email)).toEqual([email]);
    expect(sent?.html).toContain(WORDS);
  } else {
    await expect(held.dialog.getByRole('heading')).toHaveText(SAYS[stands]);
    const light = await held.dialog.evaluate((it) => {
      const [r = 0, g = 0, b = 0] = (
        getComputedStyle(it).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number);
      return (r + g + b) / 3 > 128;
    });
    expect(light).toBe(theme === 'light');
    await backToDraft(held, mail);
    await discard(mail);
    expect(gmail.mailbox.sent()).toHaveLength(before);
  }
}

const looks = FACTORS.language.flatMap((language) =>
  FACTORS.theme.map((theme) => ({ language, theme })),
);
for (const look of looks) {
  const { language, theme } = look;
  test(`each verdict by each way of sending, ${theme}, in ${language}`, async ({
    openGmail,
    mayI,
    gmail,
  }) => {
    for (const stands of STANDINGS) {
      conversationWith(gmail.mailbox(), stands);
      const intent = recordThat(personWho(stands), stands);
      if (intent) await mayI.command(intent);
    }
    const desk = await LedgerPage.open(mayI);
    const opened = { gmail: await openGmail(look), mayI, desk };
    for (const [at, one] of cases.entries()) {
      if (one.language !== language || one.theme !== theme) continue;
      await test.step(Object.values(one).join(', '), () => run(opened, one, at));
    }
  });
}

test('each two values meet in a case', () => {
  const met = new Set(cases.flatMap(pairsIn));
  const all = Object.entries(FACTORS).map(([factor, values]) =>
    values.map((it) => `${factor} ${it}`),
  );
  const missing = all
    .flatMap((some, at) =>
      all.slice(at + 1).flatMap((others) => some.flatMap((a) => others.map((b) => `${a}, ${b}`))),
    )
    .filter((pair) => !met.has(pair));
  expect(missing).toEqual(['by archive, place new mail']);
});
