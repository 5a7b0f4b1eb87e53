import type { Account } from './account.ts';
import type { FilingAction } from './state/mailbox.ts';
import type { DraftContent } from './state/model.ts';
import { listOf, threadOf } from './state/views.ts';

/** What the page's own code asks for, beside Gmail's sync requests: `[status, body]`. */
export function answerData(
  account: Account,
  what: string,
  query: URLSearchParams,
  body: unknown,
  now: Date,
): [number, unknown] {
  const { mailbox, outbox } = account;
  const id = query.get('id') ?? '';
  switch (what) {
    case 'list':
      return [
        200,
        listOf(mailbox, query.get('view') ?? 'inbox', {
          parameter: query.get('parameter') ?? '',
          page: Number(query.get('page') ?? 1),
          now,
        }),
      ];
    case 'thread':
      return orMissing(threadOf(mailbox, id));
    case 'file': {
      const { action, ids } = body as { action: FilingAction; ids: string[] };
      mailbox.file(action, ids);
      return [200, null];
    }
    case 'draft':
      return orMissing(mailbox.drafts.get(id));
    case 'discard':
      outbox.discard(id);
      return [200, null];
    case 'undo':
      return orMissing(outbox.undo(id));
    case 'schedule': {
      const { content, at } = body as { content: DraftContent; at: string };
      return [200, outbox.schedule(content, at)];
    }
    case 'unschedule':
      return orMissing(outbox.cancelSchedule(id));
    case 'people':
      return [200, peopleOf(account)];
    default:
      return [404, null];
  }
}

const orMissing = (found: unknown): [number, unknown] =>
  found === undefined ? [404, null] : [200, found];

function peopleOf({ mailbox }: Account): unknown {
  const everyone = mailbox.threads
    .flatMap((t) => t.messages)
    .flatMap((m) => [m.from, ...m.to, ...(m.cc ?? [])]);
  const byEmail = new Map(everyone.map((person) => [person.email, person]));
  byEmail.delete(mailbox.account.email);
  return [...byEmail.values()];
}
