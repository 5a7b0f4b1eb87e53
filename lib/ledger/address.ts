const NOT_IN_LOCAL = /[\s\p{Cc}\p{Cf}<>()[\],;:\\"@]/u;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const ASCII = /^[\x21-\x7e]+$/;

/** A host in lower-case ASCII, without a dot at its end; undefined for what is none. */
export function asciiHost(host: string): string | undefined {
  const text = host.normalize('NFC').toLowerCase().replace(/\.$/, '');
  if (text === '' || text.length > 253 || !text.split('.').every((label) => LABEL.test(label))) {
    return undefined;
  }
  if (ASCII.test(text)) return text;
  const url = `http://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function parts(text: string): { local: string; domain: string } | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 320) return undefined;
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(at, 0));
  if (local === '' || local.length > 64 || NOT_IN_LOCAL.test(local)) return undefined;
  const domain = asciiHost(trimmed.slice(at + 1));
  return domain?.includes('.') === true ? { local, domain } : undefined;
}

/** Whether the text is one bare email address: a local part, `@`, and a domain with a dot. */
export function isAddress(text: string): boolean {
  return parts(text) !== undefined;
}

/** The domain of an address in lower-case ASCII; undefined where the text is no address. */
export function domainOf(email: string): string | undefined {
  return parts(email)?.domain;
}

/**
 * The one form of an address that all its spellings share: lower case, domain in ASCII, no `+tag`,
 * and for Gmail no dots. Two contacts with the same one are the same person. Text that is no
 * address comes back trimmed and in lower case, so that it still compares with itself.
 */
export function canonicalAddress(email: string): string {
  const read = parts(email);
  if (read === undefined) return email.trim().normalize('NFC').toLowerCase();
  const local = read.local.normalize('NFC').toLowerCase();
  const plus = local.indexOf('+');
  const bare = plus > 0 ? local.slice(0, plus) : local;
  if (read.domain !== 'gmail.com' && read.domain !== 'googlemail.com') {
    return `${bare}@${read.domain}`;
  }
  return `${bare.replaceAll('.', '') || bare}@gmail.com`;
}
