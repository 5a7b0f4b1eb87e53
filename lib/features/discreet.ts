import { text } from '../text/text.ts';
import type { Scene } from './scene.ts';

/** Told to the style of whatever of ours stands in Gmail's page. */
const MARK = 'data-may-i-discreet';

const mark = (on: boolean) => document.documentElement.toggleAttribute(MARK, on);

/**
 * One key hides everything but the guard's own dialog, in all tabs, and shows it again (design,
 * section 1, principle 9). Gmail has no shortcut with Alt and Shift and a letter; the key is told by
 * its place, since Alt makes other letters of it on some systems.
 */
export function discreet(scene: Scene): void {
  scene.onDiscreet(mark, scene.signal);
  mark(scene.discreet());
  const press = (event: KeyboardEvent) => {
    const { code, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (code !== 'KeyH' || !altKey || !shiftKey || ctrlKey || metaKey || event.repeat) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const on = !scene.discreet();
    scene.beDiscreet(on);
    if (on) scene.ui.say(text('discreet_hidden'));
    else scene.ui.toast({ text: text('discreet_shown') });
  };
  window.addEventListener('keydown', press, { capture: true, signal: scene.signal });
  scene.signal.addEventListener('abort', () => mark(false), { once: true });
}
