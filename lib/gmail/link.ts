/**
 * The address of a Gmail account, and in it of a conversation or message (16-digit hex id).
 * `authuser` leads to the right account whatever its number is.
 */
export function gmailLink(account: string, id?: string): string {
  const url = new URL('https://mail.google.com/mail/u/');
  if (account) url.searchParams.set('authuser', account);
  if (id) url.hash = `all/${id}`;
  return url.href;
}
