/** The machine's IANA zone now; it changes when a laptop travels. */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
