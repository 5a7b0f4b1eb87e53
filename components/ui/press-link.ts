/** Follows a link that stands nowhere on the page, as if it had been pressed. */
export function pressLink(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  if (download !== undefined) link.download = download;
  document.body.append(link);
  link.click();
  link.remove();
}
