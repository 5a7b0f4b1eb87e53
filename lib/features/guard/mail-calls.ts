import type { Thread } from '../../gmail/port.ts';
import { personsOf } from '../people.ts';
import { isOrphaned } from '../reload-notice.ts';
import type { Scene } from '../scene.ts';
import type { Call } from './before-call.ts';

/**
 * A number in somebody's mail is no way round what they said of calls: it is asked about as theirs
 * before it is dialled. In a tab that an update left behind, which says so, Gmail's links are its own.
 *
 * @param call asks, dials, and shows what to know beside the conversation the number stands in
 */
export function mailCalls(scene: Scene, call: (to: Call, from: Thread) => void): void {
  scene.port.onMessage((message) => {
    const { sender, own, thread } = message;
    const [from] = sender && !own ? personsOf([sender]) : [];
    if (!from) return;
    message.onCall(({ phone, hold }) => {
      if (isOrphaned()) return;
      hold();
      call({ ...from, phone }, thread);
    }, scene.signal);
  }, scene.signal);
}
