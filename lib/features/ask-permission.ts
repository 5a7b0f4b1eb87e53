import type { Asked } from '../../components/gmail/types.ts';
import type { Compose, Mount } from '../gmail/port.ts';
import { dayAt } from '../time/local-day.ts';
import { writeAnswers } from './answers-to-pick.ts';
import type { Scene } from './scene.ts';

/**
 * Writes the sentence that asks permission at the cursor. It is recorded when the mail is sent,
 * and then only if it is still there, in whatever words it has by then.
 */
export function askPermission(scene: Scene, compose: Compose, menu: Mount): (asked: Asked) => void {
  return ({ sentence, due, span, picks = false }) => {
    menu.close();
    compose.insertText(sentence);
    if (picks) {
      const { now, zone } = scene.time();
      writeAnswers(compose, scene.port.account, due, dayAt(now, zone));
    }
    if (picks !== Boolean(scene.preferences().answersToPick))
      scene.prefer({ answersToPick: picks });
    scene.pending.set(compose.draft, {
      ...scene.pending.get(compose.draft),
      ask: { sentence, ...(due && { due }) },
    });
    if (span) scene.prefer({ lastAsk: span });
  };
}
