import { offHereText } from '../../components/ui/surfaces.ts';
import type { Surfaces } from '../gmail/port.ts';
import type { Ask } from './scene.ts';
import type { Ui } from './ui/ui.ts';

/** What does not work in this window is said in one line, and told to the worker for the popup. */
export function surfaceNotice(
  { surfaces, ui, ask }: { surfaces: Surfaces; ui: Ui; ask: Ask },
  account: string,
  signal: AbortSignal,
): void {
  const tell = () => {
    const reports = surfaces.all();
    if (reports.length === 0) return;
    if (reports.every(({ state }) => state === 'on')) ui.dismiss('surfaces');
    else ui.notice('surfaces', { kind: 'off', text: offHereText(reports) });
    void ask.surfaces({ account, reports });
  };
  surfaces.onChange(tell, signal);
  tell();
}
