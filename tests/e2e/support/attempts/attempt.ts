import { canonicalAddress } from '../../../../lib/ledger/address.ts';
import type { ComposePage } from '../compose-page.ts';
import { expect } from '../expect.ts';
import { HeldMail } from '../held-mail.ts';
import { beginMail, record } from './desk.ts';
import type { Desk } from './desk.ts';
import { recipientsIn, takeAllOut, takeOut, typeLater } from './mail-page.ts';
import { UNCHECKED } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { addressOf } from './plan.ts';
import type { Move, Plan } from './plan.ts';
import { goOn } from './question.ts';

/** How often Send is tried again after a question. */
const MOST = 5;

/** One attempt under way. */
export class Attempt {
  private readonly desk: Desk;
  private readonly plan: Plan;
  private readonly held: HeldMail;
  private readonly outcome: Outcome;
  private readonly pending: Promise<unknown>[] = [];
  private readonly before: number;

  private constructor(desk: Desk, plan: Plan) {
    this.desk = desk;
    this.plan = plan;
    this.held = new HeldMail(desk.gmail.page);
    this.before = desk.gmail.mailbox.sent().length;
    this.outcome = {
      plan,
      wrote: '',
      asked: [],
      sent: [],
      refusedBefore: new Set(),
      refused: new Set(),
      overridden: new Set(),
    };
  }

  /** Makes an attempt from its first word to its end; what became of it is judged elsewhere. */
  static async make(desk: Desk, plan: Plan): Promise<Outcome> {
    const attempt = new Attempt(desk, plan);
    await attempt.prepare();
    const mail = await beginMail(desk, plan);
    for (const [at, move] of plan.moves.entries()) await attempt.take(move, mail, at);
    await attempt.send(mail);
    await attempt.end(mail);
    return attempt.outcome;
  }

  private email(who: number): string {
    return addressOf(this.plan, who);
  }

  /** What they said is known before. */
  private async prepare(): Promise<void> {
    await Promise.all(
      this.plan.cast.map(async (allows, who) => {
        if (allows !== 'anything') await record(this.desk, this.email(who), allows, 'popup');
      }),
    );
  }

  private async take(move: Move, mail: ComposePage, at: number): Promise<void> {
    const { mayI } = this.desk;
    switch (move.move) {
      case 'chip':
        await mail.to.fill(addressOf(this.plan, move.who, at));
        return mail.to.press(',');
      case 'type':
        return mail.to.fill(addressOf(this.plan, move.who, at));
      case 'take out':
        for (const spelling of [0, 1, 2])
          await takeOut(mail, addressOf(this.plan, move.who, spelling));
        return;
      case 'refuse': {
        this.outcome.refused.add(move.who);
        const saved = record(this.desk, this.email(move.who), 'nothing', move.where);
        if (!move.waited) return void this.pending.push(saved);
        await saved;
        this.outcome.refusedBefore.add(move.who);
        return;
      }
      case 'stop the worker': {
        // It may have been stopped already.
        const stopped = mayI.killWorker().catch(() => undefined);
        if (move.waited) await stopped;
        else this.pending.push(stopped);
      }
    }
  }

  private async send(mail: ComposePage): Promise<void> {
    const { late, mistyped } = this.plan;
    if (mistyped) await mail.to.fill('the people of the hall');
    else if ((await recipientsIn(mail)).length === 0) await mail.to.fill(this.email(0));
    this.outcome.wrote = await mail.body.innerHTML();
    if (late) await typeLater(mail, this.email(late.who), late.ms);
    await this.press(mail);
    for (let asked = 0; asked < MOST && (await this.isHeld()); asked += 1) {
      const recipients = await recipientsIn(mail);
      const heading = (await this.held.dialog.getByRole('heading').textContent()) ?? '';
      this.outcome.asked.push({ heading, recipients });
      if (!(await this.answer(mail, heading))) return;
    }
  }

  private async press(mail: ComposePage): Promise<void> {
    const { send, page } = mail;
    const byMouse = this.plan.send === 'click' || this.plan.send === 'double click';
    // What is typed becomes a chip as the button goes down; one that begins another line moves Send
    // away from under the mouse.
    if (byMouse && (await recipientsIn(mail)).length > 1) await mail.to.blur();
    if (this.plan.send === 'click') return send.click();
    if (this.plan.send === 'double click') return send.dblclick();
    if (this.plan.send === 'key on the button') await send.focus();
    await page.keyboard.press(this.plan.send === 'keys' ? 'Control+Enter' : 'Enter');
  }

  /** Whether there is a question now; until there is, or the mail has gone. */
  private async isHeld(): Promise<boolean> {
    const { mailbox } = this.desk.gmail;
    const asked = () => this.held.dialog.isVisible();
    await expect
      .poll(
        async () => mailbox.sent().length > this.before || (await asked()),
        'sent, or asked why not',
      )
      .toBe(true);
    return mailbox.sent().length === this.before;
  }

  /** Answers a question; says whether the mail is tried again by that. */
  private async answer(mail: ComposePage, heading: string): Promise<boolean> {
    const { reaction } = this.plan;
    const { held } = this;
    // What could not be checked is tried again once the worker answers.
    if (UNCHECKED.test(heading) || reaction === 'mend') {
      await held.back().click();
      await this.gone();
      if (reaction === 'mend') {
        await takeAllOut(mail);
        await mail.to.fill(`other.${this.plan.name}@many.example`);
      }
      await this.desk.page.ask('health', {});
      await this.press(mail);
      return true;
    }
    if (!this.plan.mistyped && (await goOn(held, reaction))) return true;
    if (reaction === 'escape') await mail.page.keyboard.press('Escape');
    else await held.back().click();
    await this.gone();
    return false;
  }

  private async gone(): Promise<void> {
    await expect(this.held.dialog).toHaveCount(0);
  }

  /** Everything that is under way comes to its end; a draft that is left is looked at, and goes. */
  private async end(mail: ComposePage): Promise<void> {
    const { gmail, page } = this.desk;
    await Promise.all(this.pending);
    const sent = gmail.mailbox.sent().slice(this.before);
    this.outcome.sent = sent.map(({ to, cc = [], bcc = [], html }) => ({
      recipients: [...to, ...cc, ...bcc].map(({ email }) => email),
      html: html.replace(/<br><div class="gmail_quote[\s\S]*$/, ''),
    }));
    if (sent.length === 0) {
      this.outcome.draft = await mail.body.innerHTML();
      await mail.region.getByRole('button', { name: mail.words.discard }).click();
      await expect(mail.body).toHaveCount(0);
    }
    const { tables } = await page.dump();
    const own = new Set(this.plan.cast.map((_, who) => canonicalAddress(this.email(who))));
    const over = new Set(
      tables.entries.filter(({ kind }) => kind === 'guard-overridden').map((it) => it.contact),
    );
    for (const row of tables.addresses as { address: string; contact: string }[])
      if (over.has(row.contact) && own.has(canonicalAddress(row.address)))
        this.outcome.overridden.add(canonicalAddress(row.address));
  }
}
