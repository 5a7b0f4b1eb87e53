import { see, toastGone } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Priya asked for a call in six months; a mail to her today is held before it goes. */
export const held: Step = {
  name: 'held',
  async run(stage) {
    const { tab } = stage;
    await toastGone(tab.page);
    const mail = await tab.compose();
    await mail.to.fill('priya.kapoor@northwind.example');
    await mail.to.press('Enter');
    await mail.subject.fill('The budget, once more');
    await mail.body.fill('Hi Priya, has anything moved since we spoke?');
    const before = tab.mailbox.sent().length;
    await mail.send.click();
    const dialog = tab.page.getByRole('dialog', { name: /^Priya asked to hear from you/ });
    await see(dialog).toContainText('Give me a call in six months');
    see(tab.mailbox.sent().length).toBe(before);
    return { said: 'A mail to Priya is held before it goes, with her own words', page: tab.page };
  },
};

/** The draft stays as it was, and nothing was sent. */
export const waits: Step = {
  name: 'waits',
  async run(stage) {
    const { tab } = stage;
    const before = tab.mailbox.sent().length;
    await tab.page.getByRole('button', { name: /^Wait until/ }).click();
    await see(tab.page.getByText('The draft stays where it is.')).toBeVisible();
    const { body } = await tab.writing();
    await see(body).toContainText('has anything moved since we spoke?');
    see(tab.mailbox.sent().length).toBe(before);
    await tab.page.getByRole('button', { name: 'Discard draft' }).click();
    await see(body).toHaveCount(0);
    return { said: 'Waiting: the draft stays, and is then thrown away', page: tab.page };
  },
};
