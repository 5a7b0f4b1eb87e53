import type { Random } from '../../../random.ts';

/** What somebody of an attempt allows: anything, nothing, or nothing before a day. */
export type Allows = 'anything' | 'nothing' | 'later';

/** Something that happens to a mail before Send is pressed, or while it is. `who` counts the cast. */
export type Move =
  | { move: 'chip' | 'type' | 'take out'; who: number }
  /** Somebody refuses, which is noted in the popup or in another tab; not waited for, or until saved. */
  | { move: 'refuse'; who: number; where: 'popup' | 'tab'; waited: boolean }
  | { move: 'stop the worker'; waited: boolean };

/** One attempt to send. */
export interface Plan {
  /** Tells its people and its mail from those of every other. */
  name: string;
  place: 'new mail' | 'answer';
  cast: Allows[];
  moves: Move[];
  /** Text that is no address is left in To. */
  mistyped: boolean;
  /** Typed into To so many milliseconds after Send was reached for. */
  late?: { who: number; ms: number };
  send: 'click' | 'double click' | 'keys' | 'key on the button';
  /** What is done about a question, where it offers that; the draft is gone back to where not. */
  reaction: 'back' | 'escape' | 'mend' | 'send anyway' | 'something else' | 'without';
}

const CAST = 4;

function movesOf(random: Random): Move[] {
  const who = () => random.below(CAST);
  const waited = () => random.below(2) === 0;
  const moves: Move[] = Array.from({ length: 2 + random.below(4) }, () =>
    random.pick<Move>([
      { move: 'chip', who: who() },
      { move: 'chip', who: who() },
      { move: 'type', who: who() },
      { move: 'take out', who: who() },
      { move: 'refuse', who: who(), where: random.pick(['popup', 'tab']), waited: waited() },
      { move: 'stop the worker', waited: waited() },
    ]),
  );
  // A mail goes to somebody.
  const last: Move = { move: random.pick(['chip', 'type'] as const), who: who() };
  return random.below(3) === 0 ? [last, ...moves] : [...moves, last];
}

/** What is tried next. Half of all that are written to may be written to. */
export function randomPlan(random: Random, name: string): Plan {
  const allows = () => random.pick<Allows>(['anything', 'anything', 'nothing', 'later']);
  const harmless = random.below(4) === 0;
  const mistyped = random.below(12) === 0;
  return {
    name,
    place: random.pick(['new mail', 'new mail', 'new mail', 'answer'] as const),
    cast: Array.from({ length: CAST }, () => (harmless ? 'anything' : allows())),
    moves: movesOf(random),
    mistyped,
    ...(!mistyped &&
      random.below(3) === 0 && { late: { who: random.below(CAST), ms: random.below(60) } }),
    send: random.pick(['click', 'double click', 'keys', 'key on the button'] as const),
    reaction: random.pick([
      'back',
      'escape',
      'mend',
      'send anyway',
      'something else',
      'without',
    ] as const),
  };
}

/** A person of an attempt, by a spelling of their address that differs from what is recorded. */
export function addressOf({ name }: Plan, who: number, spelling = 0): string {
  const local = `p${who}.${name}`;
  const spellings = [
    `${local}@many.example`,
    `${local.toUpperCase()}@Many.example`,
    `${local}+list@many.example`,
  ];
  return spellings[spelling % spellings.length] ?? '';
}
