import { useEffect } from 'react';
import { Popup } from '../../components/queue/Popup.tsx';
import { resumeCall } from '../../lib/pages/call.ts';
import { LiveCatchUp } from '../../lib/pages/live-catch-up.tsx';
import { links } from '../../lib/pages/links.ts';
import { useAim } from '../../lib/pages/use-aim.ts';
import { beDiscreet, useDiscreet } from '../../lib/pages/use-discreet.ts';
import { queueActs } from '../../lib/pages/queue-acts.ts';
import { reloadGmail, useHealth } from '../../lib/pages/use-health.ts';
import { useMoment } from '../../lib/pages/use-moment.ts';
import { useRows } from '../../lib/pages/use-rows.ts';

/** The popup over the database and the worker. */
export function LivePopup() {
  const moment = useMoment();
  const health = useHealth();
  const { rows, more, problem, retry } = useRows(moment);
  useEffect(() => void resumeCall(), []);
  return (
    <Popup
      rows={rows}
      more={more}
      problem={problem}
      health={health}
      moment={moment}
      acts={queueActs}
      links={links}
      discreet={useDiscreet()}
      onDiscreet={beDiscreet}
      aim={useAim(moment)}
      onReloadGmail={() => void reloadGmail(health)}
      onRetry={retry}
      above={rows ? <LiveCatchUp rows={rows} moment={moment} /> : null}
    />
  );
}
