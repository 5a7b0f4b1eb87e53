import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/language/read-reply.ts';
import type { Cue, LanguageContext, MailText } from '../../../lib/language/types.ts';

/** Wednesday 11 March 2026, noon. */
const context: LanguageContext = {
  now: Date.parse('2026-03-11T12:00:00Z'),
  zone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  fiscalStart: 1,
  hemisphere: 'north',
};

function read(text: string, mail: Partial<MailText> = {}) {
  return readReply({ ...mail, text }, context);
}

describe('the leading cue', () => {
  it.each<[Cue, string]>([
    ['permission-granted', "Don't hesitate to contact me."],
    ['interested', "I'm not interested in the CRM, but the training sounds good. Send details?"],
    ['wish', "Please don't mail me, ring me."],
    ['interested', "We don't want to stop the project."],
    ['interested', 'No problem, go ahead.'],
    ['interested', "I'm not NOT interested."],
    ['thanks', 'Sorry for the delay, I was away last week.'],
    ['none', 'I was out of the office on Friday.'],
    ['none', "I told my landlord never to call me again. Anyway, how's the garden?"],
    ['thinking', 'Let me think about it.'],
    ['brush-off', "I'll call you."],
    ['not-interested', 'were not intersted'],
    ['referral', 'Not me, please speak to Dana Fox, dana@acme.example'],
    ['wrong-person', "I've left Brightwell. My replacement is Ana Ruiz."],
    ['permission-declined', "Please don't follow up on this."],
    ['call-back-later', 'maybe in may'],
    ['call-back-later', 'Not now, swamped. Try me again in April.'],
    ['out-of-office', "I'm on vacation until Monday."],
    ['farewell', 'Please leave me alone. I wish you well, and goodbye.'],
    ['call-back-later', 'Give me a call in six months'],
    ['call-back-later', 'Call me in May'],
    ['call-back-later', 'The money is spent. Give me a ring in half a year.'],
    ['permission-granted', 'Call me on Thursday'],
    ['permission-granted', 'Sure, follow up in a month'],
    ['call-back-later', 'My boss is on leave and he signs. Check back in a week.'],
    ['none', 'This is an automatic confirmation. Please do not reply to this message.'],
    ['none', '--\nDana Fox\nDirector, Operations'],
    ['permission-declined', "I'd rather not get reminders about it."],
    ['not-interested', 'Today we have all of that covered, thanks.'],
  ])('is %s for: %s', (cue, text) => {
    expect(read(text).leading.cue).toBe(cue);
  });

  it('is never before all others, however it is wrapped', () => {
    const texts = [
      'Do not contact me again.',
      'stop emailing me pls',
      'UNSUBSCRIBE',
      'Kindly remove me from your mailing list. Have a lovely day!',
      'Lovely pitch. Now lose my number 😊',
      'Try me in May. Actually, no, take me off your list.',
      'Not interested, and please never write to me again.',
      'I never signed up for this spam.',
      'Delete my data under the GDPR.',
      'Who gave you permission to mail me?',
      'Enough with these mails.',
      'Leave us alone',
      'dont email me',
      "DON'T EMAIL ME",
      "Please don't send me anything more.",
      'We will report this as spam.',
      "dont contact me anymore, i'm serious",
    ];
    expect(texts.filter((text) => read(text).leading.cue !== 'never')).toEqual([]);
  });
});

