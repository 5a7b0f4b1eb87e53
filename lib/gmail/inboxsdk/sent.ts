import type { ComposeView } from '@inboxsdk/core';
import { repliedMessage } from '../page/reply-place.ts';
import type { SentMail } from '../port.ts';
import { readRecipients, readText } from './compose-fields.ts';

type Read = Omit<SentMail, 'thread' | 'message'>;

function read(view: ComposeView): Read {
  const inReplyTo = view.isReply() ? repliedMessage(view.getElement()) : undefined;
  return {
    ...(inReplyTo && { inReplyTo }),
    recipients: readRecipients(view),
    subject: view.getSubject(),
    text: readText(view),
    isReply: view.isReply(),
  };
}

/**
 * Tells of a mail once Gmail's server has taken it. Gmail empties the compose right after Send is
 * pressed, so what it says is read at that moment. A send that fails is never told.
 */
export function watchSent(
  view: ComposeView,
  told: (mail: SentMail) => void,
  signal: AbortSignal,
): void {
  let mail: Read | undefined;
  view.on('presending', () => {
    if (!signal.aborted) mail = read(view);
  });
  view.on('sent', ({ getThreadID, getMessageID }) => {
    if (signal.aborted) return;
    const sent = mail ?? read(view);
    const ids = [getThreadID, getMessageID].map((id) => id().catch(() => undefined));
    void Promise.all(ids).then(([thread, message]) => {
      told({ ...sent, ...(thread && { thread }), ...(message && { message }) });
    });
  });
}
