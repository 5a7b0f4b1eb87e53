import type { BrowserContext, Page } from '@playwright/test';
import { ZONE } from '../e2e/support/days.ts';
import { MayI } from '../e2e/support/may-i.ts';
import type { SampleGmail } from '../gmail/server.ts';
import type { Built } from './bench.ts';
import { bigLedger, emailOf } from './big-ledger.ts';
import { gmailTab, withBrowsers } from './browsers.ts';
import { askFrom, stop } from './command.ts';
import { fill } from './fill.ts';
import { median, ms } from './table.ts';
import type { Line } from './table.ts';

const WARM = 61;
const STOPPED = 9;
const MANY = 100_000;
/** An entry for each of so many: who they are. */
const EACH = 1;
/** After so long nothing waits for the verdict any more (design, section 4, rule 10). */
const PATIENCE_MS = 1000;

/** The question of a mail to somebody who is kept and to somebody who is not. */
const mailTo = (n: number) => ({
  account: 'sam@maplefield.example',
  zone: ZONE,
  recipients: [
    { email: emailOf(n), role: 'to' },
    { email: `nobody.${n}@elsewhere.example`, role: 'copy' },
  ],
});

/** A browser whose worker is asked, from a Gmail tab. */
class Side {
  readonly times: number[] = [];
  private readonly mayI: MayI;
  private readonly page: Page;
  private readonly contacts: number;
  private asked = 0;

  private constructor(mayI: MayI, page: Page, contacts: number) {
    this.mayI = mayI;
    this.page = page;
    this.contacts = contacts;
  }

  static async in(context: BrowserContext, gmail: SampleGmail, contacts: number): Promise<Side> {
    const mayI = await MayI.in(context);
    const rate = await fill(mayI, bigLedger(contacts, EACH));
    console.log(`import: ${rate.toFixed(0)} entries a second, ${contacts} contacts`);
    return new Side(mayI, await gmailTab(context, gmail), contacts);
  }

  /** Milliseconds until one verdict is there. */
  ask(): Promise<number> {
    this.asked += 7919;
    return askFrom(this.page, this.mayI, 'judge', mailTo(this.asked % this.contacts));
  }

  async askStopped(): Promise<number> {
    await stop(this.mayI);
    return this.ask();
  }
}

/** A verdict with the worker running, with one that must start first, and over very many contacts. */
export function verdictLines(built: Built): Promise<Line[]> {
  return withBrowsers(built, [built.sample, built.sample], async (contexts, gmail) => {
    const [first, second] = contexts as [BrowserContext, BrowserContext];
    const one = await Side.in(first, gmail, 1);
    const many = await Side.in(second, gmail, MANY);
    for (let round = 0; round <= WARM; round += 1) {
      for (const side of [one, many]) {
        const time = await side.ask();
        if (round > 0) side.times.push(time);
      }
    }
    const stopped: number[] = [];
    for (let round = 0; round < STOPPED; round += 1) stopped.push(await many.askStopped());
    const [quick, slow, woken] = [median(one.times), median(many.times), median(stopped)];
    return [
      {
        what: 'verdict, worker running, 100,000 contacts',
        ours: ms(slow),
        other: `${ms(quick)} one contact`,
        ratio: slow / quick,
        target: 1.5,
      },
      {
        what: 'verdict, worker stopped, 100,000 contacts',
        ours: ms(woken),
        other: `${ms(PATIENCE_MS)} waited at most`,
        ratio: woken / PATIENCE_MS,
        target: 1,
      },
    ];
  });
}
