import type { Surfaces } from '../gmail/port.ts';
import type { Surface } from '../messages/answers.ts';
import { text } from '../text/text.ts';
import type { Ask } from './scene.ts';
import type { Ui } from './ui/ui.ts';

const NAMES: Record<Surface, string> = {
  gmail: 'surface_gmail',
  compose: 'surface_compose',
  thread: 'surface_thread',
  list: 'surface_list',
  panel: 'surface_panel',
};

/** What does not work in this window is said in one line, and told to the worker for the popup. */
export function surfaceNotice(
  { surfaces, ui, ask }: { surfaces: Surfaces; ui: Ui; ask: Ask },
  account: string,
  signal: AbortSignal,
): void {
  const tell = () => {
    const reports = surfaces.all();
    if (reports.length === 0) return;
    const off = reports.filter(({ state }) => state === 'off');
    const names = off.map(({ surface }) => text(NAMES[surface]));
    const list = new Intl.ListFormat(text('intl_locale'), { type: 'conjunction' });
    if (off.length === 0) ui.dismiss('surfaces');
    else ui.notice('surfaces', { kind: 'off', text: text('off_here', list.format(names)) });
    void ask.surfaces({ account, reports });
  };
  surfaces.onChange(tell, signal);
  tell();
}
