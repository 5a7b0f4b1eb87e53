import { browser } from 'wxt/browser';
import type { Answer, Problem } from './answers.ts';
import { doors } from './doors.ts';
import type { SenderKind } from './doors.ts';
import { messenger } from './messenger.ts';
import type { Protocol } from './protocol.ts';
import { Refused } from './refused.ts';
import { senderKind } from './senders.ts';
import type { Sender } from './senders.ts';

type Question = keyof typeof doors;
type ValueOf<K extends Question> = ReturnType<Protocol[K]> extends Answer<infer T> ? T : never;

export interface Asker {
  kind: SenderKind;
  tab?: number;
}

export type Handlers = {
  [K in Question]: (input: never, asker: Asker) => Promise<ValueOf<K>> | ValueOf<K>;
};

/**
 * Opens every door: checks the sender, the size and the shape of what comes in, and turns what
 * goes wrong into a problem. Refusals are logged by door and reason, never with what was sent.
 * Call in the worker's first turn, so that a message which started it is not lost.
 */
export function serve(handlers: Handlers): void {
  for (const key of Object.keys(doors) as Question[]) {
    const open = ({ data, sender }: { data: unknown; sender: Sender }) =>
      answer(key, data, sender, handlers);
    messenger.onMessage(key, open);
  }
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (isForAnother(message)) return undefined;
    respond(refuse('?', 'unreadable', 'unknown question'));
    return undefined;
  });
}

/** Messages of the library with a known name, and InboxSDK's own, are answered elsewhere. */
function isForAnother(message: unknown): boolean {
  if (!message || typeof message !== 'object' || !('type' in message)) return false;
  const type = String(message.type);
  return Object.hasOwn(doors, type) || type.startsWith('inboxsdk');
}

async function answer<K extends Question>(
  key: K,
  data: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Answer<ValueOf<K>>> {
  const door = doors[key];
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const kind = senderKind(sender, own);
  if (!kind || !door.from.includes(kind)) return refuse(key, 'not-allowed', 'sender');
  if ((JSON.stringify(data)?.length ?? 0) > door.cap) return refuse(key, 'too-large');
  const read = door.input.safeParse(data);
  if (!read.success) {
    const issue = read.error.issues[0];
    return refuse(key, 'unreadable', issue ? `${issue.path.join('.')}: ${issue.code}` : undefined);
  }
  try {
    const value = await handlers[key](read.data as never, { kind, tab: sender.tab?.id });
    return { ok: true, value: value as ValueOf<K> };
  } catch (error) {
    if (error instanceof Refused) return refuse(key, error.problem.code, error.problem.detail);
    return refuse(key, 'failed', whereOf(error));
  }
}

/** Name and place of an error, without its message: that could hold what somebody wrote. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 3).map((line) => line.trim())].join(' ').slice(0, 500);
}

function refuse(key: string, code: Problem['code'], detail?: string) {
  console.warn(`refused ${key}: ${code}${detail ? ` (${detail})` : ''}`);
  return { ok: false as const, problem: { code, detail } };
}