describe('what belongs to a cue', () => {
  it('names the whole company, or someone else', () => {
    expect(read('Do not contact me or anyone at this company again.').leading.scope.who).toBe(
      'company',
    );
    expect(read('Please take my wife off your list too.').leading.scope.who).toBe('someone-else');
    expect(read('Take me off your list.').leading.scope.who).toBe('person');
  });

  it('names the channel that is refused', () => {
    expect(read('Do not call me again.').leading).toMatchObject({ cue: 'never' });
    expect(read('Please never text me again.').leading.scope.channels).toEqual(['text']);
  });

  it('has a day only where it is bound to being in touch', () => {
    const day = (text: string) => read(text).leading.due?.day;
    expect(day('Call me next Tuesday at 3pm')).toBe('2026-03-17');
    expect(day('Try me again in May.')).toBe('2026-05-01');
    expect(day('Try again in a month.')).toBe('2026-04-13');
    expect(day('I signed with a competitor last month.')).toBeUndefined();
    expect(day("We're moving in May, so we won't need it.")).toBeUndefined();
    expect(day('The meeting on Tuesday went well.')).toBeUndefined();
    expect(day('Since the merger in January nobody decides anything here.')).toBeUndefined();
    expect(day('Until September that was me, now Ana Ruiz does it.')).toBeUndefined();
    expect(day("Anna can't make it on Monday either.")).toBeUndefined();
  });

  it('takes the day of the request before one that only tells why', () => {
    const day = (text: string) => read(text).leading.due?.day;
    expect(day('Budget’s gone for this year. Give me a call in six months.')).toBe('2026-09-11');
    expect(day('Term ends in May. Please write to me again in July.')).toBe('2026-07-01');
    expect(day("We're moving in April, so let's say June.")).toBe('2026-06-01');
    expect(day('The council meets in April. Ring me then.')).toBe('2026-04-01');
    expect(day("can't talk now, in meetings till friday. monday?")).toBe('2026-03-16');
    expect(day("I can't look at it before next Tuesday. Nudge me then.")).toBe('2026-03-17');
  });

  it('keeps the time of a call', () => {
    expect(read('Call me Tuesday at 3pm').leading.due).toMatchObject({
      time: '15:00',
      zone: 'UTC',
    });
  });

  it('knows when someone is back, and who stands in', () => {
    const { leading } = read(
      "I'm out of the office until 20 April. For urgent matters contact Lena Holm, lena@fjord.example, +47 555 01 23.",
    );
    expect(leading).toMatchObject({
      cue: 'out-of-office',
      due: { day: '2026-04-20' },
      person: { name: 'Lena Holm', email: 'lena@fjord.example', phone: '+47 555 01 23' },
    });
    expect(read("I'm in court today and tomorrow.").leading.due?.day).toBe('2026-03-13');
  });

  it('names whom a referral points to', () => {
    expect(read('Wrong person, please ask Omar Said, omar@cedar.example.').leading.person).toEqual({
      name: 'Omar Said',
      email: 'omar@cedar.example',
    });
  });

  it('hears the manner that is wished for', () => {
    expect(read('Please email me instead, at most once a month.').leading.wish).toEqual({
      channel: 'email',
      everyDays: 30,
    });
    expect(read("We don't take calls, mornings are best").leading.wish).toEqual({
      avoid: ['call'],
      part: 'morning',
    });
  });

  it('hears that silence is asked for until then', () => {
    const { leading } = read("Call me in six months, until then please don't write.");
    expect(leading).toMatchObject({ cue: 'call-back-later', silence: true });
  });

  it('rests on words of the text', () => {
    const { leading, words } = read('Hi Nora,\n\nplease take me off your list.\n\nBest, Ed');
    expect(words.slice(leading.from, leading.to)).toBe(leading.quote);
    expect(leading.quote).toContain('take me off');
  });
});

describe('what is not read', () => {
  it('is a quote, a forward, a phone signature or nothing', () => {
    const texts = [
      '  \n ',
      'Get Outlook for iOS',
      'On Mon, 2 Mar 2026 at 16:05, Nora <nora@quill.example> wrote:\n> Stop emailing me.',
      '---------- Forwarded message ---------\nFrom: Ed <ed@larch.example>\nDate: Mon, 2 Mar 2026\nSubject: Hi\nTo: Nora <nora@quill.example>\n\nCall me in May.',
    ];
    for (const text of texts) {
      expect(read(text).leading).toMatchObject({ cue: 'none', quote: '', confidence: 1 });
    }
  });

  it('is a language without a pack, but for the note of a machine', () => {
    expect(read('来週また連絡してください。よろしくお願いします。')).toMatchObject({
      lang: 'ja',
      readable: false,
      leading: { cue: 'none' },
    });
    expect(read('您好，这是自动回复邮件，我正在休假中。').leading.cue).toBe('out-of-office');
  });
});

describe('a machine', () => {
  it('refuses nothing', () => {
    const mail = { subject: 'Automatic reply: your note' };
    expect(read('Out until Monday. Do not reply to this message.', mail).leading).toMatchObject({
      cue: 'out-of-office',
      due: { day: '2026-03-16' },
    });
    const bounce = { from: 'mailer-daemon@mail.example' };
    expect(read('Address not found. Your message was not delivered.', bounce).leading.cue).toBe(
      'none',
    );
  });
});

it('tells when it is not sure', () => {
  expect(read('Let me think about it.').unsure).toBe(false);
  expect(read('purple lamp, seven').unsure).toBe(true);
});
