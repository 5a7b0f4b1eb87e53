import messages from '../../public/_locales/en/messages.json';

/** Gives a plain page the words on screen, as `browser.i18n` gives them to an extension's page. */
const said = messages as Record<string, { message: string }>;
const page = globalThis as { chrome?: { i18n?: unknown } };
page.chrome ??= {};
page.chrome.i18n = {
  getMessage: (key: string, values: string[] = []) =>
    (said[key]?.message ?? '').replaceAll(
      /\$(\d)/gu,
      (_all, n: string) => values[Number(n) - 1] ?? '',
    ),
};
