import { longDay, shortDay } from '../days.ts';
import { dayOf, factsIn } from '../mail.ts';
import { dayIn, see, toastGone, today } from '../stage.ts';
import type { Step } from '../tour.ts';

const SUBJECT = 'Your talk in Leipzig: the calendar with a roof';

/** An answer in which Sam asks whether a follow-up would be welcome. */
export const askInReply: Step = {
  name: 'ask-permission',
  async run(stage) {
    const { tab } = stage;
    await toastGone(tab.page);
    const { body, followUp, send } = await tab.reply();
    await body.pressSequentially('Hi Mei, the price for two rooms is attached. ');
    await followUp.click();
    const { day } = dayIn(stage, 2, 'week');
    await see(tab.menuItem('in two weeks')).toContainText(shortDay(day, today(stage)));
    await tab.menuItem('in two weeks').click();
    const long = longDay(day, today(stage));
    await see(body).toContainText(`followed up in two weeks, around ${long}`);
    await see(tab.page.getByText(`Asking for around ${shortDay(day, today(stage))}`)).toBeVisible();
    await send.scrollIntoViewIfNeeded();
    return {
      said: `Answering Mei: Ask permission writes the sentence with ${long}`,
      page: tab.page,
    };
  },
};

/** Sent: the ask is in the history, word for word. */
export const askSent: Step = {
  name: 'asked',
  async run(stage) {
    const { tab } = stage;
    const { send } = await tab.writing();
    await send.click();
    await see.poll(() => tab.mailbox.sent().length).toBe(1);
    const asked = async () =>
      (await factsIn(stage, 'mei-interested', 'permission-asked')).map(dayOf);
    await see.poll(asked).toEqual([dayIn(stage, 2, 'week').day]);
    await see(tab.panel()).toContainText('You asked permission');
    return { said: 'Sent: the history keeps what was asked, and when', page: tab.page };
  },
};

/** A new mail that brings its own follow-up along. */
export const newMail: Step = {
  name: 'if-no-reply',
  async run(stage) {
    const { tab } = stage;
    await toastGone(tab.page);
    const mail = await tab.compose();
    await mail.to.fill('esther.kim@hanbitbooks.example');
    await mail.to.press('Enter');
    await mail.subject.fill(SUBJECT);
    await mail.body.fill('Dear Esther, would you like to see how the calendar takes book returns?');
    await mail.followUp.click();
    await tab.menuItem('1 week').click();
    const line = `If no reply by ${shortDay(dayIn(stage, 1, 'week').day, today(stage))}`;
    await see(tab.page.getByText(line)).toBeVisible();
    return { said: `A new mail to Esther: ${line}`, page: tab.page };
  },
};

/** Written only once Gmail says that the mail has gone. */
export const newMailSent: Step = {
  name: 'sent',
  async run(stage) {
    const { tab, mayI } = stage;
    const written = () => tab.mailbox.threads().find((it) => it.subject === SUBJECT)?.id;
    const days = async () =>
      (await mayI.facts('follow-up-set'))
        .filter((fact) => fact.body['thread'] === written())
        .map(dayOf);
    see(written()).toBeUndefined();
    const { send } = await tab.writing();
    await send.click();
    await see.poll(days).toEqual([dayIn(stage, 1, 'week').day]);
    await see(tab.page.getByText(/: saved/)).toBeVisible();
    return { said: 'Sent: Esther is kept, and the follow-up with her', page: tab.page };
  },
};
