import type { Compose, Thread } from '../gmail/port.ts';
import { answering, beginning, line } from './answering.ts';
import { calls } from './calls.ts';
import { giveUseful } from './give-useful.ts';
import { newMailPanel } from './new-mail-panel.ts';
import { mountPanel } from './panel-view.tsx';
import type { Scene } from './scene.ts';
import { selfNotes } from './self-note.ts';
import { theirMail } from './their-mail.ts';
import { unlessDiscreet } from './unless-discreet.ts';
import { usefulWay } from './useful-menu.tsx';
import { writing } from './writing.ts';

/**
 * Beside each open conversation, and beside a new mail where none is open: who this is, where things
 * stand and why, and what to record.
 */
export function contactPanel(scene: Scene): void {
  const mailOf = theirMail(scene);
  const answer = answering(scene);
  const called = calls(scene);
  const drafts = writing(scene);
  const noteOf = selfNotes(scene);
  /** `of` is the conversation as the rest knows it, where its panel comes and goes. */
  const show = (thread: Thread, of = thread) =>
    mountPanel(scene, thread, {
      mail: mailOf(of),
      writing: drafts,
      noteOf: (change, redraw) => noteOf(of, change, redraw),
      onLine: (words) => answer(of, line(words)),
      onWrite: (begun, to) =>
        answer(of, beginning(scene, begun), { thread: begun.thread, draft: drafts.to(to) }),
      useful: {
        ...usefulWay(scene),
        onPick: (email, thing) => {
          const write = (compose: Compose) => giveUseful(scene, compose)(thing);
          const draft = drafts.to(email);
          if (draft) write(draft);
          else answer(of, write);
        },
      },
      onCall: (to) => called.call(to, of),
      onCallBegun: (told) => called.onBegun(of, told, thread.signal),
    });
  scene.port.onThread((thread) => {
    unlessDiscreet(scene, (signal) => show({ ...thread, signal }, thread), thread.signal);
  }, scene.signal);
  newMailPanel(scene, drafts, show);
}
