import { isAddress } from '../../ledger/address.ts';
import type { Contact } from '../port.ts';

/** More than anyone types; what is longer is not looked through. */
const LONGEST = 10_000;

/** What stands between two addresses, but within quotes. */
const PIECE = /(?:"[^"\n]*"|[^,;\n])+/g;
/** What no address has in it. */
const AROUND = /[\s<>()[\],;:\\"]+/;

/** One piece of a field: an address with or without a name, or text that is none. */
interface Piece {
  said: string;
  contact?: Contact;
  /** Addresses within text that is none: "Team: ana@porto.example". */
  within: string[];
}

function pieces(typed: string): Piece[] {
  const all = typed.slice(0, LONGEST).match(PIECE) ?? [];
  return all.flatMap((piece): Piece[] => {
    const said = piece.trim();
    if (said === '') return [];
    const named = /^([^<>]*)<([^<>]*)>$/.exec(said);
    const email = (named?.[2] ?? said).trim();
    const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
    if (isAddress(email)) return [{ said, contact: { email, name }, within: [] }];
    return [{ said, within: said.split(AROUND).filter(isAddress) }];
  });
}

/**
 * The text of a recipient field without one address, or without text that is none; everything else
 * stays as it was typed. Undefined where it does not stand there.
 */
export function withoutTyped(typed: string, email: string): string | undefined {
  const wanted = email.toLowerCase();
  const all = pieces(typed);
  const left = all.filter(
    ({ said, contact, within }) =>
      ![said, contact?.email, ...within].some((one) => one?.toLowerCase() === wanted),
  );
  return left.length === all.length ? undefined : left.map(({ said }) => said).join(', ');
}

/**
 * What stands in a recipient field without being a chip yet: addresses, and text that is none. What
 * Gmail makes of that text is not known, so the addresses in it count too.
 */
export function readTyped(typed: string): { contacts: Contact[]; unclear: string[] } {
  const all = pieces(typed);
  return {
    contacts: all.flatMap(({ contact, within }) =>
      contact ? [contact] : within.map((email) => ({ email, name: '' })),
    ),
    unclear: all.flatMap(({ said, contact }) => (contact ? [] : [said])),
  };
}

/**
 * The text left in To, Cc or Bcc of a compose. Gmail sends it with the mail, and InboxSDK, which
 * knows chips only, does not see it.
 */
export function typedIn(compose: Element, field: 'to' | 'cc' | 'bcc'): string {
  const inputs = compose.querySelectorAll(
    `.anm[name=${field}] input[role=combobox], .anm[name=${field}] input[peoplekit-id], textarea[name=${field}]`,
  );
  return [...inputs]
    .map((input) =>
      input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : '',
    )
    .join(',');
}
