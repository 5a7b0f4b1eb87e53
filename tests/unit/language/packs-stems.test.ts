import { describe, expect, it } from 'vitest';
import { stemmed } from '../../../lib/language/packs/stems.ts';

describe('words that bend', () => {
  it.each([
    ['de', 'schreiben schreibe schreibt schreib'],
    ['de', 'keine keinen keinerlei'],
    ['de', 'loschen loesche loescht'],
    ['fr', 'contactez contacter contacte contactent'],
    ['fr', 'interesse interessee interesses'],
    ['fr', 'rappelle rappelez rappeler'],
    ['es', 'llame llamen llamar llama'],
    ['es', 'llameme llamenme llamarme'],
    ['es', 'interesado interesada interesan'],
  ] as const)('%s: %s are one', (lang, words) => {
    const spelled = stemmed(lang, {});
    expect(new Set(words.split(' ').map((word) => spelled(word))).size).toBe(1);
  });

  it.each([
    ['de', 'nicht'],
    ['fr', 'jamais'],
    ['es', 'nunca'],
  ] as const)('%s: "%s" stays, since it turns what follows', (lang, word) => {
    expect(stemmed(lang, {})(word)).toBe(word);
  });

  it('looks a word up before it takes its ending off, and parts what is elided', () => {
    const spelled = stemmed('fr', { rdv: 'rendez vous', 'e-mail': 'email' });
    expect(spelled('rdv')).toBe('rend vou');
    expect(spelled('e-mail')).toBe('email');
    expect(spelled("m'ecrivez")).toBe("m' ecriv");
    expect(spelled('constructor')).toBe('constructor');
  });
});
