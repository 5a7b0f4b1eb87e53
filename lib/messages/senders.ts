import type { SenderKind } from './doors.ts';

/** The part of `chrome.runtime.MessageSender` that tells who speaks. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * Which of our own contexts a message comes from, or undefined when it is none: another
 * extension, another site, a frame inside Gmail, or a page whose address merely looks like ours.
 */
export function senderKind(
  sender: Sender | undefined,
  own: { id: string; root: string },
): SenderKind | undefined {
  if (!sender || sender.id !== own.id || !sender.url) return undefined;
  if (sender.url.startsWith(own.root)) return 'page';
  if (sender.frameId !== 0 || sender.tab?.id === undefined) return undefined;
  return URL.canParse(sender.url) && new URL(sender.url).origin === 'https://mail.google.com'
    ? 'gmail'
    : undefined;
}
