import { personsOf } from '../people.ts';
import { isOrphaned } from '../reload-notice.ts';
import type { Scene } from '../scene.ts';
import { beforeCall } from './before-call.ts';
import { dial } from './dial.ts';

/**
 * A number in somebody's mail is no way round what they said of calls: it is asked about as theirs
 * before it is dialled. In a tab that an update left behind, which says so, Gmail's links are its own.
 */
export function mailCalls(scene: Scene): void {
  const call = beforeCall(scene, dial);
  scene.port.onMessage((message) => {
    const { sender, own } = message;
    const [from] = sender && !own ? personsOf([sender]) : [];
    if (!from) return;
    message.onCall(({ phone, hold }) => {
      if (isOrphaned()) return;
      hold();
      void call({ ...from, phone });
    }, scene.signal);
  }, scene.signal);
}
