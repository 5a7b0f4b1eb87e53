import { describe, expect, it, vi } from 'vitest';
import {
  dueCount,
  filterRows,
  firstRows,
  sectionsOf,
} from '../../../../components/queue/sections.ts';
import {
  dateLines,
  latenessOf,
  sectionTitle,
  seenText,
  sinceText,
  whyText,
} from '../../../../components/queue/words.ts';
import { hostile, many, moment, row, threeHundred } from '../../../gallery/stub-rows.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));

describe('the order of the list', () => {
  it('puts late, asked for today, today and the next seven days in their sections', () => {
    const sections = sectionsOf(many.toReversed(), moment);
    expect(sections.map(({ place, rows }) => [place, ...rows.map((one) => one.name)])).toEqual([
      ['late', 'Marta Nowak'],
      ['asked', 'Jonas Meyer'],
      ['today', 'Dario Keller'],
      ['soon', 'Tom Lindqvist', 'Rosa Silva'],
    ]);
    expect(dueCount(sections)).toBe(3);
  });

  it('goes by the hour within a day, the whole day last', () => {
    const rows = [
      row({ name: 'D' }),
      row({ name: 'C', part: 'afternoon' }),
      row({ name: 'B', time: '09:30' }),
      row({ name: 'A', part: 'morning' }),
    ];
    const [today] = sectionsOf(rows, moment);
    expect(today?.rows.map((one) => one.name)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('leaves out what is more than seven days off', () => {
    const rows = [row({ name: 'A', day: '2026-11-30' }), row({ name: 'B', day: '2026-12-01' })];
    expect(sectionsOf(rows, moment).flatMap((part) => part.rows.map(({ name }) => name))).toEqual([
      'A',
    ]);
  });

  it('judges a day where it is meant', () => {
    const late = { ...moment, now: Date.parse('2026-11-23T23:30:00Z') };
    const rows = [
      row({ name: 'Here', zone: 'Europe/Berlin' }),
      row({ name: 'There', zone: 'America/New_York' }),
    ];
    expect(sectionsOf(rows, late).map((part) => [part.place, part.rows[0]?.name])).toEqual([
      ['late', 'Here'],
      ['today', 'There'],
    ]);
  });

  it('cuts after so many rows over all sections', () => {
    const first = firstRows(sectionsOf(threeHundred, moment), 60);
    expect(first.flatMap((part) => part.rows)).toHaveLength(60);
  });

  it('finds in names, addresses, words and subjects', () => {
    const names = (typed: string) => filterRows(many, typed).map((one) => one.name);
    expect(names('ROSA holidays')).toEqual(['Rosa Silva']);
    expect(names('spring')).toEqual(['Dario Keller']);
    expect(names('  ')).toHaveLength(many.length);
    expect(names('.*')).toEqual([]);
  });
});

describe('the words of a row', () => {
  const named = (name: string) => many.find((one) => one.name === name) ?? row({ name });

  it('quotes them, and says when the words are mine', () => {
    expect(whyText(named('Jonas Meyer'))).toBe('“Sure, check back in two weeks”');
    expect(whyText(named('Marta Nowak'))).toBe("You said: “I'll try you again Friday morning”");
    expect(whyText(named('Dario Keller'))).toBe('Follow up on “Proposal for spring”');
  });

  it('says since when, and how old the knowledge of silence is', () => {
    expect(sinceText(named('Dario Keller'), moment)).toBe(
      'Since 9 Nov · no reply seen since Friday 18:05',
    );
    expect(sinceText(named('Jonas Meyer'), moment)).toBe('Since 9 Nov');
    expect(sinceText({ ...named('Dario Keller'), lastLooked: undefined }, moment)).toBe(
      'Since 9 Nov · no reply seen',
    );
    expect(seenText('2026-11-01T10:00:00Z', moment)).toBe('1 Nov');
    expect(seenText('nonsense', moment)).toBe('');
  });

  it('says where a row was put off from', () => {
    const put = row({ name: 'A', originalDay: '2026-11-19' });
    expect(sinceText(put, moment)).toContain('first for Thu 19 Nov');
  });

  it('names a single late row for what it is, in the right plural', () => {
    const sections = sectionsOf(many, moment);
    const title = (rows: typeof many) => {
      const found = sectionsOf(rows, moment);
      return found[0] && sectionTitle(found[0], found, moment);
    };
    expect(sections[0] && sectionTitle(sections[0], sections, moment)).toBe(
      'A promise, one working day late',
    );
    expect(title([row({ name: 'A', day: '2026-11-19', kind: 'asked-for', by: 'them' })])).toBe(
      'They asked for it, 2 working days late',
    );
    const two = [row({ name: 'A', day: '2026-11-19' }), row({ name: 'B', day: '2026-11-20' })];
    expect(title(two)).toBe('Late');
  });

  it('does not count a weekend as late', () => {
    const saturday = { ...moment, now: Date.parse('2026-11-21T10:00:00Z') };
    expect(latenessOf(row({ name: 'A', day: '2026-11-20' }), saturday)).toBe(
      'from Friday 20 November',
    );
  });

  it('shows a date short, and its year when that is not this one', () => {
    expect(dateLines(named('Jonas Meyer'), moment.now)).toEqual({ day: 'today', time: '10:00' });
    expect(dateLines(named('Marta Nowak'), moment.now)).toEqual({
      day: 'Fri 20 Nov',
      time: 'morning',
    });
    expect(dateLines(named('Rosa Silva'), moment.now).day).toBe('Fri 27');
    const eve = Date.parse('2026-12-29T10:00:00Z');
    expect(dateLines(row({ name: 'A', day: '2027-01-04' }), eve).day).toBe('Mon 4 Jan 2027');
  });

  it('keeps text from outside in its place', () => {
    for (const given of hostile) {
      // oxlint-disable-next-line no-control-regex
      expect(whyText(given)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(whyText(row({ name: 'A', quote: '$1 $2 $$', by: 'them' }))).toBe('“$1 $2 $$”');
  });
});
