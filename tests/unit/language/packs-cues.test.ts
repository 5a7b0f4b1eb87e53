import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../lib/language/cues/find-phrases.ts';
import { placeDates, wordsOf } from '../../../lib/language/cues/words.ts';
import { languageOf } from '../../../lib/language/language-of.ts';
import { german } from '../../../lib/language/packs/de/pack.ts';
import { spanish } from '../../../lib/language/packs/es/pack.ts';
import { french } from '../../../lib/language/packs/fr/pack.ts';
import type { Pack } from '../../../lib/language/packs/pack.ts';
import { readReply } from '../../../lib/language/read-reply.ts';
import type { Cue, LanguageContext } from '../../../lib/language/types.ts';

interface Reply {
  id: string;
  text: string;
  lang: string;
  cue: Cue;
  sentAt: string;
  due?: { from: string; to: string } | null;
}

function corpus(name: string): Reply[] {
  const path = fileURLToPath(new URL(`../../corpus/replies/${name}.jsonl`, import.meta.url));
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reply);
}

function contextOf(sentAt: string): LanguageContext {
  return {
    now: Date.parse(`${sentAt}T09:00:00Z`),
    zone: 'Europe/Berlin',
    workingDays: [1, 2, 3, 4, 5],
    fiscalStart: 1,
    hemisphere: 'north',
  };
}

function cueOf(text: string, pack: Pack, context = contextOf('2026-03-11')): Cue {
  return readReply({ text, lang: pack.lang }, context).leading.cue;
}

const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
  part.length / whole.length;

describe.each([german, french, spanish])('replies in $lang', (pack) => {
  const replies = corpus(pack.lang);
  const read = replies.map((reply) => ({
    ...reply,
    got: cueOf(reply.text, pack, contextOf(reply.sentAt)),
  }));

  it('are told to be in that language', () => {
    const told = replies.filter(({ text }) => languageOf(text) === pack.lang);
    expect(share(told, replies)).toBeGreaterThanOrEqual(0.98);
  });

  it('are read as what they signal', () => {
    const wrong = read.filter(({ cue, got }) => cue !== got);
    expect(share(wrong, read)).toBeLessThanOrEqual(0.05);
  });

  it('never pass over a refusal of contact, nor see one where there is none', () => {
    const missed = read.filter(({ cue, got }) => cue === 'never' && got !== 'never');
    const seen = read.filter(({ cue, got }) => cue !== 'never' && got === 'never');
    expect([missed, seen].map((all) => all.map(({ text }) => text))).toEqual([[], []]);
  });

  it('name the day they give', () => {
    const dated = replies.flatMap((reply) => (reply.due ? [{ ...reply, due: reply.due }] : []));
    const right = dated.filter(({ text, sentAt, due }) =>
      pack
        .findDates(text, contextOf(sentAt))
        .some(({ day, past }) => !past && day >= due.from && day <= due.to),
    );
    expect(share(right, dated)).toBeGreaterThanOrEqual(0.97);
  });

  it('are read without a throw and within their text, whatever they are', () => {
    const pieces = fc.constantFrom(...replies.flatMap(({ text }) => text.split(' ')));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const words = wordsOf(text, pack);
          placeDates(words, pack.findDates(text, contextOf('2026-03-11')));
          for (const hit of findPhrases(words, pack)) {
            expect(hit.from).toBeLessThan(hit.to);
            expect(hit.to).toBeLessThanOrEqual(words.word.length);
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('words that only look like a refusal', () => {
  it.each([
    [german, 'Zögern Sie nicht, mich zu kontaktieren.'],
    [german, 'Bitte zögern Sie nicht, uns anzurufen, wenn Sie nicht weiterkommen.'],
    [german, 'Kein Problem, melden Sie sich einfach.'],
    [french, "N'hésitez pas à me contacter."],
    [french, "N'hésitez plus, appelez-moi !"],
    [french, 'Pas de souci, écrivez-moi quand vous voulez.'],
    [spanish, 'No dude en contactarme.'],
    [spanish, 'No duden en escribirnos.'],
    [spanish, 'No hay problema, llámeme cuando quiera.'],
  ])('%#', (pack, text) => {
    expect(['never', 'not-interested']).not.toContain(cueOf(text, pack));
  });
});

describe('one refusal in many spellings', () => {
  it.each([
    [german, 'Bitte loeschen Sie meine Daten'],
    [german, 'bitte löschen sie meine daten'],
    [german, 'BITTE LÖSCHEN SIE MEINE DATEN!!!'],
    [german, 'Rufen Sie mich nie wieder an'],
    [german, 'Ruf mich nie wieder an'],
    [german, 'ruft uns nicht mehr an'],
    [french, 'Ne me contactez plus'],
    [french, 'ne me contacte plus'],
    [french, 'NE ME CONTACTEZ PLUS'],
    [french, 'merci de ne plus mecrire'],
    [french, 'Désinscrivez-moi'],
    [french, 'desinscrivez moi'],
    [spanish, 'No me contacte más'],
    [spanish, 'no me contactes mas'],
    [spanish, 'NO ME CONTACTEN MÁS'],
    [spanish, 'quítenme de su lista'],
    [spanish, 'quitenme de su lista'],
    [spanish, 'sácame de la lista'],
  ])('%#', (pack, text) => {
    expect(cueOf(text, pack)).toBe('never');
  });
});

describe('other languages', () => {
  const packs = new Set(['en', german.lang, french.lang, spanish.lang]);

  it('are taken for none that can be read', () => {
    const replies = corpus('other-languages');
    expect(replies.filter(({ text }) => packs.has(languageOf(text)))).toEqual([]);
    const readings = replies.map(({ text }) => readReply({ text }, contextOf('2026-03-11')));
    expect(readings.filter(({ readable }) => readable)).toEqual([]);
    // An absence note of a machine is known by its opening in more languages than are read.
    const guessed = readings.filter(({ leading }) => !/^(?:none|out-of-office)$/.test(leading.cue));
    expect(guessed).toEqual([]);
  });
});
