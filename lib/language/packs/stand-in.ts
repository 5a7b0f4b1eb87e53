import type { PersonNamed } from '../types.ts';

/** A stand-in is named within so many characters of an absence note. */
const LONGEST = 3000;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const PARTICLES = '(?:(?:von|van|de|der|del|la|le|du|da|di|zu|los) ){0,2}';
/** One to three words with a capital: a title that stands before them tells that they are a name. */
const NAME = `(?<name>${WORD}(?: ${PARTICLES}${WORD}){0,2})`;
const FULL_NAME = `(?<name>${WORD}(?: ${PARTICLES}${WORD}){1,2})`;

/** What stands before a name: surely, so that one word is enough, or likely, so that two are asked. */
const BEFORE: Readonly<Record<string, { surely: string; likely: string }>> = {
  de: {
    surely:
      '(?:Frau|Herrn?|Dr\\.|Kolleg(?:in|en|e)|Vertretung|Vertreter(?:in)?|Stellvertreter(?:in)?|Assistent(?:in|en)?)',
    likely: '(?:an|bei|durch|mich|ist|Sie|übernimmt|vertritt|hilft)',
  },
  fr: {
    surely:
      '(?:M\\.|Mr|Mme|Mlle|Madame|Monsieur|collègue|remplaçante?|suppléante?|assistante?|collaboratrice|collaborateur)',
    likely:
      '(?:contacter|[Cc]ontactez|joindre|[Aa]ppelez|appeler|écrire|[ÉEé]crivez|à|vers|par|avec)',
  },
  es: {
    surely:
      '(?:D\\.|Dña\\.|[Dd]on|[Dd]oña|Sr\\.|Sra\\.|señora?|compañer[oa]|colega|sustitut[oa]|asistente|secretaria)',
    likely: '(?:con|a|[Ll]lame a|[Cc]ontacte a|atenderá|sustituye|sustituirá|reemplaza|cubre)',
  },
};

/** Capitalised words that begin no name. */
const NO_NAME =
  /^(?:Sie|Ihnen|Ihre?n?|Frau|Herrn?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Urlaub|Elternzeit|Büro|Je|Nous|Vous|Votre|Merci|Cordialement|Su|Sus|Gracias|Estaré|Un|Para|Pour)$/u;

const EMAIL = /[\p{L}\p{N}_+.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const PHONE = /(?:\+\d{1,3}[ ./-]?)?\(?\d{1,5}\)?(?:[ ./-]\d{2,8}){1,5}/g;
const DATE = /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$|^\d{4}-\d/;

/** By language, the surer pattern first; each of them once. */
const NAMED = new Map(
  Object.entries(BEFORE).map(([lang, { surely, likely }]) => {
    const titles = `${surely},?:? (?:${surely} ){0,2}(?:ist |es |est )?`;
    const patterns = [
      `${titles}${NAME}`,
      `(?<!\\p{L})${likely} ${FULL_NAME}`,
      `${FULL_NAME}(?= ?[(,:] ?[\\p{L}\\p{N}_+.-]{1,64}@)`,
    ];
    return [lang, patterns.map((pattern) => new RegExp(pattern, 'gu'))] as const;
  }),
);

function nameIn(text: string, lang: string): string | undefined {
  for (const pattern of NAMED.get(lang) ?? []) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'];
      if (name !== undefined && !name.split(' ').some((word) => NO_NAME.test(word))) return name;
    }
  }
  return undefined;
}

function phoneIn(text: string): string | undefined {
  for (const [number] of text.matchAll(PHONE)) {
    if (number.replace(/\D/g, '').length >= 7 && !DATE.test(number)) return number.trim();
  }
  return undefined;
}

/**
 * Who stands in while the writer is away, as an absence note in German, French or Spanish names
 * them: name, address, number. German writes every noun with a capital, so that a name is believed
 * only behind a title or a word such as "an". Undefined where nobody is named; never throws.
 */
export function standIn(text: string, lang: string): PersonNamed | undefined {
  const read = text.slice(0, LONGEST);
  const name = nameIn(read, lang);
  const email = EMAIL.exec(read)?.[0];
  const phone = phoneIn(read);
  if (name === undefined && email === undefined && phone === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}
