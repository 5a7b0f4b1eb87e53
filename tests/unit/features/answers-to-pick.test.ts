import { describe, expect, test } from 'vitest';
import { answersToPick } from '../../../lib/features/answers-to-pick.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { offerOf } from '../../../lib/acts/offer.ts';
import { languageContext, readMail } from '../../../lib/acts/read-mail.ts';
import { ask, person } from '../policy/person.ts';
import './words.ts';

const due = { day: '2026-12-07', zone: 'Europe/Berlin' };
const links = answersToPick('sam+work@maplefield.example', 'Proposal & price', due, '2026-11-23');
const body = (address: string) => new URL(address).searchParams.get('body') ?? '';

describe('answers to pick', () => {
  test('are mails to me with a ready reply', () => {
    expect(links.map(({ words }) => words)).toEqual([
      'Yes, around Monday 7 December',
      'Later, please',
      'Please don’t',
    ]);
    const [yes] = links;
    expect(yes?.address).toBe(
      'mailto:sam%2Bwork@maplefield.example?subject=Re%3A%20Proposal%20%26%20price&body=Yes%2C%20please%20follow%20up%20around%20Monday%207%20December.',
    );
  });

  test('stand below the open question too', () => {
    const open = answersToPick('sam@maplefield.example', 'Re: Proposal', undefined, '2026-11-23');
    expect(open.map(({ words }) => words)).toContain('Yes, please');
    expect(open[0]?.address).toContain('subject=Re%3A%20Proposal&');
  });

  test('are read, when they come back as mails of their own, as the answers that they are', () => {
    const asked = person({ asks: [ask('2026-11-23', '2026-12-07', { thread: 'theirs' })] });
    const written = Date.parse('2026-11-24T10:00:00Z');
    const context = languageContext(written, due.zone, defaultPolicy);
    const answers = links.map(({ address }) => {
      const mail = { text: body(address), subject: 'Re: Proposal', from: 'ana@porto.example' };
      return offerOf(readMail(mail, context), asked, 'another', '2026-11-24').answer;
    });
    expect(answers).toMatchObject([
      { is: 'yes', from: { day: '2026-12-07' } },
      { is: 'not-then' },
      { is: 'not-then' },
    ]);
  });
});
