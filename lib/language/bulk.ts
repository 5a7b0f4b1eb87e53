import type { MailText } from './types.ts';

/** Senders that write to many. */
const SENDERS =
  /^(?:news(?:letter)?s?|marketing|updates?|info-?mail|digest|promo(?:tion)?s?|offers?|deals|campaigns?|mailer|notifications?|notify|alerts?|no-?reply|do-?not-?reply|announce(?:ments?)?)(?:[+.=_-][^@]*)?@/i;

/** Lines that only a mail to many ends with. */
const FOOTERS = [
  /\b(?:view|open|read) (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your|a|the) (?:web )?browser\b/i,
  /\b(?:manage|update|change) your (?:e-?mail |subscription |notification )?(?:preferences|settings|subscriptions?)\b/i,
  /\byou(?:'re| are|’re)? (?:receiv(?:e|ing)|get(?:ting)?) this (?:e-?mail |message |newsletter |notification )?because\b/i,
  /\b(?:to )?unsubscribe (?:from (?:this|these|our|all) [\w ]{0,40}|here\b|(?:at any time )?(?:by )?click)/i,
  /\bclick (?:here )?to unsubscribe\b/i,
  /(?:^|[.|·•]) {0,3}unsubscribe {0,3}(?:[.|·•]|$)/im,
  /\bif you no longer (?:wish|want) to receive\b/i,
  /\b(?:newsletter abbestellen|vom newsletter abmelden|im browser (?:ansehen|anzeigen)|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripci[óo]n)\b/i,
];
/** Such lines stand at an end of the mail. */
const EDGE = 1500;

/**
 * Whether a mail was sent to many: a newsletter, a notification, an offer. Told by its sender and by
 * the lines such mails must carry. One person's mail that asks to be unsubscribed is none.
 */
export function isBulk({ text, from = '' }: MailText): boolean {
  if (SENDERS.test(from.trim().slice(0, 320))) return true;
  if (text.length < 200) return false;
  const edges = `${text.slice(0, EDGE)}\n${text.slice(-EDGE)}`;
  return FOOTERS.some((footer) => footer.test(edges));
}
