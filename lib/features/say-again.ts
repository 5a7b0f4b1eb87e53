import type { Again } from '../../components/gmail/types.ts';
import type { Compose, Mount } from '../gmail/port.ts';
import type { Scene } from './scene.ts';

/**
 * Writes at the cursor when I will try again. It is kept as a promise of everyone the mail goes to,
 * if the line still stands when it is sent.
 */
export function sayAgain(scene: Scene, compose: Compose, menu: Mount): (again: Again) => void {
  return (again) => {
    menu.close();
    compose.insertText(again.sentence);
    scene.pending.set(compose.draft, { ...scene.pending.get(compose.draft), again });
  };
}
