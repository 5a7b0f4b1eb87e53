import type { Compose } from '../port.ts';
import { repaint } from './highlight.ts';
import { watchPointing } from './pointing.ts';
import { isSameRange, rangeMark } from './range-mark.ts';
import type { RangeMark } from './range-mark.ts';
import { writtenWords } from './written-words.ts';

interface MarkedBody {
  read: Compose['written'];
  onChange: Compose['onWritten'];
  onPointed: Compose['onPointed'];
}

/** Words that are not there to be marked. */
const GONE = {
  place: () => undefined,
  isAt: () => false,
  reveal: () => undefined,
  replace: () => false,
};

const ranges = (of: RangeMark[]) => new Set(of.map(({ range }) => range));

/** The body of a draft, with marks on some of its words until the draft is gone. */
export function markedBody(body: HTMLElement, signal: AbortSignal): MarkedBody {
  let marks: RangeMark[] = [];
  /** The words may be others than those that were marked. */
  let changed = false;

  const put = (next: RangeMark[]) => {
    repaint(ranges(marks), ranges(next));
    marks = next;
  };
  const markOn = (range: Range) =>
    marks.find((mark) => isSameRange(mark.range, range)) ?? rangeMark(body, range);
  const onChange: Compose['onWritten'] = (told, until) => {
    const watching = new MutationObserver(told);
    watching.observe(body, { subtree: true, childList: true, characterData: true });
    AbortSignal.any([until, signal]).addEventListener('abort', () => watching.disconnect());
  };
  onChange(() => (changed = true), signal);
  signal.addEventListener('abort', () => put([]), { once: true });
  return {
    onChange,
    read: () => {
      const { text, rangeOf } = writtenWords(body);
      return {
        text,
        mark: (words) => {
          const made = words.map(({ from, to, sentence }) => {
            const range = rangeOf({ from, to });
            const mark = range && markOn(range);
            if (mark) mark.sentence = () => (changed ? undefined : rangeOf(sentence));
            return mark;
          });
          put(signal.aborted ? [] : made.filter((mark) => mark !== undefined));
          changed = false;
          return made.map((mark) => mark ?? GONE);
        },
      };
    },
    onPointed: (told, until) =>
      watchPointing(body, () => (changed ? [] : marks), told, AbortSignal.any([until, signal])),
  };
}
