import * as React from 'react';
import { ask as askWorker } from '../messages/client.ts';
import { sendGuard } from './guard/send-guard.tsx';
import { messenger } from '../messages/messenger.ts';
import { isDarkPage } from '../gmail/page/dark-page.ts';
import type { GmailPort, Surfaces } from '../gmail/port.ts';
import { problemText } from '../../components/gmail/problems.ts';
import { text } from '../text/text.ts';
import { begunAnswer } from './begun-answer.ts';
import { contactPanel } from './contact-panel.ts';
import { createScene } from './create-scene.ts';
import { discreet } from './discreet.ts';
import { followUpMenu } from './follow-up-menu.tsx';
import { happenedMenu } from './happened-menu.tsx';
import { orphanWatch } from './orphan-watch.ts';
import { ownMail } from './own-mail.ts';
import { pendingLine } from './pending-line.tsx';
import { phraseMarks } from './worn/phrase-marks.tsx';
import { listWalk } from './list-walk.ts';
import { isOrphaned, reloadNotice, watchOrphan } from './reload-notice.ts';
import { rowDate } from './row-date.ts';
import type { Scene } from './scene.ts';
import { scheduledMail } from './scheduled-mail.ts';
import { seenMail } from './seen-mail.ts';
import { sentMail } from './sent-mail.ts';
import { showRequest } from './show-request.ts';
import { surfaceNotice } from './surface-notice.ts';
import { threadToolbar } from './thread-toolbar.ts';
import { tickedRows } from './ticked-rows.ts';
import { createUi } from './ui/create-ui.tsx';
import { giveReact, rootsLoader } from './ui/roots.ts';
import type { Ui } from './ui/ui.ts';

/** Every behaviour in Gmail. The order matters for one: a choice comes back before its line. */
const FEATURES: ((scene: Scene) => void)[] = [
  discreet,
  sentMail,
  sendGuard,
  followUpMenu,
  pendingLine,
  phraseMarks,
  scheduledMail,
  threadToolbar,
  happenedMenu,
  tickedRows,
  contactPanel,
  rowDate,
  seenMail,
  ownMail,
];

/** How a window looks that Gmail could not be had in. */
const noGmail = {
  look: () => ({ dark: isDarkPage(), compact: false }),
  onLook: () => undefined,
};

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Starts everything in one Gmail tab. `load` gives Gmail, or undefined when it could not be had;
 * then only the line that says so is shown.
 */
export async function start(
  load: () => Promise<GmailPort | undefined>,
  surfaces: Surfaces,
  signal: AbortSignal,
): Promise<void> {
  const port = await load();
  const look = port ?? noGmail;
  // A view fails to draw when its words cannot be had, as in a tab that was left behind.
  giveReact(React);
  const roots = rootsLoader(async () => (await askWorker.views({})).ok);
  const ui: Ui = createUi(look, roots, () => isOrphaned() && leftBehind(), signal);
  const leftBehind = reloadNotice(ui);
  const ask = watchOrphan(askWorker, leftBehind);
  surfaceNotice({ surfaces, ui, ask }, port?.account ?? '', signal);
  if (!port) return;
  const welcome = await ask.hello({ account: port.account, zone: zone() });
  const shut = welcome.ok ? welcome.value.readOnly : welcome.problem;
  if (shut) {
    const why = text('sentence_pair', text('notice_read_only'), problemText(shut));
    ui.notice('shut', { kind: 'problem', text: why });
  }
  const scene = createScene({
    port,
    ask,
    ui,
    surfaces,
    welcome: welcome.ok ? welcome.value : undefined,
    clock: Date.now,
    zone,
    signal,
  });
  port.onCompose(ui.prepare, signal);
  port.onThread(ui.prepare, signal);
  for (const feature of FEATURES) feature(scene);
  orphanWatch(scene, leftBehind);
  const begin = begunAnswer(scene);
  const walker = listWalk(scene);
  const deaf = [
    messenger.onMessage('changed', ({ data }) => scene.changed(data.revision)),
    messenger.onMessage('show', ({ data }) => showRequest(port, data, begin)),
    messenger.onMessage('walkOn', () => walker.goOn()),
    messenger.onMessage('choices', ({ data }) => scene.choose(data)),
  ];
  signal.addEventListener('abort', () => deaf.forEach((stop) => stop()), { once: true });
  // This tab was opened to show something: nothing was there yet to be asked.
  if (welcome.ok && welcome.value.walks) walker.goOn();
  if (welcome.ok && welcome.value.show) await showRequest(port, welcome.value.show, begin);
}
