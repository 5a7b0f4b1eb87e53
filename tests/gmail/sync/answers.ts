import { hexOf } from '../state/ids.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Outbox } from '../state/outbox.ts';
import { matches } from '../state/search.ts';
import type { StoredThread } from '../state/model.ts';
import { snippetOf } from '../state/text.ts';
import { readSave, writeDetailed, writeListed, writeSaved } from './wire.ts';

/** A status other than 200 is what Gmail answers to a question in a form it no longer speaks. */
export interface Answer {
  status: number;
  body: unknown;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const OUTDATED: Answer = { status: 400, body: [] };

/** `/i/s`: a poll, a saved draft, or a mail to send. */
export async function answerSave(body: unknown, outbox: Outbox): Promise<Answer> {
  const request = readSave(body);
  if (!request) return ok([null, [0]]);
  const { content, send } = request;
  if (!send) {
    const draft = outbox.save(content);
    return ok(writeSaved({ ...request, messageHex: draft.hex, threadHex: draft.threadHex }));
  }
  try {
    const { message, thread } = await outbox.send(content);
    return ok(writeSaved({ ...request, messageHex: message.hex, threadHex: thread.hex }));
  } catch (error) {
    return { status: 500, body: [error instanceof Error ? error.message : ''] };
  }
}

/** `/i/bv`: conversations of a query; InboxSDK asks `threadid:` of it. */
export function answerList(body: unknown, mailbox: Mailbox): Answer {
  if (!Array.isArray(body)) return OUTDATED;
  const question = body[0] as unknown[];
  const query = question.find((part) => typeof part === 'string') ?? '';
  const threads = threadsFor(query, mailbox);
  const listed = threads.map((thread, index) => [writeListed(thread, snippet(thread)), index]);
  const answer: unknown[] = [null, null, listed];
  answer[14] = [[threads.map(snippet), threads.map((thread) => thread.syncId)]];
  return ok(answer);
}

/** `/i/fd`: full details of conversations named by sync id. */
export function answerDetails(body: unknown, mailbox: Mailbox): Answer {
  if (!Array.isArray(body)) return OUTDATED;
  const asked = (body[0] as [string, number][]).map(([id]) => mailbox.thread(id));
  const found = asked.filter((thread) => thread !== undefined);
  return ok([null, found.map((thread) => writeDetailed(thread, snippet(thread)))]);
}

/** `?view=om`: the page from which InboxSDK reads the hex id of a mail. */
export function answerOriginal(id: string, mailbox: Mailbox): string | undefined {
  const hex = mailbox.message(id)?.message.hex ?? mailbox.drafts.get(id)?.hex;
  if (hex === undefined) return undefined;
  return `<!doctype html><a href="/mail/u/0?ui=2&amp;view=att&amp;th=${hex}&amp;attid=0">Download</a>`;
}

function threadsFor(query: string, mailbox: Mailbox): StoredThread[] {
  const decimal = /^threadid:(\d+)$/.exec(query)?.[1];
  const hex = decimal === undefined ? undefined : hexOf(decimal);
  return mailbox.threads.filter((t) =>
    hex === undefined
      ? matches(t, query, { now: new Date(), me: mailbox.account.email })
      : t.hex === hex,
  );
}

function snippet(thread: StoredThread): string {
  return snippetOf(thread.messages.at(-1)?.html ?? '');
}
