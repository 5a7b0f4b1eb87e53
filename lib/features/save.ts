import { problemText } from '../../components/gmail/problems.ts';
import type { Problem } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { newId } from '../ledger/new-id.ts';
import { text } from '../text/text.ts';
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
 * Sends changes that belong together, says that they are saved and offers to take them back; or
 * says what was not saved. Trying again repeats the same acts, so nothing is ever written twice.
 */
export async function save(scene: Scene, what: string, intents: IntentInput[]): Promise<boolean> {
  const acts = intents.map((intent) => ({ act: newId(), intent }));
  return attempt(scene, what, acts);
}

async function attempt(
  scene: Scene,
  what: string,
  acts: { act: string; intent: IntentInput }[],
): Promise<boolean> {
  const answers = await Promise.all(acts.map(({ act, intent }) => scene.change(intent, act)));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) {
    if (failed.problem.code === 'orphaned') return false;
    const id = acts[0]?.act ?? '';
    tellNotSaved(scene, id, what, failed.problem, () => void attempt(scene, what, acts));
    return false;
  }
  scene.ui.toast({ text: text('noted', what), onUndo: () => void takeBack(scene, acts) });
  return true;
}

async function takeBack(scene: Scene, acts: { act: string }[]): Promise<void> {
  const undo = acts.map(({ act }) => ({ act: newId(), intent: { do: 'undo' as const, of: act } }));
  const answers = await Promise.all(undo.map(({ act, intent }) => scene.change(intent, act)));
  const failed = answers.find((answer) => !answer.ok);
  const [first] = undo;
  if (!first || !failed || failed.ok) return scene.ui.toast({ text: text('undone') });
  tellNotSaved(scene, first.act, text('undo'), failed.problem, () => void takeBack(scene, acts));
}
