import type { SurfaceReport } from '../../lib/messages/answers.ts';
import { text, textLocale } from '../../lib/text/text.ts';

const NAMES: Record<SurfaceReport['surface'], string> = {
  gmail: 'surface_gmail',
  guard: 'surface_guard',
  line: 'surface_line',
  compose: 'surface_compose',
  thread: 'surface_thread',
  list: 'surface_list',
  panel: 'surface_panel',
};

const offOnes = (reports: readonly SurfaceReport[]) => [
  ...new Set(reports.filter(({ state }) => state === 'off').map(({ surface }) => surface)),
];

function listText(surfaces: readonly SurfaceReport['surface'][]): string {
  const list = new Intl.ListFormat(textLocale(), { type: 'conjunction' });
  return list.format(surfaces.map((surface) => text(NAMES[surface])));
}

/** "the side panel and dates in the list"; all of it when Gmail itself is off. */
export function offText(reports: readonly SurfaceReport[]): string {
  const off = offOnes(reports);
  return listText(off.includes('gmail') ? ['gmail'] : off);
}

/** What does not work in this window, the guard first. */
export function offHereText(reports: readonly SurfaceReport[]): string {
  const gmail = reports.find(({ surface, state }) => surface === 'gmail' && state === 'off');
  if (gmail) return text(gmail.why === 'own-window' ? 'guard_off_own_window' : 'guard_off_all');
  const off = offOnes(reports);
  if (!off.includes('guard')) return text('off_here', listText(off));
  const others = off.filter((surface) => surface !== 'guard');
  const guard = text('guard_off_here');
  return others.length === 0
    ? guard
    : text('sentence_pair', guard, text('off_too', listText(others)));
}
