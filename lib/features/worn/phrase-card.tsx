import { PhraseCard } from '../../../components/gmail/PhraseCard.tsx';
import type { Compose, Mark, Mount } from '../../gmail/port.ts';
import { wornKeys } from '../../language/worn/rule-ids.ts';
import type { WornRuleId } from '../../language/worn/rule-ids.ts';
import { text } from '../../text/text.ts';
import type { Scene } from '../scene.ts';
import { overlay } from '../ui/overlay.ts';
import { placeBeside } from './place-beside.ts';
import { switchRuleOff } from './rule-off.ts';

/** A worn phrase that is marked in a draft. */
export interface Phrase {
  rule: WornRuleId;
  mark: Mark;
  words: string;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** The small card of one draft beside one of its phrases. */
export function phraseCard(scene: Scene, compose: Compose) {
  let shown: { mount: Mount; mark: Mark; asked: boolean; entered: boolean } | undefined;

  const close = () => {
    shown?.mount.close();
    shown = undefined;
  };
  /** Gives the focus back to the draft where the card had it. */
  const back = () => {
    const had = shown?.mount.element.contains(document.activeElement);
    close();
    if (had) compose.focus();
  };
  const leave = () => {
    if (shown && !shown.asked && !shown.entered) close();
  };
  const open = (phrases: readonly Phrase[], at: number, asked: boolean) => {
    const phrase = phrases[at];
    if (!phrase || (shown?.mark === phrase.mark && !asked)) return;
    close();
    const { rule, mark, words } = phrase;
    if (asked) mark.reveal();
    const mount = overlay(compose.signal, 'may-i-beside');
    shown = { mount, mark, asked, entered: false };
    placeBeside(mount, () => mark.place(), close);
    watch(mount, shown, { back, close, leave });
    const keys = wornKeys(rule);
    scene.ui.show(
      mount,
      <PhraseCard
        words={words}
        why={text(keys.why)}
        better={keys.better.map((key) => text(key))}
        at={at + 1}
        of={phrases.length}
        asked={asked}
        onBetter={(better) => {
          close();
          mark.replace(better);
        }}
        onNext={() => open(phrases, (at + 1) % phrases.length, true)}
        onRuleOff={() => {
          back();
          void switchRuleOff(scene, rule);
        }}
        onClose={back}
      />,
    );
  };
  return { open, close, leave };
}

/** Closes a card by Escape, by a press or a key elsewhere, and once the pointer has left it. */
function watch(
  { element, signal }: Mount,
  state: { mark: Mark; entered: boolean },
  { back, close, leave }: { back(): void; close(): void; leave(): void },
): void {
  const { mark } = state;
  element.addEventListener('mouseenter', () => (state.entered = true), { signal });
  element.addEventListener(
    'mouseleave',
    () => {
      state.entered = false;
      leave();
    },
    { signal },
  );
  const early = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') {
        // Whatever is done in the draft by keys, Send among it, is done without the card.
        if (!MODIFIERS.has(event.key) && !event.composedPath().includes(element)) close();
        return;
      }
      // Gmail would close the draft.
      event.preventDefault();
      event.stopImmediatePropagation();
      back();
    },
    early,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      const isOn =
        event.composedPath().includes(element) || mark.isAt(event.clientX, event.clientY);
      if (!isOn) close();
    },
    early,
  );
}
