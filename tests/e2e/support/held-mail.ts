import type { Locator, Page } from '@playwright/test';

/** The question that stands before a held mail. */
export class HeldMail {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.locator('dialog.guard');
  }

  /** A way on by its title. */
  way(title: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name: title });
  }

  back(): Locator {
    return this.way('Back to the draft');
  }
}
