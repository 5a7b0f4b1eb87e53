import { newId } from '../ledger/new-id.ts';
import type { Problem } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { changeText, savedText } from './said.ts';
import { tellSaved } from './save.ts';
import type { Scene } from './scene.ts';

const TOLD: ReadonlySet<IntentInput['do']> = new Set([
  'record-touch',
  'note-meeting',
  'cancel-meeting',
  'plan-start',
  'plan-pause',
  'plan-resume',
  'plan-end',
  'plan-put-off',
  'plan-set',
]);

/** How the newest change of a panel fares. */
export interface ChangeState {
  busy: boolean;
  problem?: Problem;
  /** What was not saved. */
  unsaved?: string;
  onRetry?: () => void;
}

interface Change {
  act: string;
  intent: IntentInput;
  content: string;
  problem?: Problem;
  /** Tells who waits whether it is saved. */
  end(saved: boolean): void;
}

/**
 * Changes made in one panel, one at a time. What failed keeps its act until it is saved or
 * something else is changed: pressed again, or tried again, it is never written twice, even where
 * only its answer was lost. A form that waits for it learns when a later try has saved it.
 */
export function panelChange(scene: Scene, redraw: () => void) {
  let last: Change | undefined;
  let busy = false;

  const put = async (change: Change) => {
    last = change;
    busy = true;
    delete change.problem;
    redraw();
    const answer = await scene.change(change.intent, change.act);
    busy = false;
    if (answer.ok) {
      last = undefined;
      tell(change);
      change.end(true);
    } else change.problem = answer.problem;
    redraw();
  };

  /** What stands far from where it was added, or nowhere, is said where it can be taken back. */
  const tell = ({ act, intent }: Change) => {
    const time = scene.time();
    if (TOLD.has(intent.do)) tellSaved(scene, changeText(intent, time), [{ act }]);
    else scene.ui.say(savedText(intent, time));
  };

  return {
    change: (intent: IntentInput): Promise<boolean> => {
      if (busy) return Promise.resolve(false);
      const content = JSON.stringify(intent);
      const act = last?.content === content ? last.act : newId();
      last?.end(false);
      return new Promise((end) => void put({ act, intent, content, end }));
    },
    state: (): ChangeState => {
      const failed = last;
      // A tab that an update left behind says so in one line of its own, for everything.
      if (!failed?.problem || failed.problem.code === 'orphaned') return { busy };
      return {
        busy,
        problem: failed.problem,
        unsaved: changeText(failed.intent, scene.time()),
        onRetry: () => {
          if (!busy) void put(failed);
        },
      };
    },
  };
}
