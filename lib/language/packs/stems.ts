/** Takes what is written once to what it is compared as. */
type Stem = (word: string) => string;

/** So many words are kept; more would only fill memory. */
const MOST_KEPT = 5_000;

/** Leaves at least three letters of a word. */
const bare = (word: string, ending: RegExp): string =>
  word.length < 4 ? word : word.replace(ending, '');

/**
 * German: "schreiben", "schreibe" and "schreibt" are one word, and so are "keine" and "keinen";
 * "loeschen" is "löschen". "Nicht" stays, since a phrase behind it is turned around.
 */
const german: Stem = (word) => {
  if (word.startsWith('kein')) return 'kein';
  if (/^(?:nicht|wegen|unser)$/.test(word)) return word;
  const plain = word.replace(/([ao]|(?<!e)u)e/g, '$1');
  const ending = /(?<=...)(?:e?st|e[nrsmt]?|[tn]|(?<!s)s)$/;
  return bare(bare(plain, ending), ending);
};

/** French: "écrivez", "écrivent" and "écrivais" are one word, with "intéressé" and "intéressée". */
const french: Stem = (word) => {
  if (/^(?:jamais|etre)$/.test(word)) return word;
  return bare(word, /(?<=...)(?:i?e?r?(?:ons|ent|ont|ez|ais|ait|ai|a|as)|ions|ee?s?|er|[sx])$/)
    .replace(/y$/, 'i')
    .replace(/(?<=...)(.)\1$/, '$1');
};

/** Spanish: "llame", "llamen" and "llamar" are one word; "llámeme" is that and "me". */
const spanish: Stem = (word) => {
  if (/^(?:nunca|para|menos|buenos|paso|pasamos|vuelvo|encuentro)$/.test(word)) return word;
  if (/^esta(?:re|mos|remos)$/.test(word)) return 'estoy';
  const [, verb = word, me = ''] = /^(.{3,}[aeirn])(me|(?<=..[rn]|.{5})nos)$/.exec(word) ?? [];
  const stem = bare(
    verb,
    /(?<=...)(?:[aei]r(?:emos|ian?|a[ns]?|e)?|[aei]mos|aban?|iendo|ando|[ai]d[ao]s?|[aeoi][ns]?|s)$/,
  ).replace(/(?<=[sg])u$|qu$/, (u) => (u === 'qu' ? 'c' : ''));
  return me === '' ? stem : `${stem} ${me}`;
};

const STEMS = { de: german, fr: french, es: spanish };

/**
 * The spellings of a pack for a language whose words bend: each written word is looked up, and then
 * left without its ending, in texts and phrases alike, so that a phrase names one form for all.
 * What a word comes down to is worked out when it is first met.
 */
export function stemmed(
  lang: keyof typeof STEMS,
  spelled: Readonly<Record<string, string>>,
): (written: string) => string {
  const stem = STEMS[lang];
  const table = new Map(Object.entries(spelled));
  const known = new Map<string, string>();
  return (written) => {
    let word = known.get(written);
    if (word === undefined) {
      const short = written.replace(/(\p{L})\1{2,}/gu, '$1');
      const full = table.get(short) ?? short;
      word = full
        .split(/[ -]|(?<=')/)
        .map((part) => (part.length > 3 ? part.replace(/'$/, '') : part))
        .map((part) => stem(table.get(part) ?? part))
        .filter((part) => part !== '')
        .join(' ');
      if (known.size > MOST_KEPT) known.clear();
      known.set(written, word);
    }
    return word;
  };
}
