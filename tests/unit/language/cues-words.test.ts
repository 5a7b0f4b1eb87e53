import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/language/cues/words.ts';
import { english } from '../../../lib/language/packs/en/pack.ts';

const words = (text: string): string => wordsOf(text, english).word.join(' ');

describe('words as they are compared', () => {
  it.each([
    ["I don't, we won't, they're", 'i do not we will not they are'],
    ['im not intrested, dont call', 'i am not interested do not call'],
    ['Pleaseee stopppp', 'please stop'],
    ['e-mail me, follow-up', 'email me follow up'],
    ['It’s fine', 'it is fine'],
    ['pls unsub', 'please unsubscribe'],
    ['write to ana@quill.example or +47 555 01 23', 'write to @email or @phone'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('know where sentences end', () => {
    const count = (text: string): number => wordsOf(text, english).sentences.length - 1;
    expect(count('No. Not now! why? ok')).toBe(4);
    expect(count('Call at 5 p.m. on Friday')).toBe(1);
    expect(count('Hi Ana\n\nno thanks\n\nEd')).toBe(3);
    expect(
      count('a line that a mail program has broken over because it was long\nand its rest'),
    ).toBe(1);
  });

  it('keep their places', () => {
    const text = "  Well, I don't know";
    const { from, to } = wordsOf(text, english);
    expect(from.map((start, at) => text.slice(start, to[at]))).toEqual([
      'Well',
      'I',
      "don't",
      "don't",
      'know',
    ]);
  });
});
