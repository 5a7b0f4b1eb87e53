import { Settings } from '../../components/pages/Settings.tsx';
import type { Moment } from '../../components/queue/row.ts';
import { links } from '../../lib/pages/links.ts';
import { saveChosen, useChosen } from '../../lib/pages/use-chosen.ts';

/** The user's choices over the extension's storage and the worker. */
export function LiveSettings({ moment }: { moment: Moment }) {
  return (
    <Settings
      chosen={useChosen()}
      moment={moment}
      rehearsal={links.rehearsal}
      onSave={saveChosen}
    />
  );
}
