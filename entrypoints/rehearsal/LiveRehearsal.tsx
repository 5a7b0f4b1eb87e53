import { useMemo } from 'react';
import { Rehearsal } from '../../components/pages/Rehearsal.tsx';
import { links } from '../../lib/pages/links.ts';
import { useMoment } from '../../lib/pages/use-moment.ts';
import { rehearse } from '../../lib/rehearsal/rehearse.ts';
import { text } from '../../lib/text/text.ts';

/** The guard to be felt once, over an invented person; nothing is read of the ledger, or written. */
export function LiveRehearsal() {
  const moment = useMoment();
  const verdict = useMemo(
    () =>
      rehearse(moment, {
        email: 'ana@harbour.example',
        name: text('rehearsal_name'),
        quote: text('rehearsal_quote'),
      }),
    [moment],
  );
  return (
    <Rehearsal verdict={verdict} moment={moment} gmail={links.gmail} settings={links.settings} />
  );
}
