import { people } from '../gmail/mailbox/people.ts';
import { aheadTo, on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { arrives } from './support/panel-page.ts';

test('nobody is chased who answered elsewhere: look first, then catch up', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail({ hash: '#starred' });
  const follow = (key: 'ana-proposal' | 'mei-interested', person: { email: string }) =>
    mayI.command({
      do: 'set-follow-up',
      people: [person],
      place: { thread: gmail.threadId(key) },
      due: on(workingDayIn(1)),
      condition: 'no-reply',
    });
  await follow('ana-proposal', people.ana);
  await follow('mei-interested', people.mei);
  await mayI.setClockAhead(aheadTo(workingDayIn(1), '12:00'));
  const popup = await mayI.open('popup.html');
  const row = (name: string) => popup.getByRole('listitem').filter({ hasText: name });
  const look = popup.getByRole('button', { name: 'Look first' });

  const silences = popup.getByText('no reply seen');
  await expect(silences).toHaveCount(2);

  // Mei has not answered: the row stays, and says up to when that is known.
  await row(people.mei.name).getByRole('button').first().click();
  await look.click();
  await expect(row(people.mei.name).getByText(/no reply seen since \d\d:\d\d/)).toBeVisible({
    timeout: 20_000,
  });
  await expect(look).toHaveCount(0);

  // Ana has, on another device: nothing rests on her silence any more, by the mail itself and its id.
  arrives(gmail, 'ana-proposal', people.ana, 'Yes, thank you, let us talk on Monday.');
  await popup.getByRole('button', { name: 'Catch up' }).click();
  const silent = row(people.ana.name).filter({ hasText: 'no reply seen' });
  await expect(silent).toHaveCount(0, { timeout: 20_000 });
  await expect(row(people.mei.name)).toBeVisible();
  const replies = await mayI.facts('reply-received');
  const newest = gmail.mailbox
    .threads()
    .find(({ key }) => key === 'ana-proposal')
    ?.messages.at(-1);
  expect(replies.map(({ body }) => body['message'])).toContain(newest?.id);

  // Its tabs are closed, and nothing of it is left behind.
  const tabs = () =>
    popup
      .context()
      .pages()
      .filter((it) => it.url().includes('mail.google.com'));
  await expect.poll(() => tabs().length).toBe(1);
  const left = await popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(left).not.toMatch(/walk/);
});
