import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfMail } from '../../../lib/language/outgoing/kind-of-mail.ts';

describe('the kind of a mail, by its words', () => {
  test.each([
    ['Hi Ana, I missed you just now. I’ll try you again Thursday morning.', 'announced-try'],
    ['I will call again tomorrow at ten.', 'announced-try'],
    ['Thank you for your time today. To recap, we start in March.', 'summary'],
    ['As discussed, the offer is attached.', 'summary'],
    ['Here are my notes from our call.', 'summary'],
    ['Thanks so much for meeting me on Tuesday!', 'thanks'],
    ['It was great talking to you.', 'thanks'],
    ['I came across this article and thought of you.', 'useful'],
    ['This might be useful to you: a guide to customs forms.', 'useful'],
    ['I’d like to invite you to our open day.', 'useful'],
    ['The offer is attached. Thanks, Sam', undefined],
    ['Would it be all right if I followed up in two weeks?', undefined],
    ['Sure.\n\nOn Friday, Ana wrote:\n> Thank you for your time today.', undefined],
    ['', undefined],
  ])('%s', (text, kind) => {
    expect(kindOfMail(text)).toBe(kind);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void kindOfMail(text)));
  });
});
