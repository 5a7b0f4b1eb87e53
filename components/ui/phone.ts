/**
 * The link that has a number dialled; undefined where it holds no number. Only what a phone dials is
 * left of it: a number may come from a stranger's signature.
 */
export function telLink(phone: string): string | undefined {
  const number = phone.replaceAll(/[^\d+*#,;]/gu, '');
  return /\d{3}/u.test(number) ? `tel:${number}` : undefined;
}
