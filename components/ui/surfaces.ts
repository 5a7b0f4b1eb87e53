import type { SurfaceReport } from '../../lib/messages/answers.ts';
import { text, textLocale } from '../../lib/text/text.ts';

const NAMES: Record<SurfaceReport['surface'], string> = {
  gmail: 'surface_gmail',
  guard: 'surface_guard',
  compose: 'surface_compose',
  thread: 'surface_thread',
  list: 'surface_list',
  panel: 'surface_panel',
};

/** "the side panel and dates in the list"; all of it when Gmail itself is off. */
export function offText(reports: readonly SurfaceReport[]): string {
  const off = reports.filter(({ state }) => state === 'off').map(({ surface }) => surface);
  if (off.includes('gmail')) return text(NAMES.gmail);
  const list = new Intl.ListFormat(textLocale(), { type: 'conjunction' });
  return list.format([...new Set(off)].map((surface) => text(NAMES[surface])));
}
