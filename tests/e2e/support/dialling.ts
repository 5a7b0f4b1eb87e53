import type { Page } from '@playwright/test';

/** Keeps what would be dialled, in place of what calls on this machine. */
export async function dialling(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { dialled: kept });
    // After whatever holds it.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="tel:"]');
      if (!link) return;
      event.preventDefault();
      kept.push(link.getAttribute('href') ?? '');
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { dialled: string[] }).dialled);
}
