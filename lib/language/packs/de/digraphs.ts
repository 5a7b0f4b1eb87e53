/**
 * "loeschen" for "löschen": what a German word is read as where its umlauts were written as two
 * letters. Made from the words of the phrases themselves, since "neue" and "Bauer" are no umlauts.
 */
export function digraphs(lines: Iterable<string>): Record<string, string> {
  const spelled: Record<string, string> = {};
  for (const line of lines) {
    for (const word of line.match(/[a-zäöüß]*[äöü][a-zäöüß]*/g) ?? []) {
      const written = word
        .replace(/ä/g, 'ae')
        .replace(/ö/g, 'oe')
        .replace(/ü/g, 'ue')
        .replace(/ß/g, 'ss');
      spelled[written] = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
    }
  }
  return spelled;
}
