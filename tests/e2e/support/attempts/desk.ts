import type { AnswerGiven } from '../../../../lib/messages/commands.ts';
import type { Answer, Saved } from '../../../../lib/messages/answers.ts';
import { addMonths } from '../../../../lib/time/local-day.ts';
import { people } from '../../../gmail/mailbox/people.ts';
import { ComposePage } from '../compose-page.ts';
import { on, today } from '../days.ts';
import { expect } from '../expect.ts';
import type { GmailPage } from '../gmail-page.ts';
import { command } from '../ledger-page.ts';
import type { LedgerPage } from '../ledger-page.ts';
import type { MayI } from '../may-i.ts';
import { askFromTab } from '../isolated.ts';
import { addressOf } from './plan.ts';
import type { Allows, Plan } from './plan.ts';

/** Where attempts are made: a Gmail tab, another one, and a page of the extension. */
export interface Desk {
  gmail: GmailPage;
  other: GmailPage;
  mayI: MayI;
  page: LedgerPage;
}

const ANSWERS: Record<Exclude<Allows, 'anything'>, AnswerGiven> = {
  nothing: { is: 'never' },
  later: { is: 'later', due: on(addMonths(today(), 1)) },
};

/** Noted until it is saved, as the product's own pages do: asked again where the worker was stopped. */
export async function record(
  { page, other, mayI }: Desk,
  email: string,
  allows: keyof typeof ANSWERS,
  where: 'popup' | 'tab',
): Promise<void> {
  const noted = command({
    do: 'record-answer',
    person: { email, name: `Person ${email.slice(1, 2)}` },
    place: {},
    answer: ANSWERS[allows],
    quote: 'Those were their words.',
  });
  await expect
    .poll(async () => {
      const saved =
        where === 'popup'
          ? await page.ask<Saved>('command', noted)
          : ((await fromTab(other, mayI, noted)) as Answer<Saved> | undefined);
      return saved?.ok === true;
    })
    .toBe(true);
}

/** A worker that is stopped meanwhile answers nothing: then it is asked again. */
function fromTab({ page }: GmailPage, mayI: MayI, noted: unknown): Promise<unknown> {
  return askFromTab(page, mayI, 'command', noted).catch(() => undefined);
}

/** Begins the mail of a plan: a new one, or an answer to the first of its people. */
export async function beginMail({ gmail }: Desk, plan: Plan): Promise<ComposePage> {
  const { name, place } = plan;
  const text = `Hello, this is ${name}.`;
  if (place === 'new mail') return ComposePage.begin(gmail, { subject: name, text });
  const from = { name: 'Person 0', email: addressOf(plan, 0) };
  const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
  const html = `<div dir="ltr">Here is the list of ${name}.</div>`;
  gmail.mailbox.deliver(
    { key: `${name}/list`, from, to: [people.sam], at, html },
    { key: name, subject: name },
  );
  await gmail.openThread(name);
  const mail = await ComposePage.answer(gmail);
  await gmail.page.keyboard.type(text);
  return mail;
}
