import type { Look } from '../port.ts';

/** InboxSDK compares Gmail's colours and keeps what it finds as classes of the body. */
const DARK = 'inboxsdk__gmail_dark_body_theme';
const COMPACT = 'inboxsdk__gmail_density_compact';

export interface LookWatch {
  now(): Look;
  watch(told: (look: Look) => void, signal: AbortSignal): void;
}

const read = (): Look => ({
  dark: document.body.classList.contains(DARK),
  compact: document.body.classList.contains(COMPACT),
});

/** Gmail's look now, and whenever the user changes theme or density. */
export function watchLook(tab: AbortSignal): LookWatch {
  const heard = new Set<(look: Look) => void>();
  let look = read();
  const observer = new MutationObserver(() => {
    const next = read();
    if (next.dark === look.dark && next.compact === look.compact) return;
    look = next;
    for (const told of heard) told(look);
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  tab.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    now: () => look,
    watch: (told, signal) => {
      heard.add(told);
      signal.addEventListener('abort', () => heard.delete(told), { once: true });
    },
  };
}
