import { PhraseCount } from '../../../components/gmail/PhraseCount.tsx';
import type { Compose, Mark } from '../../gmail/port.ts';
import { composeLine } from '../compose-line.tsx';
import type { Scene } from '../scene.ts';
import { finding } from './finding.ts';
import { checkInInPlace } from './in-place.tsx';
import { phraseCard } from './phrase-card.tsx';
import type { Phrase } from './phrase-card.tsx';
import { atRest } from './resting.ts';
import type { Later } from './resting.ts';

/**
 * Marks worn phrases in every draft while it is written, and shows the reason and better lines beside
 * one. The draft is read once it rests; what is answered to words that have changed since is dropped.
 * No mail is held back for a phrase.
 */
export function phraseMarks(scene: Scene, later: Later = atRest): void {
  scene.port.onCompose((compose) => marksIn(scene, compose, later), scene.signal);
}

function marksIn(scene: Scene, compose: Compose, later: Later): void {
  const found = finding(scene);
  const line = composeLine(scene.ui, compose);
  const card = phraseCard(scene, compose);
  const inPlace = checkInInPlace(scene, compose);
  let phrases: Phrase[] = [];
  let changes = 0;
  let cancel: (() => void) | undefined;

  const open = () => card.open(phrases, 0, true);
  const show = (next: Phrase[]) => {
    const same = next.length === phrases.length;
    phrases = next;
    if (same) return;
    line.put('phrases', next.length > 0 && <PhraseCount count={next.length} onOpen={open} />);
  };
  const read = async () => {
    const written = compose.written();
    const of = changes;
    const words = await found.in(written.text);
    // Whatever was written meanwhile is read once it rests.
    if (of !== changes || compose.signal.aborted) return;
    inPlace(written.text, words);
    const marks = written.mark(words);
    show(
      words.flatMap(({ rule, from, to }, at) => {
        const mark = marks[at];
        return mark ? [{ rule, mark, words: written.text.slice(from, to) }] : [];
      }),
    );
  };
  const soon = () => {
    changes += 1;
    cancel?.();
    cancel = later(() => void read());
  };
  const pointed = (mark: Mark | undefined) => {
    const at = phrases.findIndex((phrase) => phrase.mark === mark);
    if (at >= 0) card.open(phrases, at, false);
    else card.leave();
  };
  compose.onWritten(() => {
    card.close();
    soon();
  }, scene.signal);
  compose.onPointed(pointed, scene.signal);
  scene.onChosen(() => {
    found.forget();
    soon();
  }, compose.signal);
  compose.signal.addEventListener('abort', () => cancel?.(), { once: true });
  soon();
}
