import { COMMON_WORDS, TELLING_LETTERS } from './language-words.ts';
import { ofScript } from './script-of.ts';

/** A mail tells its language within this many characters; more would only cost time. */
const LONGEST = 1200;

/**
 * A text of this many words in which hardly any is known is in a language that is not known. Below
 * it, plain letters are taken for English: "Budget frozen", "STALKING" hold no common word at all.
 * English is given the benefit of the doubt, since lists of names and goods are written in it too.
 */
const ENOUGH_WORDS = 8;
const HARDLY_ANY = { english: 0.1, other: 0.16 };

/** A word that none of the four languages has weighs more: few of the others' words are listed. */
const ALONE = 2;

const LANGUAGES = Object.keys(COMMON_WORDS);

function index(): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [language, list] of Object.values(COMMON_WORDS).entries()) {
    for (const word of new Set(list.trim().split(/\s+/))) {
      const languages = words.get(word);
      if (languages === undefined) words.set(word, [language]);
      else languages.push(language);
    }
  }
  return words;
}

const WORDS = index();

/** Parts of names ("Jean de la Tour", "Los Angeles", "van der Berg"): next to a name they tell nothing. */
const NAME_PARTS = new Set(
  'de la le du des los las el san da do dos di del van von der den ten saint santa al'.split(' '),
);

/** Written words in order: addresses, links and figures left out, "l'" and "qu'" words of their own. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const chunk of text.split(/\s+/)) {
    if (chunk.includes('@') || chunk.includes('://') || /^www\./i.test(chunk)) continue;
    for (const word of chunk.match(/[\p{L}\p{M}]+['’]?/gu) ?? []) words.push(word);
  }
  return words;
}

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(word);

function scoresOf(words: readonly string[]): { scores: number[]; latin: number } {
  const scores = LANGUAGES.map(() => 0);
  let latin = 0;
  for (const [n, word] of words.entries()) {
    if (!/^\p{Script=Latin}/u.test(word)) continue;
    const elided = /['’]$/.test(word);
    const plain = word.toLowerCase().replace('’', "'");
    if (plain.length > 1 || !elided) latin += 1;
    const bare = plain.replace(/'$/, '');
    if (NAME_PARTS.has(bare) && ((n > 0 && isCapital(words[n - 1])) || isCapital(words[n + 1])))
      continue;
    const known = WORDS.get(plain) ?? (elided ? WORDS.get(bare) : undefined) ?? [];
    for (const language of known) {
      const alone = known.length === 1 && LANGUAGES[language] === 'und';
      scores[language] = (scores[language] ?? 0) + (alone ? ALONE : 1);
    }
  }
  return { scores, latin };
}

/** Anything but ASCII and signs, such as dashes and emoji. */
const NOT_PLAIN = /[^\p{ASCII}\p{P}\p{S}\p{M}\p{Z}\p{Cf}]/u;

/** Letters with a stroke, which Unicode does not take apart. */
const STROKES: Record<string, string> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', Ł: 'L', Ø: 'O', Đ: 'D' };

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[łøıđŁØĐ]/g, (letter) => STROKES[letter] ?? letter);
}

function addLetters(text: string, scores: number[]): void {
  for (const [letters, language] of TELLING_LETTERS) {
    if (!letters.test(text)) continue;
    const at = LANGUAGES.indexOf(language);
    scores[at] = (scores[at] ?? 0) + 1;
  }
}

/**
 * The language a text is written in, by its commonest words, its letters and its script: an ISO
 * 639-1 code, or `und`. Of the languages in Latin letters only English, German, French and Spanish
 * are told from each other; all others are `und`. Of a mixed text the language with the most words,
 * where two letters of a script without spaces count as a word. Names, addresses and links are left
 * out. A few plain words that no language claims are English. Reads the first 1,200 characters;
 * never throws.
 */
export function languageOf(text: string): string {
  const read = text.slice(0, LONGEST);
  // Most mail is plain ASCII, which has no accents to take off and no other script to look for.
  const ascii = !/[^\t-~]/.test(read);
  const script = ascii ? undefined : ofScript(read);
  const words = wordsOf(ascii ? read : withoutAccents(read));
  const { scores, latin } = scoresOf(words);
  if (script !== undefined && script.words >= latin) return script.language;
  if (!ascii) addLetters(read, scores);

  const best = Math.max(...scores);
  const language = best > 0 ? LANGUAGES[scores.indexOf(best)] : undefined;
  if (language !== undefined) {
    const least = language === 'en' ? HARDLY_ANY.english : HARDLY_ANY.other;
    return latin < ENOUGH_WORDS || best / latin >= least ? language : 'und';
  }
  const plain = ascii ? /[a-z0-9]/i.test(read) : latin > 0 && !NOT_PLAIN.test(read);
  return plain && latin < ENOUGH_WORDS ? 'en' : 'und';
}
