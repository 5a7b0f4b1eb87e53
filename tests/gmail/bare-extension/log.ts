/** Something InboxSDK reported. */
export interface Noted {
  what: string;
  [detail: string]: unknown;
}

const noted: Noted[] = [];

/** Notes a report where a test can read it: in an attribute of the document element. */
export function note(what: string, details: Record<string, unknown> = {}): void {
  noted.push({ what, ...details });
  document.documentElement.setAttribute('data-bare-log', JSON.stringify(noted));
}
