import type { Picked } from '../../../components/gmail/GuardDialog.tsx';
import type { Compose } from '../../gmail/port.ts';
import type { MailVerdict } from '../../messages/answers.ts';
import { isHeld } from '../../policy/guard/concern.ts';
import type { Scene } from '../scene.ts';
import { blindSpots } from './blind-spots.ts';
import { carryOut } from './carry-out.ts';
import { guardLine } from './guard-line.tsx';
import { isCovered } from './going-on.ts';
import { heldDialog } from './held-dialog.tsx';
import type { Seen } from './ask-guard.ts';
import type { Judged } from './judging.ts';
import { recipientsOf, unchecked } from './recipients-of.ts';

/** A ledger that changes with every answer is not asked about for ever. */
const TRIES = 3;

/** What was begun: an ordinary send, Gmail's schedule menu, or a day picked in it. */
interface Begun {
  /** The moment the mail is to go, ms UTC; absent for now, and for a day that cannot be read. */
  at?: number;
  /** A day was picked, readable or not. */
  picked?: Picked;
  /** Goes on with it, past this guard once. */
  go(): void;
}

/**
 * Stands before every ordinary Send, and before every day picked in Gmail's schedule dialog, which is
 * judged as of that day (design, section 4). A mail goes at once where it is known to be
 * clear; otherwise it waits for the verdict, and goes on by itself or by a choice of the user's. What
 * was let through carries a pass for exactly the mail and the ledger that were judged, which one send
 * uses up: with somebody added or noted since, it is judged anew.
 */
export function sendGuard(scene: Scene): void {
  const seen: Seen = new Map();
  const blind = blindSpots(scene);
  scene.port.onCompose((compose) => {
    blind(compose);
    guard(scene, compose, seen);
  }, scene.signal);
}

/** Names exactly one mail and one state of the ledger. */
const passFor = (of: string, revision: number) => `${revision} ${of}`;

function guard(scene: Scene, compose: Compose, seen: Seen): void {
  const { key, known, ask, sawDay } = guardLine(scene, compose, seen);
  let pass: string | undefined;
  /** What waits for its verdict; nothing does once the mail has gone otherwise. */
  let waiting: Begun | undefined;
  let open: { close(): void } | undefined;

  const go = (of: string, begun: Begun) => {
    pass = passFor(of, scene.revision());
    begun.go();
  };
  const hold = ({ verdict }: Judged, begun: Begun) => {
    open = heldDialog(scene, verdict, {
      picked: begun.picked,
      choose: (way) => carryOut(scene, compose, verdict, way),
      onBack: () => compose.focus(),
      onEnd: (choice) => {
        open = undefined;
        if (choice === undefined || choice === 'wait' || choice === 'schedule') return;
        const goesOn = choice !== 'without' && choice !== 'misread';
        // Whoever was added and whatever was noted meanwhile was not there to be chosen of.
        void consider(begun, goesOn ? verdict : undefined);
      },
    });
  };
  const judgeNow = async (at?: number): Promise<Judged | undefined> => {
    for (let tries = 0; ; tries += 1) {
      const judged = known(at) ?? (await ask(at));
      // Left behind by an update: nothing can be judged here, which a line of its own says.
      if ('off' in judged) return undefined;
      // Whoever was added, or whatever was noted, meanwhile was not judged.
      const stale = judged.key !== key(at) || judged.verdict.revision < scene.revision();
      if (!stale || judged.verdict.revision < 0) return judged;
      // What was judged is not what would go: nothing is let past by it.
      if (tries >= TRIES) return { key: key(at), verdict: unchecked(recipientsOf(compose), seen) };
    }
  };
  /** `chosen`: what the user has chosen to go on against. */
  const consider = async (begun: Begun, chosen?: MailVerdict): Promise<void> => {
    waiting = begun;
    try {
      const judged = await judgeNow(begun.at);
      if (compose.signal.aborted || waiting !== begun) return;
      if (!judged) go(key(begun.at), begun);
      else if (isHeld(judged.verdict.whole) && !isCovered(judged.verdict, chosen))
        hold(judged, begun);
      else go(judged.key, begun);
    } catch {
      broken(scene);
    } finally {
      if (waiting === begun) waiting = undefined;
    }
  };
  /** Lets pass what is known to be clear, or has a pass; holds the rest until that is seen. */
  const stand = (begun: Begun, held: () => void) => {
    try {
      // Who may go now may go on a day that is picked next: the pass is for whichever comes first.
      const passes = [key(begun.at), key()].map((of) => passFor(of, scene.revision()));
      const mayPass = pass !== undefined && passes.includes(pass);
      pass = undefined;
      const judged = known(begun.at);
      if (mayPass || (judged && !isHeld(judged.verdict.whole) && !open)) {
        waiting = undefined;
        return;
      }
    } catch {
      return broken(scene);
    }
    held();
    if (!open && !waiting) void consider(begun);
  };

  compose.onSending(({ archive, hold: held }) => {
    stand({ go: () => compose.send(archive) }, held);
  }, scene.signal);
  compose.onDay(
    {
      picked: ({ at, hold: held, press }) => {
        sawDay(at !== undefined);
        const again = () => {
          if (!press()) compose.openSchedule();
        };
        const when = at === undefined ? {} : { at };
        stand({ ...when, picked: when, go: again }, held);
      },
      pointedAt: (at) => {
        if (at !== undefined && !open && !known(at)) void ask(at).catch(() => undefined);
      },
    },
    scene.signal,
  );
  compose.onScheduling((menu) => {
    // The day is not known yet, so only what no day would change keeps the menu shut.
    if (known()?.verdict.whole.verdict !== 'stop') return;
    menu.hold();
    if (!open && !waiting) void consider({ go: () => compose.openSchedule() });
  }, scene.signal);
  compose.signal.addEventListener('abort', () => open?.close(), { once: true });
}

/** Whom a mail goes to can no longer be read from the page: said, and nothing pretended. */
function broken({ surfaces }: Scene): void {
  surfaces.report({ surface: 'guard', state: 'off', why: 'recipients' });
}
