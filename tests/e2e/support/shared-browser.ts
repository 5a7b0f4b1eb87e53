import type { BrowserContext } from '@playwright/test';
import { launch, worker } from '../../../scripts/browser/launch.ts';
import { sampleMailboxes } from '../../gmail/mailbox/index.ts';
import { startSampleGmail } from '../../gmail/server.ts';
import type { SampleGmail } from '../../gmail/server.ts';
import { expect } from './expect.ts';

/**
 * One browser and one sample Gmail for many tests, since starting them takes longer than most tests
 * do. Before each test but the first the extension is uninstalled and installed anew, and with it go
 * its database, its storage, alarms and notifications; Gmail's own storage and mailboxes go too.
 */
export class SharedBrowser {
  readonly gmail: SampleGmail;
  readonly context: BrowserContext;
  private readonly extension: string;
  private used = false;
  /** Once the extension was loaded from here. */
  private id?: string;

  private constructor(gmail: SampleGmail, context: BrowserContext, extension: string) {
    this.gmail = gmail;
    this.context = context;
    this.extension = extension;
  }

  /** @param mailboxes of the sample Gmail; each test begins with them as they are here */
  static async start(
    extension: string,
    zone: string,
    mailboxes = sampleMailboxes(new Date(), zone),
  ): Promise<SharedBrowser> {
    const gmail = await startSampleGmail({ mailboxes, zone });
    // Without it no extension can be installed from outside.
    const args = [...gmail.chromiumArgs, '--enable-unsafe-extension-debugging'];
    return new SharedBrowser(gmail, await launch({ extension, args, zone }), extension);
  }

  /** As it was when it was new. */
  async fresh(): Promise<void> {
    if (this.used) {
      await this.clean();
      await this.reinstall();
    }
    this.used = true;
    // The first steps open by themselves, and would come before whatever a test opens first.
    const isOpen = () => this.context.pages().some((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(isOpen).toBe(true);
  }

  /** All but the extension as it was; enough for one that keeps nothing. */
  async clean(): Promise<void> {
    const [first, ...others] = this.context.pages();
    const blank = first ?? (await this.context.newPage());
    await blank.goto('about:blank');
    await Promise.all(others.map((page) => page.close()));
    await this.context.clearCookies();
    await this.context.clearPermissions();
    await this.context.setOffline(false);
    const page = await this.context.newCDPSession(blank);
    await page.send('Storage.clearDataForOrigin', {
      origin: 'https://mail.google.com',
      storageTypes: 'all',
    });
    await page.detach();
    for (const account of [0, 1] as const) this.gmail.mailbox(account).reset();
  }

  /** One that was loaded by a flag counts as unpacked, and can be uninstalled, once loaded from here. */
  private async reinstall(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no browser');
    const load = () => session.send('Extensions.loadUnpacked', { path: this.extension });
    this.id ??= (await load()).id;
    const gone = this.context.serviceWorkers()[0]?.waitForEvent('close');
    await session.send('Extensions.uninstall', { id: this.id });
    await gone;
    await load();
    await worker(this.context);
    await session.detach();
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.gmail.close();
  }
}
