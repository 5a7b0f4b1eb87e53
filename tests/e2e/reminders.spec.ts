import type { IntentInput } from '../../lib/messages/commands.ts';
import { aheadTo, on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

const ana = { email: 'ana.oliveira@portofrio.example', name: 'Ana Oliveira' };
const followUp = (day: string, time?: string, person = ana) =>
  ({
    do: 'set-follow-up' as const,
    people: [person],
    place: { thread: '1'.repeat(16), subject: 'Proposal' },
    due: on(day, time),
    condition: 'no-reply' as const,
  }) satisfies IntentInput;

test('a due that comes gives badge, notification and row, once', async ({ mayI }) => {
  const day = workingDayIn(5);
  await mayI.command(followUp(day));
  expect(await mayI.badge()).toBe('');
  await mayI.setClockAhead(aheadTo(day, '09:00', -2000));
  await expect.poll(() => mayI.badge()).toBe('1');
  await mayI.remindersDone();
  expect(await mayI.notifications()).toEqual([]);
  // The alarm itself, set for the ring at nine, brings the notification.
  await expect.poll(() => mayI.notifications()).toHaveLength(1);
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('Ana Oliveira')).toBeVisible();

  const [shown] = await mayI.notifications();
  await mayI.inWorker((id) => chrome.notifications.clear(id), shown ?? '');
  await popup.close();
  await mayI.inWorker(() => Object.assign(globalThis, { before: true }), null);
  await mayI.killWorker();
  expect(await mayI.inWorker(() => 'before' in globalThis, null)).toBe(false);
  await expect.poll(() => mayI.badge()).toBe('1');
  await mayI.remindersDone();
  expect(await mayI.notifications()).toEqual([]);
});

test('a time of day rings ten minutes before', async ({ mayI }) => {
  const day = workingDayIn(3);
  await mayI.command(followUp(day, '15:00'));
  await mayI.setClockAhead(aheadTo(day, '14:49', 0));
  await expect.poll(() => mayI.badge()).toBe('1');
  await mayI.remindersDone();
  expect(await mayI.notifications()).toEqual([]);
  await mayI.setClockAhead(aheadTo(day, '14:50', -1000));
  await expect.poll(() => mayI.notifications()).toHaveLength(1);
});

test('the notification puts off to tomorrow', async ({ mayI }) => {
  const day = workingDayIn(2);
  await mayI.command(followUp(day));
  await mayI.setClockAhead(aheadTo(day, '09:30'));
  await expect.poll(() => mayI.notifications()).toHaveLength(1);
  const [id] = await mayI.notifications();
  await mayI.inWorker((shown) => {
    const clicked = chrome.notifications.onButtonClicked as unknown as {
      dispatch(id: string, button: number): void;
    };
    clicked.dispatch(shown, 1);
  }, id ?? '');
  await expect.poll(() => mayI.badge()).toBe('');
  expect((await mayI.facts('follow-up-snoozed')).map((fact) => fact.body['due'])).toHaveLength(1);
  expect(await mayI.notifications()).toEqual([]);
});

test('the notification opens the conversation in its Gmail tab', async ({ mayI, openGmail }) => {
  const gmail = await openGmail();
  const thread = gmail.threadId('ana-proposal');
  const day = workingDayIn(2);
  await mayI.command({ ...followUp(day), place: { thread } });
  await mayI.setClockAhead(aheadTo(day, '09:30'));
  await expect.poll(() => mayI.notifications()).toHaveLength(1);
  const [id] = await mayI.notifications();
  await mayI.inWorker((shown) => {
    const clicked = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    clicked.dispatch(shown);
  }, id ?? '');
  await expect(gmail.page.getByRole('heading', { name: /Proposal: dock slots/ })).toBeVisible();
});

test('many at once make one summary', async ({ mayI }) => {
  const day = workingDayIn(2);
  for (const name of ['Ana', 'Ben', 'Carl', 'Dario']) {
    await mayI.command(followUp(day, undefined, { name, email: `${name}@many.example` }));
  }
  await mayI.setClockAhead(aheadTo(day, '09:30'));
  await expect.poll(() => mayI.badge()).toBe('4');
  await expect.poll(() => mayI.notifications()).toEqual(['due-summary']);
});

test('a clock set back neither rings again nor forgets', async ({ mayI }) => {
  const day = workingDayIn(2);
  await mayI.command(followUp(day));
  await mayI.setClockAhead(aheadTo(day, '09:30'));
  await expect.poll(() => mayI.notifications()).toHaveLength(1);
  const shown = await mayI.notifications();
  await mayI.setClockAhead(0);
  await expect.poll(() => mayI.badge()).toBe('');
  expect(await mayI.notifications()).toEqual(shown);
  await mayI.inWorker((id) => chrome.notifications.clear(id), shown[0] ?? '');
  await mayI.setClockAhead(aheadTo(day, '09:30'));
  await expect.poll(() => mayI.badge()).toBe('1');
  await mayI.remindersDone();
  expect(await mayI.notifications()).toEqual([]);
});
