import { GOALS } from './goals.ts';
import type { Goal, GoalName } from './goals.ts';
import type { Tally } from './tally.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Columns as wide as their widest cell, two spaces apart. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function isReached({ target, most }: Goal, share: number): boolean {
  return most ? share <= target : share >= target;
}

/** The table: what was reached, of how many, what is wanted, and the best that others do. */
export function goalsTable(tally: Tally): string {
  const rows = [['', 'ours', 'right', 'target', 'best peer', '']];
  for (const name of Object.keys(GOALS) as GoalName[]) {
    const goal: Goal = GOALS[name];
    const count = tally.counts.get(name);
    if (!count) continue;
    const share = count.right / count.of;
    rows.push([
      goal.what,
      percent(share),
      `${count.right} of ${count.of}`,
      `${goal.most ? 'at most' : 'at least'} ${percent(goal.target)}`,
      goal.peer ?? '',
      isReached(goal, share) ? 'ok' : 'missed',
    ]);
  }
  return columns(rows);
}

/** Where others read dates of the same texts, how they do beside ours. */
export function peersTable(ours: Tally, peers: Readonly<Record<string, Tally>>): string {
  const tallies = [ours, ...Object.values(peers)];
  const rows = [['read in this run', 'ours', ...Object.keys(peers)]];
  for (const name of Object.keys(GOALS) as GoalName[]) {
    if (!Object.values(peers).some(({ counts }) => counts.has(name))) continue;
    const shares = tallies
      .map(({ counts }) => counts.get(name))
      .map((count) => (count ? percent(count.right / count.of) : ''));
    rows.push([GOALS[name].what, ...shares]);
  }
  return columns(rows);
}

/** How each cue fares, and what it is taken for. */
export function cuesTable(tally: Tally): string {
  const cues = [...tally.cues].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const each = cues.map(([cue, { of, strict, acceptable }]) => [
    cue,
    String(of),
    percent(strict / of),
    percent(acceptable / of),
  ]);
  const pairs = [...tally.confusions].toSorted(([, a], [, b]) => b.times - a.times);
  const taken = pairs.map(([pair, { times, acceptable }]) => [
    pair,
    String(times),
    acceptable > 0 ? `${acceptable} acceptable` : '',
  ]);
  return [
    columns([['cue', 'texts', 'strict', 'acceptable'], ...each]),
    columns([['labelled → read', 'times', ''], ...taken]),
  ].join('\n\n');
}

/** Every case that counts against a goal, goal by goal. */
export function missesList(tally: Tally): string {
  return Object.keys(GOALS)
    .flatMap((goal) => {
      const misses = tally.misses.filter((miss) => miss.goal === goal);
      if (misses.length === 0) return [];
      const lines = misses.map(
        ({ id, text, wanted, got }) =>
          `  ${id}: ${JSON.stringify(text.slice(0, 300))}\n    wanted ${wanted}; got ${got}`,
      );
      return [`${GOALS[goal as GoalName].what}\n${lines.join('\n')}`];
    })
    .join('\n\n');
}
