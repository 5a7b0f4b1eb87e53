/** "Original", as it stands between dashes above a quoted mail: beginnings of words. */
const ORIGINAL =
  'origin|reply mess|antwort|urspr|initial|précéd|anterior|oorspr|opprin|oprind|alkup|původ|özgün|orij|исход|ориг|вихід|原[始邮郵]|元の|オリジ|원본';
/** "Forwarded", of a mail handed on: beginnings of words. */
const FORWARDED =
  'forwarded|weitergel|transfér|réexp|reenviad|inoltrat|encaminhad|doorgest|vidarebef|videresendt|välitet|przekaz|přepos|yönlend|iletil|перес[лыи]|переадр|转发|轉寄|転送|전달';
/** "Begin", as Apple's mail program has it above a mail handed on. */
const BEGIN = 'begin|anfang|début|ini[cz]io|início|start|począ|začá|başla|нача|поча|[开開]始|[下以][面下]';

const between = (stems: string) =>
  new RegExp(`^[*_ ]{0,4}[-–—=_]{2}.{0,80}(?:${stems}).{0,40}[-–—=_:][*_ ]{0,4}$`, 'i');
const ORIGINAL_DIVIDER = between(ORIGINAL);
const FORWARDED_DIVIDER = between(FORWARDED);
const FORWARDED_LINE = new RegExp(
  `^(?:(?:${BEGIN}).{0,30}|edelleen)?(?:${FORWARDED}).{0,30}[:：]$`,
  'i',
);

/**
 * Whether a line alone says that history begins below it ("-----Original Message-----") or a mail
 * handed on ("Begin forwarded message:").
 */
export function dividerOf(plain: string): 'history' | 'forward' | undefined {
  if (plain.length > 200) return undefined;
  if (FORWARDED_DIVIDER.test(plain) || FORWARDED_LINE.test(plain)) return 'forward';
  return ORIGINAL_DIVIDER.test(plain) ? 'history' : undefined;
}

/** A line of nothing but rule characters, with no words in it. */
export const isRule = (plain: string) => /^[-–—_,=+~#*ᐧ•·―─━═ ]{1,300}$/.test(plain);

/** Outlook's line above its header block, which mailing lists draw above their footer too. */
export const isLongRule = (plain: string) => /^[_─━-]{10,300}$/.test(plain);

/** Dashes around words of any language: a divider where headers of a mail stand below it. */
export const isDashed = (plain: string) => /^[-–—]{5,80} ?[^\s–—-].{0,80}[-–—]{5,80}$/.test(plain);
