import type { Compose } from '../port.ts';
import { showRanges } from './highlight.ts';
import { watchPointing } from './pointing.ts';
import { rangeMark } from './range-mark.ts';
import type { RangeMark } from './range-mark.ts';
import { writtenWords } from './written-words.ts';

interface MarkedBody {
  read: Compose['written'];
  onChange: Compose['onWritten'];
  onPointed: Compose['onPointed'];
}

/** The body of a draft, with marks on some of its words until the draft is gone. */
export function markedBody(body: HTMLElement, signal: AbortSignal): MarkedBody {
  let marks: RangeMark[] = [];
  let unmark: (() => void) | undefined;
  /** The words may be others than those that were marked. */
  let changed = false;
  signal.addEventListener('abort', () => unmark?.(), { once: true });

  const onChange: Compose['onWritten'] = (told, until) => {
    const watching = new MutationObserver(told);
    watching.observe(body, { subtree: true, childList: true, characterData: true });
    AbortSignal.any([until, signal]).addEventListener('abort', () => watching.disconnect());
  };
  onChange(() => (changed = true), signal);
  return {
    onChange,
    read: () => {
      const { text, rangeOf } = writtenWords(body);
      return {
        text,
        mark: (words) => {
          unmark?.();
          const made = words.map(({ from, to, sentence }) => {
            const range = rangeOf({ from, to });
            const whole = rangeOf(sentence);
            return range && whole ? rangeMark(body, range, whole) : undefined;
          });
          marks = made.filter((mark) => mark !== undefined);
          changed = false;
          unmark = signal.aborted ? undefined : showRanges(marks.map(({ range }) => range));
          return made.map((mark) => mark ?? GONE);
        },
      };
    },
    onPointed: (told, until) => watchPointing(body, () => (changed ? [] : marks), told, until),
  };
}

/** Words that are not there to be marked. */
const GONE = { place: () => undefined, reveal: () => undefined, replace: () => false };
