import { expect, it } from 'vitest';
import { rehearse } from '../../../lib/rehearsal/rehearse.ts';
import { addDays, dayAt, weekday } from '../../../lib/time/local-day.ts';

const ana = { email: 'ana@harbour.example', name: 'Ana Lima', quote: 'Please give me two weeks.' };
const workingDays = [1, 2, 3, 4, 5];
const START = Date.UTC(2026, 1, 20, 23, 30);

it('holds the mail by the real rules, in her own words, on whatever day it is felt', () => {
  for (let day = 0; day < 60; day += 1) {
    const now = START + day * 86_400_000;
    const zone = day % 2 === 0 ? 'Pacific/Auckland' : 'America/New_York';
    const { whole, recipients } = rehearse({ now, zone, workingDays }, ana);
    expect(whole).toMatchObject({
      verdict: 'early',
      choices: ['wait', 'schedule', 'something-else', 'send-anyway'],
    });
    expect(recipients).toMatchObject([
      { name: 'Ana Lima', because: 'not-before', evidence: { quote: ana.quote } },
    ]);
    const due = recipients[0]?.due?.day ?? '';
    expect(workingDays).toContain(weekday(due));
    expect(due >= addDays(dayAt(now, zone), 10)).toBe(true);
    expect(due <= addDays(dayAt(now, zone), 13)).toBe(true);
  }
});
