import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const file = 'public/_locales/en/messages.json';
const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;

/** The real words on screen, so that a test reads what a person would. */
fakeBrowser.i18n.getMessage = (key: string, values?: unknown) =>
  (messages[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, at: string) => (values as string[] | undefined)?.[Number(at) - 1] ?? '',
  );
