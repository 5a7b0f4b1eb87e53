import type { RowShown } from '../gmail/page/list-rows.ts';
import { cleanLine } from '../ledger/clean-text.ts';
import type { Answer } from '../messages/answers.ts';
import type { WalkReport } from '../messages/walking.ts';
import { text } from '../text/text.ts';
import type { ListRow } from '../walk/row.ts';
import type { Step } from '../walk/walk.ts';
import { watchNewest } from './newest-mail.ts';
import type { Newest } from './newest-mail.ts';
import { personsOf } from './people.ts';
import type { Scene } from './scene.ts';

/** A conversation that does not come is left: it can be opened by hand. */
const PATIENCE_MS = 15_000;
const MOST_NAMED = 100;

/**
 * Walks lists of Gmail, and opens conversations, as the worker asks: a step, a report, the next step.
 * It waits for what Gmail shows, and for no time to pass: a tab that lies behind has slow timers. Nothing
 * is remembered here; a tab that is loaded anew asks where it was.
 */
export function listWalk(scene: Scene): { goOn(): void } {
  // Only a tab that walks is to look at each of its messages.
  let watched: Newest | undefined;
  const newest: Newest = (...sought) => (watched ??= watchNewest(scene))(...sought);
  let walking = false;
  /** It was asked to go on while it walked: the answer it had then may be an old one. */
  let again = false;
  const tell = (report?: WalkReport) =>
    scene.ask.walkStep({
      account: scene.port.account,
      zone: scene.time().zone,
      ...(report && { report }),
    });
  /** Does a step, and tells of it; where that fails, or is not taken, that it could not be done. */
  const done = async (step: Step) => {
    const report = await carryOut(scene, step, newest).catch(() => notDone(step));
    const answer = await tell(report);
    return answer.ok ? answer : tell(notDone(step));
  };
  const walk = async () => {
    let step: Step | null = null;
    do {
      again = false;
      const answer: Answer<Step | null> = await (step ? done(step) : tell());
      if (!answer.ok) return;
      step = answer.value;
    } while ((step ?? again) && !scene.signal.aborted);
  };
  return {
    goOn: () => {
      again = true;
      if (walking) return;
      walking = true;
      scene.ui.notice('walk', { kind: 'info', text: text('walk_here') });
      void walk().finally(() => {
        walking = false;
        scene.ui.dismiss('walk');
      });
    },
  };
}

/** A row without what no address or line of text may hold. */
function clean({ people, subject, ...row }: RowShown): ListRow {
  return { ...row, people: personsOf(people, MOST_NAMED), subject: cleanLine(subject, 500) };
}

/** That a step could not be done: a list stands still, a conversation is passed over and said to be unread. */
function notDone(step: Step): WalkReport {
  if (step.do === 'list') return { did: 'nothing', trouble: 'late' };
  const { thread, of } = step;
  return { did: 'open', of, opened: { thread, people: [], subject: '' } };
}

async function carryOut(scene: Scene, step: Step, newest: Newest): Promise<WalkReport> {
  if (step.do === 'list') {
    const { list, query, page } = step;
    const read = await scene.port.readList(query, page, scene.time().now, scene.signal);
    if ('trouble' in read) return { did: 'nothing', trouble: read.trouble };
    const rows = read.rows.map(clean);
    const { more } = read;
    return { did: 'list', list, page, rows, ...(more !== undefined && { more }) };
  }
  const { thread, of } = step;
  const late = AbortSignal.any([scene.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const opened = newest(thread, of, late);
  scene.port.openThread(thread);
  const read = await opened;
  return read ? { did: 'open', of, opened: read } : notDone(step);
}
