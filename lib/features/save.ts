import { problemText } from '../../components/gmail/problems.ts';
import type { Problem } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { newId } from '../ledger/new-id.ts';
import { countText, text } from '../text/text.ts';
import type { Scene } from './scene.ts';

/** Says that something was not saved and why, with the way to try again. */
export function tellNotSaved(
  scene: Scene,
  act: string,
  what: string,
  problem: Problem,
  again: () => void,
): void {
  scene.ui.notice(`act:${act}`, {
    kind: 'problem',
    text: text('not_saved', what, problemText(problem)),
    action: {
      label: text('try_again'),
      onPress: () => {
        scene.ui.dismiss(`act:${act}`);
        again();
      },
    },
  });
}

/**
 * Sends changes that belong together and offers to take back those that are saved; what was not is
 * said, with its reason and the way to try again. Of several, both are counted by the people they
 * are about. Trying again repeats the same acts, so nothing is ever written twice.
 */
export async function save(scene: Scene, what: string, intents: IntentInput[]): Promise<boolean> {
  const acts = intents.map((intent) => ({ act: newId(), intent }));
  const said = (some: Act[]) =>
    acts.length > 1 ? countText('for_people', peopleIn(some), what) : what;
  return attempt(scene, said, acts);
}

interface Act {
  act: string;
  intent: IntentInput;
}

function peopleIn(acts: Act[]): number {
  const people = acts.flatMap(({ intent }) => ('people' in intent ? intent.people : []));
  return new Set(people.map(({ email }) => email.toLowerCase())).size;
}

async function attempt(scene: Scene, said: (some: Act[]) => string, acts: Act[]): Promise<boolean> {
  const answers = await Promise.all(acts.map(({ act, intent }) => scene.change(intent, act)));
  const saved = acts.filter((_, at) => answers[at]?.ok);
  const unsaved = acts.filter((_, at) => !answers[at]?.ok);
  if (saved.length > 0) tellSaved(scene, said(saved), saved);
  const failed = answers.find((answer) => !answer.ok);
  const [first] = unsaved;
  if (!first || !failed || failed.ok) return true;
  // A tab that an update left behind has no words left but those of its own notice.
  if (failed.problem.code === 'orphaned') return false;
  const again = () => void attempt(scene, said, unsaved);
  tellNotSaved(scene, first.act, said(unsaved), failed.problem, again);
  return false;
}

/** Says what was saved, with the way to take it back while that is said. */
export function tellSaved(scene: Scene, what: string, acts: { act: string }[]): void {
  const onPress = () => void takeBack(scene, acts);
  scene.ui.toast({ text: text('noted', what), action: { label: text('undo'), onPress } });
}

async function takeBack(scene: Scene, acts: { act: string }[]): Promise<void> {
  const undo = acts.map(({ act }) => ({ act: newId(), intent: { do: 'undo' as const, of: act } }));
  const answers = await Promise.all(undo.map(({ act, intent }) => scene.change(intent, act)));
  const failed = answers.find((answer) => !answer.ok);
  const [first] = undo;
  if (!first || !failed || failed.ok) return scene.ui.toast({ text: text('undone') });
  tellNotSaved(scene, first.act, text('undo'), failed.problem, () => void takeBack(scene, acts));
}
