import type { Case } from './cases.ts';
import type { GoalName } from './goals.ts';

/** A case that counted against a goal. */
export interface Miss {
  goal: GoalName;
  id: string;
  text: string;
  wanted: string;
  got: string;
}

interface Count {
  right: number;
  of: number;
}

/** What was right of how many, goal by goal, and each case that was not. */
export class Tally {
  readonly counts = new Map<GoalName, Count>();
  readonly misses: Miss[] = [];
  /** How often a cue was read as which, `wanted → got`, where that was not the cue labelled. */
  readonly confusions = new Map<string, { times: number; acceptable: number }>();
  readonly cues = new Map<string, { of: number; strict: number; acceptable: number }>();

  /** Counts a case; `hit` is what the goal counts, which for some is the mistake. */
  count(goal: GoalName, hit: boolean, miss?: { one: Case; wanted: string; got: string }): void {
    const count = this.counts.get(goal) ?? { right: 0, of: 0 };
    count.right += hit ? 1 : 0;
    count.of += 1;
    this.counts.set(goal, count);
    if (!miss) return;
    const { one, wanted, got } = miss;
    this.misses.push({ goal, id: one.id, text: one.text, wanted, got });
  }

  confuse(wanted: string, got: string, acceptable: boolean): void {
    const cue = this.cues.get(wanted) ?? { of: 0, strict: 0, acceptable: 0 };
    cue.of += 1;
    cue.strict += wanted === got ? 1 : 0;
    cue.acceptable += acceptable ? 1 : 0;
    this.cues.set(wanted, cue);
    if (wanted === got) return;
    const pair = `${wanted} → ${got}`;
    const held = this.confusions.get(pair) ?? { times: 0, acceptable: 0 };
    held.times += 1;
    held.acceptable += acceptable ? 1 : 0;
    this.confusions.set(pair, held);
  }
}
