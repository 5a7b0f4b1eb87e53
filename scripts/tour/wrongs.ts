import type { BrowserContext, Page } from '@playwright/test';

const OURS = /^(https:\/\/mail\.google\.com\/|chrome-extension:|data:|blob:|about:)/;

/** Collects what must not happen: a request to anywhere else, an error in a page. */
export function watch(context: BrowserContext): string[] {
  const wrongs: string[] = [];
  context.on('request', (request) => {
    if (!OURS.test(request.url())) wrongs.push(`a request to ${request.url()}`);
  });
  const listen = (page: Page) =>
    page.on('pageerror', (error) => wrongs.push(`an error in the page: ${error.message}`));
  context.pages().forEach(listen);
  context.on('page', listen);
  return wrongs;
}
