import type { Compose } from '../../gmail/port.ts';
import { isHeld } from '../../policy/guard/concern.ts';
import type { Scene } from '../scene.ts';
import { carryOut } from './carry-out.ts';
import { guardLine } from './guard-line.tsx';
import { heldDialog } from './held-dialog.tsx';
import type { Seen } from './ask-guard.ts';
import type { Judged } from './judging.ts';

/** A ledger that changes with every answer is not asked about for ever. */
const TRIES = 3;

/** What was begun: an ordinary send, with or without the archive, or Gmail's schedule menu. */
type Begun = 'send' | 'archive' | 'schedule';

/**
 * Stands before every ordinary Send (design, section 4). A mail goes at once where it is known to be
 * clear; otherwise it waits for the verdict, and goes on by itself or by a choice of the user's. What
 * was let through carries a pass for exactly the mail and the ledger that were judged, which one send
 * uses up: with somebody added or noted since, it is judged anew.
 */
export function sendGuard(scene: Scene): void {
  const seen: Seen = new Map();
  scene.port.onCompose((compose) => guard(scene, compose, seen), scene.signal);
}

/** Names exactly one mail and one state of the ledger. */
const passFor = (of: string, revision: number) => `${revision} ${of}`;

function guard(scene: Scene, compose: Compose, seen: Seen): void {
  const { key, known, ask } = guardLine(scene, compose, seen);
  let pass: string | undefined;
  let waiting = false;
  let open: { close(): void } | undefined;

  const go = (of: string, begun: Begun) => {
    if (begun === 'schedule') return compose.openSchedule();
    pass = passFor(of, scene.revision());
    compose.send(begun === 'archive');
  };
  const hold = ({ key: of, verdict }: Judged, begun: Begun) => {
    open = heldDialog(scene, verdict, {
      choose: (way) => carryOut(scene, compose, verdict, way),
      onBack: () => compose.focus(),
      onEnd: (choice) => {
        open = undefined;
        if (choice === undefined || choice === 'wait' || choice === 'schedule') return;
        // One more revision is what was just written. Anything else was not there to be judged.
        const same = scene.revision() <= Math.max(verdict.revision, 0) + 1 || verdict.revision < 0;
        const asIs = choice !== 'without' && choice !== 'misread';
        if (asIs && same && of === key()) go(of, begun);
        else void consider(begun);
      },
    });
  };
  const judgeNow = async (): Promise<Judged | undefined> => {
    for (let tries = 0; ; tries += 1) {
      const judged = known() ?? (await ask());
      // Left behind by an update: nothing can be judged here, which a line of its own says.
      if ('off' in judged) return undefined;
      // Whoever was added, or whatever was noted, meanwhile was not judged.
      const stale = judged.key !== key() || judged.verdict.revision < scene.revision();
      if (!stale || tries >= TRIES || judged.verdict.revision < 0) return judged;
    }
  };
  const consider = async (begun: Begun): Promise<void> => {
    waiting = true;
    try {
      const judged = await judgeNow();
      if (compose.signal.aborted) return;
      if (!judged) go(key(), begun);
      else if (isHeld(judged.verdict.whole)) hold(judged, begun);
      else go(judged.key, begun);
    } catch {
      broken(scene);
    } finally {
      waiting = false;
    }
  };

  compose.onSending((sending) => {
    try {
      const mayPass = pass !== undefined && pass === passFor(key(), scene.revision());
      pass = undefined;
      const judged = known();
      if (mayPass || (judged && !isHeld(judged.verdict.whole) && !open)) return;
    } catch {
      return broken(scene);
    }
    sending.hold();
    if (!open && !waiting) void consider(sending.archive ? 'archive' : 'send');
  }, scene.signal);
  compose.onScheduling((menu) => {
    // The day is not known yet, so only what no day would change keeps the menu shut.
    if (known()?.verdict.whole.verdict !== 'stop') return;
    menu.hold();
    if (!open && !waiting) void consider('schedule');
  }, scene.signal);
  compose.signal.addEventListener('abort', () => open?.close(), { once: true });
}

/** Whom a mail goes to can no longer be read from the page: said, and nothing pretended. */
function broken({ surfaces }: Scene): void {
  surfaces.report({ surface: 'guard', state: 'off', why: 'recipients' });
}
