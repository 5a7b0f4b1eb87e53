import { addMonths } from '../../lib/time/local-day.ts';
import { newId } from '../../lib/ledger/new-id.ts';
import type { ThreadKey } from '../gmail/mailbox/keys.ts';
import { people } from '../gmail/mailbox/people.ts';
import { spoken } from './support/compose-page.ts';
import { today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { askFromTab } from './support/isolated.ts';
import { arrives, FollowUpMenu, Panel, saidWith, toast } from './support/panel-page.ts';

const DATE = /which day|but when/;

interface Answer {
  key: ThreadKey;
  press: string;
  /** What the step that opens is told: a day, or the choices of a wish. */
  day?: string;
  choose?: string[];
  kinds: string[];
  body: Record<string, unknown>;
  words: string;
  stands: string | RegExp;
  due?: string;
  /** Left of a follow-up that was set before. */
  followUp: boolean;
}

const ahead = addMonths(today(), 2);
const typed = `${Number(ahead.slice(8))} ${new Date(`${ahead}T12:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${ahead.slice(0, 4)}`;
const day = { day: ahead };

const ANSWERS: Answer[] = [
  {
    key: 'jonas-checkback',
    press: 'Yes',
    kinds: ['permission-granted'],
    body: { purpose: 'follow-up' },
    words: 'Sure, check back in two weeks',
    stands: 'You may follow up with Jonas.',
    followUp: true,
  },
  {
    key: 'nadia-asked',
    press: 'Yes, from…',
    day: typed,
    kinds: ['permission-granted'],
    body: { from: day },
    // Hers is not open: the newest mail is Sam's.
    words: '',
    stands: `Nadia asked to hear from you from ${spoken(ahead, true)}`,
    due: 'Nadia asked for this day',
    followUp: true,
  },
  {
    key: 'sanne-not-then',
    press: 'Not then…',
    kinds: ['permission-declined'],
    body: {},
    words: 'no, not that week',
    stands: 'Sanne said not then. You can ask when would be better.',
    followUp: true,
  },
  {
    key: 'lena-another-day',
    press: 'Not then…',
    day: typed,
    kinds: ['permission-declined', 'not-before-set'],
    body: { due: day },
    words: 'Two weeks is too soon',
    stands: `Lena asked to hear from you from ${spoken(ahead, true)}`,
    due: 'Lena asked for this day',
    followUp: false,
  },
  {
    key: 'priya-budget',
    press: 'Call me on…',
    day: typed,
    kinds: ['not-before-set'],
    body: { due: day, channel: 'call' },
    words: 'Give me a call in six months',
    stands: `Priya asked to hear from you from ${spoken(ahead, true)}`,
    due: 'Priya asked for a call',
    followUp: false,
  },
  {
    key: 'owen-thinking',
    press: 'Let me think',
    kinds: ['cue-noted'],
    body: { cue: 'thinking' },
    words: 'Let me think about it and talk to my wife',
    stands: 'Owen is thinking it over.',
    followUp: true,
  },
  {
    key: 'yusuf-text',
    press: 'How they want it…',
    choose: ['by text', 'not by email', 'in the morning', 'at most every 30 days'],
    kinds: ['wish-noted'],
    body: { channel: 'text', avoid: ['email'], part: 'morning', everyDays: 30 },
    words: 'please text rather than mail',
    stands: 'They prefer: by text, not by email, in the morning, at most every 30 days',
    followUp: true,
  },
  {
    key: 'ben-not-interested',
    press: 'Not interested',
    kinds: ['not-now-noted'],
    body: { reason: 'not-interested' },
    words: 'Not interested, thanks.',
    stands: 'Ben said no for now.',
    followUp: false,
  },
  {
    key: 'claire-call-you',
    press: 'I’ll come to you',
    kinds: ['their-move-noted'],
    body: {},
    words: 'No need to get in touch',
    stands: 'Claire will come back to you.',
    followUp: false,
  },
];

for (const part of [ANSWERS.slice(0, 6), ANSWERS.slice(6)]) {
  const named = part.map(({ press }) => press.replace('…', '')).join(', ');
  test(`recorded with its words: ${named}`, async ({ openGmail, mayI }) => {
    const gmail = await openGmail();
    const panel = new Panel(gmail);
    for (const answer of part) {
      await test.step(`${answer.press} ${answer.day ?? ''}`, async () => {
        await panel.open(answer.key);
        await panel.button('2 weeks').click();
        await expect(panel.dues()).toHaveCount(1);
        if (answer.words) await expect(panel.theirWords()).toHaveValue(new RegExp(answer.words));
        const before = (await mayI.facts()).length;

        await panel.answer(answer.press).click();
        if (answer.day) {
          await panel.date(DATE).fill(answer.day);
          await panel.date(DATE).press('Enter');
        } else if (answer.press === 'Not then…') await panel.answer('No day given').click();
        for (const choice of answer.choose ?? []) await panel.answer(choice).click();
        if (answer.choose) await panel.answer('Note it').click();

        await expect(panel.card()).toContainText(answer.stands);
        // A day they ask for takes the place of what was set before.
        const count = Number(answer.followUp) + Number(answer.due !== undefined);
        await expect(panel.dues()).toHaveCount(count);
        if (answer.due) await expect(panel.dues().filter({ hasText: answer.due })).toHaveCount(1);
        const facts = (await mayI.facts()).slice(before);
        expect(facts.map(({ kind }) => kind)).toEqual(answer.kinds);
        const body = { ...answer.body, thread: gmail.threadId(answer.key) };
        expect(facts.at(-1)?.body).toMatchObject(body);
        // The words are from a mail, and the evidence says from which.
        expect(typeof facts.at(-1)?.body['message']).toBe(answer.words ? 'string' : 'undefined');
        const said = await Promise.all(facts.map((fact) => saidWith(mayI, fact)));
        for (const { quote } of said) {
          if (answer.words) expect(quote).toContain(answer.words);
          // Nothing of what they answered to.
          expect(quote ?? '').not.toMatch(/wrote:|From:|Best,/);
        }
      });
    }
  });
}

test('their words can be put right before they are kept, and go with none when emptied', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('mei-interested');
  await panel.theirWords().fill('On the phone: yes, gladly.');
  await panel.answer('Yes').click();
  await expect(panel.card()).toContainText('“On the phone: yes, gladly.”');
  await expect(panel.card()).toContainText('You may follow up with Mei.');
  await panel.theirWords().fill('');
  await panel.answer('Let me think').click();
  await expect(panel.card()).toContainText('Mei is thinking it over.');
  const [noted] = await mayI.facts('cue-noted');
  expect(await saidWith(mayI, noted!)).toEqual({});
});

test('never: taken back at once, and after ten seconds not from Gmail by any means', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('carl-never');
  await panel.answer('Never again').click();
  await expect(panel.card()).toContainText('Carl is not to be contacted.');
  await expect(panel.button('2 weeks')).toHaveCount(0);
  await expect(panel.answer('Yes')).toHaveCount(0);
  await panel.undo('Carl asked not to be contacted').click();
  await expect(panel.card()).toHaveCount(0);
  await expect(panel.answer('Never again')).toBeVisible();

  await panel.answer('Never again').click();
  await expect(panel.undo('Carl asked not to be contacted')).toHaveCount(1);
  const bar = (await mayI.facts('contact-barred')).at(-1)!;
  await expect(panel.undo('Carl asked not to be contacted')).toHaveCount(0, { timeout: 14_000 });
  await expect(panel.card()).toContainText('Carl is not to be contacted.');

  const before = await mayI.facts();
  const person = { email: people.carl.email };
  const command = (intent: unknown) =>
    askFromTab(gmail.page, mayI, 'command', {
      act: newId(),
      account: people.sam.email,
      zone: 'Europe/Berlin',
      intent,
    });
  const refused = { ok: false, problem: { code: 'not-allowed' } };
  const [added] = before.filter(({ kind, act }) => kind === 'contact-added' && act === bar.act);
  expect(await command({ do: 'undo', of: bar.act })).toMatchObject(refused);
  expect(added).toBeDefined();
  const lift = { do: 'lift-bar', entry: bar.id, reason: 'mistake' };
  expect(await command(lift)).toMatchObject({ ok: false });
  expect(
    await askFromTab(gmail.page, mayI, 'importLines', { lines: [], firstLine: 1 }),
  ).toMatchObject(refused);
  expect(await mayI.facts()).toEqual(before);
  // A yes can be noted; it opens no door that was shut.
  expect(
    await command({ do: 'record-answer', person, place: {}, answer: { is: 'yes' } }),
  ).toMatchObject({ ok: true });
  await expect(panel.history().first()).toContainText('Carl said yes');
  await expect(panel.card()).toContainText('Carl is not to be contacted.');
});

test('an answer settles what waited for none, live and once; a fixed day stays', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('hannah-waiting');
  await panel.button('2 weeks').click();
  await expect(panel.dues()).toHaveCount(1);
  const [before] = await mayI.facts('follow-up-set');

  // Written before it was set, and only arriving now.
  arrives(gmail, 'hannah-waiting', people.hannah, 'This took a while to get through.', 90);
  await expect(panel.history().filter({ hasText: 'took a while' })).toHaveCount(1);
  await expect(panel.dues()).toHaveCount(1);

  const other = await openGmail();
  const there = new Panel(other);
  await there.open('hannah-waiting');
  arrives(gmail, 'hannah-waiting', people.hannah, 'Yes, the ovens are in. Shall we talk?');
  for (const one of [panel, there]) {
    await expect(one.card()).toContainText('Yes, the ovens are in.');
    await expect(one.dues()).toHaveCount(0);
    await expect(one.history().filter({ hasText: 'the ovens' })).toHaveCount(1);
  }
  const replies = await mayI.facts('reply-received');
  const messages = replies.map(({ body }) => body['message']);
  expect(new Set(messages).size).toBe(messages.length);
  const words = await Promise.all(replies.map((it) => saidWith(mayI, it)));
  expect(words.filter(({ quote }) => String(quote).includes('the ovens'))).toHaveLength(1);
  expect(replies.at(-1)?.body).toMatchObject({ thread: before?.body['thread'], automatic: false });

  await other.page.close();
  await panel.root.getByText('Regardless').click();
  await panel.button('1 month').click();
  await expect(panel.dues()).toHaveCount(1);
  arrives(gmail, 'hannah-waiting', people.hannah, 'And bring the plan, please.');
  await expect(panel.card()).toContainText('bring the plan');
  await expect(panel.dues()).toHaveCount(1);

  // Nothing of somebody who is no contact, seen live or not.
  await panel.open('mei-interested');
  const kept = await mayI.facts();
  arrives(gmail, 'mei-interested', people.mei, 'One more thing.');
  await expect(gmail.page.getByText('One more thing.').last()).toBeVisible();
  await panel.button('2 days').click();
  await expect(panel.dues()).toHaveCount(1);
  const since = (await mayI.facts()).slice(kept.length);
  expect(since.map(({ kind }) => kind).slice(0, 2)).toEqual(['contact-added', 'follow-up-set']);
  // What was there before is recorded now, and settles nothing.
  await expect(panel.history().filter({ hasText: 'One more thing.' })).toHaveCount(1);
  await expect(panel.dues()).toHaveCount(1);
});

test('an automatic answer settles nothing, in three languages', async ({ openGmail, mayI }) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const away = [
    ['grace-away', people.grace, 'Thank you for your email. I am out of the office until Friday.'],
    ['stefan-away-german', people.stefan, 'Ich bin bis einschließlich Freitag nicht im Büro.'],
    [
      'elodie-away-french',
      people.elodie,
      'Bonjour,<br>je suis absente jusqu’à vendredi inclus. Je vous répondrai dès mon retour.',
    ],
  ] as const;
  for (const [key, person, text] of away) {
    await panel.open(key);
    await panel.button('1 week').click();
    await expect(panel.dues()).toHaveCount(1);
    arrives(gmail, key, person, text);
    await expect(panel.history().filter({ hasText: 'Automatic reply' })).toHaveCount(2);
    await expect(panel.dues()).toHaveCount(1);
    await expect(panel.card()).not.toContainText('In conversation');
  }
  const replies = await mayI.facts('reply-received');
  expect(replies.map(({ body }) => body['automatic'])).toEqual(Array(6).fill(true));
});

test('the worker killed before a choice, an answer, an undo: saved all the same, once', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  await panel.open('ana-proposal');
  await menu.open();
  await mayI.killWorker();
  await menu.item('2 weeks').click();
  await expect(toast(gmail)).toContainText('saved');
  await expect(panel.dues()).toHaveCount(1);
  expect(await mayI.facts('follow-up-set')).toHaveLength(1);

  await mayI.killWorker();
  await panel.answer('Let me think').click();
  await expect(panel.card()).toContainText('Ana is thinking it over.');
  expect(await mayI.facts('cue-noted')).toHaveLength(1);

  await mayI.killWorker();
  await panel.undo('Ana is thinking it over').click();
  await expect(panel.card()).toContainText('In conversation.');
  expect(await mayI.facts('act-voided')).toHaveLength(1);
  expect(await mayI.facts('contact-added')).toHaveLength(1);

  // The very same command, as a tab sends it that had no answer the first time.
  const command = {
    act: newId(),
    account: people.sam.email,
    zone: 'Europe/Berlin',
    intent: { do: 'add-note', person: { email: people.ana.email }, place: {}, note: 'Once.' },
  };
  const [first, , third] = [
    await askFromTab(gmail.page, mayI, 'command', command),
    await mayI.killWorker(),
    await askFromTab(gmail.page, mayI, 'command', command),
  ];
  expect(first).toMatchObject({ ok: true, value: { already: false } });
  expect(third).toMatchObject({ ok: true, value: { already: true } });
  expect(await mayI.facts('note-added')).toHaveLength(1);
});
