import { describe, expect, it } from 'vitest';
import { Compiler } from '../../../lib/language/cues/compile.ts';
import { finderOf } from '../../../lib/language/cues/finder.ts';
import { findPhrases } from '../../../lib/language/cues/find-phrases.ts';
import { wordsOf } from '../../../lib/language/cues/words.ts';
import { german } from '../../../lib/language/packs/de/pack.ts';
import { english } from '../../../lib/language/packs/en/pack.ts';
import { spanish } from '../../../lib/language/packs/es/pack.ts';
import { french } from '../../../lib/language/packs/fr/pack.ts';
import type { Pack } from '../../../lib/language/packs/pack.ts';

const pack = (say: string, more: Partial<Pack> = {}): Pack => ({
  ...english,
  slots: { contact: ['call', 'write to', 'get in touch with'] },
  frames: { never: [say] },
  doubts: [],
  ...more,
});

/** The words a phrase is found on. */
function found(say: string, text: string, more: Partial<Pack> = {}): string[] {
  const one = pack(say, more);
  const words = wordsOf(text, one);
  return findPhrases(words, one).map(({ from, to }) =>
    text.slice(words.from[from], words.to[to - 1]),
  );
}

describe('a phrase', () => {
  it.each([
    ['do not {contact} me', "Please don't call me!", ["don't call me"]],
    ['do not {contact} me', 'dont get in touch with me', ['dont get in touch with me']],
    ['do not {contact} me', 'do not worry, call me', []],
    ['take me off', 'TAKE ME OFF', ['TAKE ME OFF']],
    ['take me? off', 'take off', ['take off']],
    ['remove ..2 list', 'remove me from list', ['remove me from list']],
    ['remove ..2 list', 'remove me now from the list', []],
    ['(lose|forget) (my|our) number', 'forget our number', ['forget our number']],
    ['call~ me', 'quit calling me', ['calling me']],
    ['^ stop $', 'Please stop.', ['stop']],
    ['^ stop $', 'We stop there', []],
    ['^^ call me $$', 'Hi Ana, call me please. Thanks', ['call me']],
    ['^^ call me $$', 'She told him to call me if it rains', []],
    ['no , thanks', 'no, thanks', ['no, thanks']],
    ['no , thanks', 'no thanks', []],
    ['ask @name', 'you could ask Maria Ruiz about it', ['ask Maria Ruiz']],
    ['write @email', 'write ana@quill.example', ['write ana@quill.example']],
    ['stop that', 'Stop. That is all', []],
  ])('%s in "%s"', (say, text, expected) => {
    expect(found(say, text)).toEqual(expected);
  });

  it('is taken back by what stands in the same sentence', () => {
    const frames = { never: [{ say: 'stop', unless: ['bus stop'] }] };
    expect(found('', 'at the bus stop', { frames })).toEqual([]);
    expect(found('', 'stop', { frames })).toEqual(['stop']);
  });

  it('is turned around by a "not" before it where it says yes', () => {
    const frames = { interested: ['interested'] };
    expect(found('', 'we are not very interested', { frames })).toEqual([]);
    expect(found('', 'we are interested', { frames })).toEqual(['interested']);
  });

  it.each(['(open', 'closed)', '{unknown}', '@unknown', '?'])(
    'is refused as a mistake: %s',
    (say) => {
      expect(() => new Compiler(pack('x')).compile(say)).toThrow(Error);
    },
  );
});

it.each([english, german, french, spanish])(
  'all phrases of the pack $lang are well formed',
  (one) => {
    const { all, compile } = finderOf(one);
    const lines = [
      ...all.flatMap(({ say, frame }) => [say, ...(frame.unless ?? [])]),
      ...one.doubts,
    ];
    expect(() => lines.map(compile)).not.toThrow();
  },
);
