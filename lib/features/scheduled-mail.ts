import { text } from '../text/text.ts';
import { isChosen } from './pending.ts';
import type { Scene } from './scene.ts';

/**
 * Gmail does not tell when a scheduled mail goes out, so a choice in its compose would silently
 * come to nothing. It is said when the schedule menu opens, with the way to have it all the same.
 */
export function scheduledMail(scene: Scene): void {
  scene.port.onCompose((compose) => {
    compose.onScheduling(() => {
      if (!isChosen(scene.pending.get(compose.draft))) return;
      scene.ui.notice(`scheduled:${compose.draft}`, { kind: 'info', text: text('not_scheduled') });
    }, scene.signal);
  }, scene.signal);
}
