import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../../lib/policy/agenda.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import { defaultPolicy } from '../../../../lib/policy/settings.ts';
import { isWhole } from '../../../../lib/policy/standing/barred.ts';
import { usefulToday } from '../../../../lib/policy/useful-today.ts';
import { waitingForMe } from '../../../../lib/policy/waiting-for-me.ts';
import { addDays } from '../../../../lib/time/local-day.ts';
import { Random } from '../../../random.ts';
import { runs } from '../../runs.ts';
import { isWeekday, Life } from './life.ts';

const ZONE = 'Europe/Berlin';
const START = '2026-01-05';
const DAYS = 365;
/** All 500 in the soak; fewer where it has to be quick, with as many suggestions for each. */
const PEOPLE = Math.min(500, runs(60));

/** One morning: everything that is listed, held to what may be listed. */
function morning(
  lives: readonly Life[],
  day: string,
): { dated: Life[]; waiting: Life[]; useful: Life[] } {
  const { now } = lives[0]?.story ?? { now: 0 };
  const dated: Life[] = [];
  const waiting: Life[] = [];
  const proposed: Life[] = [];
  for (const life of lives) {
    const { story } = life;
    const person = story.person();
    const next = story.next();
    const barred = person.bars.some(isWhole);
    const due = agendaOf(person, story.settings, now, ZONE).filter((item) => item.due.day <= day);
    // Nobody is forgotten: a step, or a reason that is none of the two that say nothing.
    if (!isStep(next)) expect(['nothing', 'new', 'no-day', 'guarded']).not.toContain(next.none);
    if (barred) {
      expect(due).toEqual([]);
      expect(isStep(next) && next.kind !== 'letter').toBe(false);
    }
    // Each date on its day, and nobody before it.
    for (const date of person.notBefores) {
      // A later no has overtaken it: nobody is reminded to write on that day.
      const overtaken = [...person.notNows, ...person.theirMoves].some((no) => no.at > date.at);
      if (barred || date.done || overtaken) continue;
      const listed = due.some((item) => item.entry === date.entry);
      if (date.due.day === day) expect(listed).toBe(true);
      if (date.due.day > day) expect(due).toEqual([]);
    }
    if (due.length > 0) dated.push(life);
    else if (waitingForMe(person, story.settings, now, ZONE).length > 0) waiting.push(life);
    else if (isStep(next) && next.from === 'plan' && next.day <= day) proposed.push(life);
  }
  const suggested = usefulToday(
    proposed.map(({ story }) => story.person()),
    defaultPolicy,
    now,
    ZONE,
  );
  const chosen = new Set(suggested.map(({ person }) => person));
  return {
    dated,
    waiting,
    useful: proposed.filter(({ story }) => chosen.has(story.contact)),
  };
}

describe('a year', () => {
  it(`of ${PEOPLE} contacts: nobody refused or early, every date on its day, nobody forgotten, a level agenda`, () => {
    const random = new Random(11);
    const lives: Life[] = [];
    const sizes: number[] = [];
    for (let n = 0; n < DAYS; n += 1) {
      const day = addDays(START, n);
      // They come in over the first quarter.
      for (
        const until = Math.min(PEOPLE, Math.ceil(((n + 1) * PEOPLE) / 90));
        lives.length < until;
      ) {
        lives.push(new Life(lives.length, day, random));
      }
      for (const life of lives) life.begin(day);
      const { dated, waiting, useful } = morning(lives, day);
      expect(useful.length).toBeLessThanOrEqual(defaultPolicy.usefulADay);
      if (!isWeekday(day)) continue;
      sizes.push(dated.length + waiting.length + useful.length);
      for (const life of [...dated, ...waiting, ...useful]) life.act();
    }
    const mean = (from: number, to: number): number => {
      const part = sizes.slice(Math.floor(from * sizes.length), Math.floor(to * sizes.length));
      return part.reduce((sum, size) => sum + size, 0) / part.length;
    };
    expect(mean(0.75, 1)).toBeLessThanOrEqual(1.3 * mean(0.25, 0.5) + 1);
  }, 600_000);
});
