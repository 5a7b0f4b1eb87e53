import type { Person } from '../../mailbox/types.ts';
import type { StoredMessage } from '../../state/model.ts';
import type { ThreadData } from '../../state/views.ts';
import { me } from '../config.ts';
import { fullDate } from '../dates.ts';
import { isMe, written } from '../people.ts';
import type { Answering } from '../thread/message-header.ts';
import { words } from '../words.ts';
import { emptyContent } from './saving.ts';
import type { Content } from './saving.ts';

/** What an answer or forward begins with. */
export function answerTo(message: StoredMessage, kind: Answering, thread: ThreadData): Content {
  const prefix = kind === 'forward' ? 'Fwd: ' : 'Re: ';
  const subject = thread.row.subject.replace(/^((re|fwd?):\s*)+/i, '');
  const replying = kind !== 'forward';
  const others =
    kind === 'replyAll' ? without([...message.to, ...(message.cc ?? [])], message.from) : [];
  const mine = isMe(message.from);
  return {
    ...emptyContent(),
    threadSyncId: thread.row.syncId,
    mode: kind,
    inReplyTo: message.hex,
    to: !replying ? [] : mine ? message.to : [message.from],
    cc: mine && kind === 'replyAll' ? (message.cc ?? []) : mine ? [] : others,
    subject: prefix + subject,
    html: replying ? quoted(message) : forwarded(message, thread.row.subject),
  };
}

const without = (people: Person[], ...gone: Person[]): Person[] =>
  people.filter(({ email }) => email !== me.email && !gone.some((one) => one.email === email));

function quoted(message: StoredMessage): string {
  const line = words.wrote(fullDate(message.at), escaped(written(message.from)));
  return `<div><br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${message.html}</blockquote></div>`;
}

function forwarded(message: StoredMessage, subject: string): string {
  const lines = [
    words.forwarded,
    `${words.from}: <strong class="gmail_sendername" dir="auto">${escaped(message.from.name)}</strong> &lt;${message.from.email}&gt;`,
    `${words.dateWord}: ${fullDate(message.at)}`,
    `${words.subject}: ${escaped(subject)}`,
    `${words.to}: ${escaped(message.to.map(written).join(', '))}`,
  ];
  return `<div><br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${lines.join('<br>')}<br></div><br>${message.html}</div>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
