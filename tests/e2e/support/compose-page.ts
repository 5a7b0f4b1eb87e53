import type { Locator, Page } from '@playwright/test';
import type { PageOptions } from '../../gmail/server.ts';
import { en } from '../../gmail/page/words/en.ts';
import type { Words } from '../../gmail/page/words/en.ts';
import { ja } from '../../gmail/page/words/ja.ts';
import { tr } from '../../gmail/page/words/tr.ts';
import { today } from './days.ts';
import { expect } from './expect.ts';
import type { GmailPage } from './gmail-page.ts';
import type { MayI, StoredFact } from './may-i.ts';

const WORDS: Record<NonNullable<PageOptions['language']>, Words> = { en, ja, tr };

/** A day as the screen says it: "Mon 7 Dec"; with `long`, "Monday 7 December". */
export function spoken(day: string, long = false): string {
  const form = long ? 'long' : 'short';
  const year = day.slice(0, 4) === today().slice(0, 4) ? {} : { year: 'numeric' as const };
  const options = { weekday: form, day: 'numeric', month: form, ...year, timeZone: 'UTC' } as const;
  const said = new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T12:00Z`));
  return said.replace(',', '');
}

/** The sentence that asks permission, as it is offered. */
export function askSentence(span: string, day: string): string {
  return `Would it be all right if I followed up ${span}, around ${spoken(day, true)}, to see where things stand?`;
}

/** Whatever is recorded, as kinds, in the order of the alphabet. */
export async function kinds(mayI: MayI): Promise<string[]> {
  return (await mayI.facts()).map((fact) => fact.kind).toSorted();
}

/** Everything recorded in one act but the act itself, which a test waits for. */
export async function recorded(mayI: MayI, kind: string, count = 1): Promise<StoredFact[]> {
  await expect.poll(() => mayI.facts(kind), kind).toHaveLength(count);
  return mayI.facts(kind);
}

/** What a mail is begun with. */
export interface Begun {
  to?: string;
  cc?: string;
  subject: string;
  text?: string;
}

/** A mail being written, found again by its subject among others, in any language of Gmail's. */
export class ComposePage {
  readonly page: Page;
  readonly region: Locator;
  readonly to: Locator;
  readonly cc: Locator;
  readonly subject: Locator;
  readonly body: Locator;
  readonly clock: Locator;
  readonly send: Locator;
  readonly words: Words;

  private constructor(gmail: GmailPage, region: Locator, words: Words) {
    this.page = gmail.page;
    this.region = region;
    this.words = words;
    this.to = region.getByRole('combobox', { name: words.recipients(words.to) });
    this.cc = region.getByRole('combobox', { name: words.recipients(words.cc), exact: true });
    this.subject = region.getByRole('textbox', { name: words.subject });
    this.body = region.getByRole('textbox', { name: words.body });
    this.clock = region.getByRole('button', { name: 'Follow up' });
    this.send = region.getByRole('button', { name: new RegExp(`^${words.send} .*Ctrl-Enter`) });
  }

  /** Opens a new mail and writes what is given; the cursor is then at the end of its body. */
  static async begin(
    gmail: GmailPage,
    { to, cc, subject, text }: Begun,
    language: keyof typeof WORDS = 'en',
  ): Promise<ComposePage> {
    const words = WORDS[language];
    const all = gmail.page.getByRole('dialog');
    const before = await all.count();
    await gmail.page.getByRole('button', { name: words.compose, exact: true }).click();
    await expect(all).toHaveCount(before + 1);
    const newest = new ComposePage(gmail, all.nth(before), words);
    await expect(newest.clock).toBeVisible();
    // Gmail puts the cursor into To a moment later; what is typed before that would land there.
    await expect(newest.to).toBeFocused();
    await newest.subject.fill(subject);
    const mail = ComposePage.called(gmail, subject, language);
    if (to !== undefined) await mail.to.fill(to);
    if (cc !== undefined) {
      await mail.region.getByRole('link', { name: words.addCc }).click();
      await mail.cc.fill(cc);
    }
    await mail.body.click();
    if (text !== undefined) await mail.page.keyboard.type(text);
    return mail;
  }

  /** The docked mail of this subject. */
  static called(
    gmail: GmailPage,
    subject: string,
    language: keyof typeof WORDS = 'en',
  ): ComposePage {
    const title = gmail.page.getByRole('heading', { name: subject, exact: true });
    const dialog = gmail.page.getByRole('dialog').filter({ has: title });
    return new ComposePage(gmail, dialog, WORDS[language]);
  }

  /** Begins an answer in the open conversation. */
  static async answer(gmail: GmailPage, language: keyof typeof WORDS = 'en'): Promise<ComposePage> {
    const words = WORDS[language];
    await gmail.page.getByRole('link', { name: words.reply, exact: true }).click();
    const answer = ComposePage.inPlace(gmail, language);
    await expect(answer.clock).toBeVisible();
    await answer.body.click();
    return answer;
  }

  /** The answer that is being written in the open conversation. */
  static inPlace(gmail: GmailPage, language: keyof typeof WORDS = 'en'): ComposePage {
    const body = gmail.page.getByRole('textbox', { name: WORDS[language].body });
    const region = gmail.page.getByRole('region').filter({ has: body });
    return new ComposePage(gmail, region, WORDS[language]);
  }

  /** The clock's menu, which lies apart from the mail. */
  menu(): Locator {
    return this.page.locator('.may-i-menu');
  }

  /** A choice of the open menu. */
  choice(name: string): Locator {
    return this.menu().getByRole('menuitem', { name: new RegExp(`^${name}`) });
  }

  dateField(): Locator {
    return this.menu().getByRole('textbox', { name: /^Type a date/ });
  }

  /** Opens the clock's menu. */
  async openMenu(): Promise<void> {
    await this.clock.click();
    await expect(this.dateField()).toBeVisible();
  }

  /** Chooses when to follow up ("2 weeks"), or asks permission ("in two weeks"). */
  async choose(name: string): Promise<void> {
    await this.openMenu();
    await this.choice(name).click();
    await expect(this.dateField()).toBeHidden();
  }

  /** The line that says what the mail will bring with it. */
  line(words: string | RegExp = /./): Locator {
    return this.region.getByRole('status').filter({ hasText: words });
  }

  /** Selects words of the body, as with the mouse. */
  async select(words: string): Promise<void> {
    await this.body.evaluate((body, wanted) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at >= 0) {
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new Error(`no words "${wanted}"`);
    }, words);
  }

  /** Writes other words in place of some. */
  async replace(words: string, others: string): Promise<void> {
    await this.select(words);
    if (others === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(others);
  }
}
