import type { ThreadRowView } from '@inboxsdk/core';
import type { Look, Row, RowDate } from '../port.ts';
import { lifetime } from './lifetime.ts';
import { observed } from './observed.ts';
import type { Observed } from './observed.ts';

type Label = Parameters<ThreadRowView['addLabel']>[0];
interface Shown {
  title: string;
  titleHtml: string;
  foregroundColor: string;
  backgroundColor: string;
  maxWidth: string;
}

/** Colours of look.md; InboxSDK draws the label, so they are given to it. */
const INK = {
  light: { date: ['#0b6b5e', '#dff1ed'], overdue: ['#a3301f', '#fbe6e2'] },
  dark: { date: ['#6fd0bf', '#17403a'], overdue: ['#f4a092', '#43211b'] },
} as const;

const MAX_WIDTH = '160px';

/**
 * A short date, and the whole sentence for pointers and screen readers. InboxSDK takes it as markup:
 * it is made of our own words for a date, as nodes, and the serializer escapes what they hold.
 */
function words({ text, title }: RowDate): string {
  const shown = document.createElement('div');
  shown.className = 'av';
  shown.setAttribute('role', 'img');
  shown.setAttribute('aria-label', title);
  shown.title = title;
  shown.textContent = text;
  // InboxSDK sets the width once, and not on what it is given anew.
  shown.style.maxWidth = MAX_WIDTH;
  return new XMLSerializer().serializeToString(shown);
}

function label(date: RowDate, look: Look): Shown {
  const [foregroundColor, backgroundColor] =
    INK[look.dark ? 'dark' : 'light'][date.overdue ? 'overdue' : 'date'];
  const maxWidth = MAX_WIDTH;
  return { title: date.text, titleHtml: words(date), foregroundColor, backgroundColor, maxWidth };
}

/** A row of a list as the port sees it. */
export function rowOf(
  view: ThreadRowView,
  account: string,
  tab: AbortSignal,
  look: { now(): Look; watch(told: (look: Look) => void, signal: AbortSignal): void },
): Row {
  const { signal } = lifetime(view, tab);
  let shown: RowDate | null = null;
  let put: Observed<Shown | null> | undefined;
  const draw = () => put?.set(shown && label(shown, look.now()));
  return {
    thread: () =>
      view.getThreadIDIfStableAsync().then(
        (id) => id ?? undefined,
        () => undefined,
      ),
    subject: () => view.getSubject(),
    people: () =>
      view
        .getContacts()
        .filter(({ emailAddress }) => emailAddress.toLowerCase() !== account.toLowerCase())
        .map(({ emailAddress, name }) => ({ email: emailAddress, name: name ?? '' })),
    setDate: (date) => {
      shown = date;
      if (put || !date || signal.aborted) return draw();
      // The first date a row gets makes its label; rows without one cost nothing.
      put = observed<Shown | null>(label(date, look.now()));
      view.addLabel(put.stream as unknown as Label);
      look.watch(draw, signal);
    },
    signal,
  };
}
