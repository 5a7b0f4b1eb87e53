/** Pages of `mail.google.com` that are Gmail, for `browser.tabs.query`. */
export const MAIL_PAGES = 'https://mail.google.com/mail/*';

/** Whether a path of `mail.google.com` is Gmail itself, and not Chat or Tasks. */
export function isMail(path: string): boolean {
  return path.startsWith('/mail/');
}
