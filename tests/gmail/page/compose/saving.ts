import type { Person } from '../../mailbox/types.ts';
import type { DraftContent } from '../../state/model.ts';
import { me } from '../config.ts';
import { sync } from '../requests.ts';

/** What stands in a compose window, and the ids under which it is kept. */
export type Content = DraftContent;

/** An empty mail with fresh ids. */
export function emptyContent(): Content {
  return {
    id: `msg-a:r${digits()}`,
    threadSyncId: `thread-a:r${digits()}`,
    mode: 'new',
    from: me,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '',
  };
}

/** Saves a draft as Gmail does; the first save of a new one and of an answer look different. */
export function saveDraft(content: Content, first: boolean): Promise<unknown> {
  const message = wire(content, ['^all', '^r', '^r_bt']);
  const parts: unknown[] = Array.from({ length: 14 }, () => null);
  if (!first) parts[13] = [message];
  else if (content.inReplyTo) parts[1] = [message];
  else parts[2] = [[null, null, null, null, [message]]];
  return sync('s', envelope(content, parts));
}

/** Sends; the promise fails when the server refuses. */
export function sendMail(content: Content): Promise<unknown> {
  const parts: unknown[] = Array.from({ length: 14 }, () => null);
  parts[13] = [wire(content, ['^all', '^pfg', '^f_bt', '^f_cl'])];
  return sync('s', envelope(content, parts));
}

const envelope = (content: Content, parts: unknown[]): unknown => [
  null,
  [[[1, [content.threadSyncId, parts]]]],
];

function wire(content: Content, labels: string[]): unknown[] {
  const message: unknown[] = Array.from({ length: 61 }, () => null);
  message[0] = content.id;
  message[1] = person(content.from);
  message[2] = content.to.map(person);
  message[3] = content.cc.map(person);
  message[4] = content.bcc.map(person);
  message[7] = content.subject;
  message[8] = [null, [[0, content.html]]];
  message[10] = labels;
  message[60] = { mode: content.mode, inReplyTo: content.inReplyTo };
  return message;
}

const person = ({ name, email }: Person): unknown[] => [1, email, name];

function digits(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${a}${b}`.padEnd(18, '7').slice(0, 18);
}
