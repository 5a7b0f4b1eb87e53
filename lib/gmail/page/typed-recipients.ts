import { isAddress } from '../../ledger/address.ts';
import type { Contact } from '../port.ts';

/** The address of a piece that was typed: in its brackets, or all of it. */
function addressIn(piece: string): string {
  return (/<([^<>]*)>$/.exec(piece)?.[1] ?? piece).trim();
}

/** The text of a recipient field without one address; everything else stays as it was typed. */
export function withoutTyped(typed: string, email: string): string {
  const pieces = typed.split(/[,;\n]/).map((piece) => piece.trim());
  const wanted = email.toLowerCase();
  return pieces.filter((it) => it && addressIn(it).toLowerCase() !== wanted).join(', ');
}

/** What stands in a recipient field without being a chip yet: addresses, and text that is none. */
export function readTyped(typed: string): { contacts: Contact[]; unclear: string[] } {
  const contacts: Contact[] = [];
  const unclear: string[] = [];
  for (const piece of typed.slice(0, 10_000).split(/[,;\n]/)) {
    const said = piece.trim();
    const named = /^(.*)<([^<>]*)>$/.exec(said);
    const email = addressIn(said);
    const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
    if (isAddress(email)) contacts.push({ email, name });
    else if (said) unclear.push(said);
  }
  return { contacts, unclear };
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
