import type { Thread } from '../gmail/port.ts';
import { beforeCall } from './guard/before-call.ts';
import type { Call } from './guard/before-call.ts';
import { dial } from './guard/dial.ts';
import { mailCalls } from './guard/mail-calls.ts';
import { heard } from './heard.ts';
import type { Scene } from './scene.ts';

/** The calls of one tab, wherever they are begun. */
export interface Calls {
  /** Calls them once it is known that now is allowed. */
  call(to: Call, beside: Thread): void;
  /** Told of a call that was begun beside a conversation. */
  onBegun(beside: Thread, told: (call: Call) => void, signal: AbortSignal): void;
}

/** Begins the calls of a tab, from its panels and from numbers in mails, and tells of those begun. */
export function calls(scene: Scene): Calls {
  const ask = beforeCall(scene, dial);
  const begun = heard<{ to: Call; beside: Thread }>();
  const begin = async (to: Call, beside: Thread): Promise<void> => {
    if (await ask(to)) begun.tell({ to, beside });
  };
  const call = (to: Call, beside: Thread) => void begin(to, beside);
  mailCalls(scene, call);
  return {
    call,
    onBegun: (beside, told, signal) =>
      begun.on((news) => {
        if (news.beside === beside) told(news.to);
      }, signal),
  };
}
