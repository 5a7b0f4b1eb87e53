/** Somebody who may be meant. */
export interface Known {
  name: string;
  email: string;
}

/** Parts of a name as they compare: lower case, without accents. */
function partsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
}

/**
 * Whom the names in a note mean, out of everyone who is kept: those most of the names are of, and of
 * them those who are named first. Several where the note does not tell them apart.
 *
 * @param names words of a note that may be names, in their order; or one address
 */
export function whoIsMeant<K extends Known>(names: readonly string[], everyone: readonly K[]): K[] {
  const [first = ''] = names;
  if (first.includes('@')) {
    return everyone.filter(({ email }) => email.toLowerCase() === first.toLowerCase());
  }
  const said = names.map(partsOf);
  let best = { count: 0, at: Number.POSITIVE_INFINITY };
  let meant: K[] = [];
  for (const known of everyone) {
    const parts = new Set([...partsOf(known.name), ...(known.name ? [] : partsOf(mailbox(known)))]);
    const hits = said.flatMap((name, at) =>
      name.length > 0 && name.every((part) => parts.has(part)) ? [at] : [],
    );
    const here = { count: hits.length, at: hits[0] ?? Number.POSITIVE_INFINITY };
    if (here.count === 0 || here.count < best.count) continue;
    if (here.count > best.count || here.at < best.at) {
      best = here;
      meant = [known];
    } else if (here.at === best.at) meant.push(known);
  }
  return meant;
}

/** Who has no name is called by the first half of their address. */
function mailbox({ email }: Known): string {
  return email.split('@')[0] ?? '';
}
