import type { Thread } from '../gmail/port.ts';
import { answering } from './answering.ts';
import { beforeCall } from './guard/before-call.ts';
import { dial } from './guard/dial.ts';
import { newMailPanel } from './new-mail-panel.ts';
import { mountPanel } from './panel-view.tsx';
import type { Scene } from './scene.ts';
import { theirMail } from './their-mail.ts';
import { writing } from './writing.ts';

/**
 * Beside each open conversation, and beside a new mail where none is open: who this is, where things
 * stand and why, and what to record.
 */
export function contactPanel(scene: Scene): void {
  const mailOf = theirMail(scene);
  const answer = answering(scene);
  const call = beforeCall(scene, dial);
  const drafts = writing(scene);
  const show = (thread: Thread) =>
    mountPanel(scene, thread, {
      mail: mailOf(thread),
      writing: drafts,
      onLine: (line) => answer(thread, line),
      onCall: (to) => void call(to),
    });
  scene.port.onThread(show, scene.signal);
  newMailPanel(scene, drafts, show);
}
