import { describe, expect, it } from 'vitest';
import { Story, told } from './story.ts';

function talking(cast: ConstructorParameters<typeof Story>[1] = {}): Story {
  const story = new Story('2026-11-02', { phones: ['+49 30 1'], ...cast });
  story.out('email');
  return story.goTo('2026-11-04', '15:00');
}

describe('callback', () => {
  it('acknowledges, brings three useful things over half a year, and keeps the day', () => {
    const story = talking();
    story.says('not-before-set', { due: story.due('2027-05-20'), channel: 'call' });
    expect(story.next()).toMatchObject({ kind: 'acknowledge', offers: ['meanwhile'] });
    story.live('2026-11-09');
    story.goTo('2026-11-10').says('permission-granted', { purpose: 'mailing-list' });
    expect(story.live('2027-05-20')).toEqual([
      '2026-12-28 Mon useful email 1/3',
      '2027-02-15 Mon useful email 2/3',
      '2027-04-05 Mon useful email 3/3',
      '2027-05-20 Thu their-date call',
    ]);
  });

  it.each([
    ['2026-11-30', 0],
    ['2026-12-20', 1],
    ['2027-02-15', 2],
    ['2027-06-15', 3],
  ])('until %s it is %i things', (day, count) => {
    const story = talking();
    story.says('not-before-set', { due: story.due(day) });
    story.says('permission-granted', { purpose: 'mailing-list' });
    const useful = story.live(day).filter((line) => line.includes('useful'));
    expect(useful).toHaveLength(count);
  });

  it('brings nothing without a yes, and nothing at all where they asked for silence', () => {
    const unasked = talking();
    unasked.says('not-before-set', { due: unasked.due('2027-05-20') });
    expect(unasked.live('2027-05-20')).toEqual([
      '2026-11-05 Thu acknowledge email',
      '2027-05-20 Thu their-date email',
    ]);
    const silent = talking();
    silent.says('permission-granted', { purpose: 'mailing-list' });
    silent.says('not-before-set', { due: silent.due('2027-05-20'), silence: true });
    expect(silent.live('2027-05-20')).toEqual(['2027-05-20 Thu their-date email']);
  });

  it('keeps a day they named on a Sunday, and one that a new word of theirs moves', () => {
    const story = talking();
    const first = story.says('not-before-set', { due: story.due('2027-05-23') });
    story.goTo('2027-05-01', '10:00');
    expect(told(story.next())).toBe('2027-05-23 Sun their-date email');
    story.says('not-before-set', { due: story.due('2027-07-04'), answers: [first] });
    story.goTo('2027-05-20');
    expect(told(story.next())).toBe('2027-07-04 Sun their-date email');
  });

  it('ends with a refusal at once', () => {
    const story = talking();
    story.says('not-before-set', { due: story.due('2027-05-20') });
    story.goTo('2026-11-12').says('contact-barred', { how: 'never' });
    expect(story.live('2027-06-01')).toEqual([]);
    expect(told(story.next())).toBe('none: never');
  });
});

describe('silence', () => {
  it('stretches to two months, asks once plainly, and parks', () => {
    const story = talking();
    story.reply();
    story.goTo('2026-11-05').out('email', { reply: true });
    expect(story.live('2027-12-20')).toEqual([
      '2026-11-19 Thu useful email 1/5',
      '2026-12-10 Thu useful email 2/5',
      '2027-01-11 Mon useful email 3/5',
      '2027-03-01 Mon useful email 4/5',
      '2027-04-30 Fri useful email 5/5',
      '2027-06-29 Tue ask-plainly email 6/5',
    ]);
    expect(story.next()).toMatchObject({ playbook: 'keep-in-touch', day: '2028-01-10' });
  });

  it('keeps to two weeks while they decide, and ends with their word', () => {
    const story = talking();
    story.reply();
    story.goTo('2026-11-05').out('email', { reply: true });
    story.goTo('2026-11-06').write('quiet-explained', { cause: 'deciding' });
    expect(story.live('2026-12-17')).toEqual([
      '2026-11-19 Thu useful email 1/5',
      '2026-12-03 Thu useful email 2/5',
      '2026-12-17 Thu useful email 3/5',
    ]);
    story.goTo('2026-12-18').reply();
    expect(told(story.next())).toBe('2026-12-21 Mon answer email');
  });

  it('waits for their return, at the hour and rhythm they wish, in their own zone', () => {
    const story = talking({ theirZone: 'America/Los_Angeles' });
    story.reply();
    story.goTo('2026-11-05').out('email', { reply: true });
    story.goTo('2026-11-06').reply({ automatic: true });
    story.write('cue-noted', { cue: 'out-of-office', due: story.due('2026-11-26') });
    // Thanksgiving there.
    expect(told(story.next())).toBe('2026-11-27 Fri useful email 1/5');
    story.write('wish-noted', { part: 'afternoon', everyDays: 28 });
    expect(told(story.next())).toBe('2026-12-03 Thu useful email 1/5 afternoon');
    story.write('wish-noted', { channel: 'call' });
    expect(told(story.next())).toBe('2026-12-03 Thu useful call 1/5 afternoon');
  });

  it('lies on a day that is worked on both sides of the date line', () => {
    const story = talking({ theirZone: 'Pacific/Auckland' });
    story.reply();
    story.out('email', { reply: true });
    story.write('wish-noted', { part: 'morning' });
    story.goTo('2026-11-20');
    // Their Monday morning is my Sunday evening; their Saturday morning my Friday evening.
    const next = story.goTo('2026-11-20', '23:00').next();
    expect(next).toMatchObject({ day: '2026-11-23', due: { day: '2026-11-24', part: 'morning' } });
  });
});

describe('the list', () => {
  it('asks once where it was started, and sends at its slow rhythm after a yes', () => {
    const story = talking();
    story.reply();
    story.goTo('2026-11-05').out('email', { reply: true });
    story.write('playbook-started', { playbook: 'list' });
    story.goTo('2026-11-05', '10:00');
    expect(told(story.next())).toBe('2026-11-05 Thu ask-list email');
    expect(story.live('2026-11-09')).toEqual(['2026-11-06 Fri ask-list email']);
    story.goTo('2026-11-10').says('permission-granted', { purpose: 'mailing-list' });
    story.goTo('2026-11-10', '12:00').out('email', { reply: true });
    expect(story.live('2027-01-20')).toEqual([
      '2026-12-10 Thu useful email',
      '2027-01-11 Mon useful email',
    ]);
  });
});

describe('keep in touch', () => {
  it('keeps its rhythm where it was chosen, clear of the turn of the year, and near budgets', () => {
    const story = talking();
    story.reply();
    story.goTo('2026-11-05').out('email', { reply: true });
    story.write('playbook-started', { playbook: 'keep-in-touch' });
    expect(story.live('2027-12-31')).toEqual([
      '2027-02-05 Fri useful email',
      '2027-05-05 Wed useful email',
      '2027-08-05 Thu useful email',
      '2027-11-05 Fri useful email',
    ]);
    const late = new Story('2027-06-20');
    late.out('email');
    late.write('playbook-started', { playbook: 'keep-in-touch' });
    expect(late.next()).toMatchObject({ day: '2027-10-01', reason: { season: 'budget' } });
    late.goTo('2027-09-20').out('email');
    expect(late.next()).toMatchObject({ day: '2028-01-10', reason: { season: 'year-end' } });
  });
});
