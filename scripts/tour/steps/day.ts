import type { Page } from '@playwright/test';
import { longDay } from '../days.ts';
import { openPage, see, today } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Step } from '../tour.ts';

interface Row {
  entry: string;
  day: string;
  name: string;
  email: string;
}

/** What the ledger's own agenda holds for today and before. */
async function dueNow(stage: Stage): Promise<Row[]> {
  const rows = await stage.mayI.table<Row>('agenda');
  return rows.filter(({ day }) => day <= today(stage));
}

async function clearNotifications(stage: Stage): Promise<void> {
  await stage.mayI.inWorker(async () => {
    const shown = Object.keys(await chrome.notifications.getAll());
    await Promise.all(shown.map((id) => chrome.notifications.clear(id)));
  }, undefined);
}

/** A week goes by: the badge counts, a notification shows, the popup says who and why. */
export const theDayComes: Step = {
  name: 'the-day-comes',
  async run(stage) {
    const { mayI } = stage;
    await clearNotifications(stage);
    await stage.goAhead(7);
    const rows = await dueNow(stage);
    see(rows.map(({ email }) => email)).toContain('esther.kim@hanbitbooks.example');
    await see.poll(() => mayI.badge()).toBe(String(rows.length));
    await see.poll(() => mayI.notifications()).not.toEqual([]);
    const popup = await openPage(stage, 'popup.html');
    await see(popup.getByRole('banner')).toContainText(`${rows.length} due`);
    for (const name of new Set(rows.map((row) => row.name).filter(Boolean)))
      await see(popup.getByText(name, { exact: true }).first()).toBeAttached();
    const late = popup.getByRole('listitem').filter({ hasText: 'Marta Nowak' });
    await see(late).toContainText("I'll try you again");
    await see(late.getByRole('button', { name: 'Call' })).toHaveAttribute('title', /\d/);
    const day = longDay(today(stage), today(stage));
    return {
      said: `${day}: the badge says ${rows.length}, a notification shows, the popup says who and why`,
      page: popup,
    };
  },
};

/** The follow-up set while writing has come up, with what it rests on. */
export const noReplySeen: Step = {
  name: 'no-reply-seen',
  async run(stage) {
    const popup = await openPage(stage, 'popup.html');
    const row = popup.getByRole('listitem').filter({ hasText: 'Esther Kim' });
    await row.getByRole('button').first().click();
    await see(row).toContainText('no reply seen');
    await see(row.getByRole('button', { name: 'Write' })).toBeVisible();
    return { said: 'Esther is among them: no reply seen, and the button to write', page: popup };
  },
};

/** Opens *Later* of somebody's row in the popup and picks tomorrow. */
async function untilTomorrow(popup: Page, name: string): Promise<void> {
  const row = popup.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Later' }).click();
  await popup.getByRole('button', { name: /^Tomorrow/ }).click();
}

/** A promise is not put off without offering the line that says so. */
export const promiseOwned: Step = {
  name: 'a-promise-owned',
  async run(stage) {
    const popup = await openPage(stage, 'popup.html');
    await untilTomorrow(popup, 'Marta Nowak');
    await see(popup.getByText(/^.?I said .* May I make it /)).toBeVisible();
    await see(popup.getByRole('button', { name: 'Move it and write so' })).toBeVisible();
    return {
      said: 'Marta was promised a day: moving it offers the line that owns it',
      page: popup,
    };
  },
};

/** Put off from the popup. */
export const later: Step = {
  name: 'later',
  async run(stage) {
    const { mayI } = stage;
    const before = Number(await mayI.badge());
    const popup = await openPage(stage, 'popup.html');
    await untilTomorrow(popup, 'Esther Kim');
    await see(popup.getByText(/^Esther Kim: later, /)).toBeVisible();
    see(await mayI.facts('follow-up-snoozed')).toHaveLength(1);
    await see.poll(async () => Number(await mayI.badge())).toBe(before - 1);
    return { said: `Esther: later, tomorrow; ${before - 1} left today`, page: popup };
  },
};

/** Done, and taken back. */
export const doneAndUndone: Step = {
  name: 'done-and-undone',
  async run(stage) {
    const { mayI } = stage;
    const before = Number(await mayI.badge());
    const popup = await openPage(stage, 'popup.html');
    const row = popup.getByRole('listitem').filter({ hasText: 'Jonas Meyer' });
    await row.getByRole('button').first().click();
    await row.getByRole('button', { name: 'Done' }).click();
    await see(popup.getByText('Done: Jonas Meyer')).toBeVisible();
    await see(row).toHaveCount(0);
    await see.poll(async () => Number(await mayI.badge())).toBe(before - 1);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await see(row).toHaveCount(1);
    await see.poll(async () => Number(await mayI.badge())).toBe(before);
    return { said: `Jonas: done, and undone; ${before} again`, page: popup };
  },
};
