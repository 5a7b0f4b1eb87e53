/** "Original", as it stands between dashes above a quoted mail: beginnings of words. */
const ORIGINAL =
  'origin|reply mess|antwort|urspr|oorspr|opprin|oprind|alkup|původ|özgün|исход|вихід|原始|元の|원본';
/** "Forwarded message", of a mail handed on: beginnings of words. */
const FORWARDED =
  'forwarded m(?:es|ail)|weitergel|transféré|réexp|reenviado|inoltrato|encaminhada|doorgest|vidarebef|videresendt|välitet|przekaz|přepos|yönlend|iletilen|переслан|переадр|转发|轉寄|転送|전달';

const FORWARDED_DIVIDER = new RegExp(
  `^(?:[*-]{2}.{0,80}|\\p{L}{4,10} .{0,22}|\\p{L}{0,8})(?:${FORWARDED}).{0,40}[*:：-]$`,
  'iu',
);
const ORIGINAL_DIVIDER = new RegExp(`^[*-]{2}.{0,80}(?:${ORIGINAL}).{0,40}[*-]$`, 'iu');

/**
 * Whether a line alone says that history begins below it ("-----Original Message-----") or a mail
 * handed on ("Begin forwarded message:"), in many languages.
 */
export function dividerOf(plain: string): 'history' | 'forward' | undefined {
  if (FORWARDED_DIVIDER.test(plain)) return 'forward';
  return ORIGINAL_DIVIDER.test(plain) ? 'history' : undefined;
}
