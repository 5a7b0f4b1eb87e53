import { browser } from 'wxt/browser';
import { About } from '../../components/pages/About.tsx';
import { Backup } from '../../components/pages/Backup.tsx';
import { Shell } from '../../components/pages/Shell.tsx';
import { Today } from '../../components/pages/Today.tsx';
import { Notices } from '../../components/queue/Notices.tsx';
import { dueCount, sectionsOf } from '../../components/queue/sections.ts';
import { ask } from '../../lib/messages/client.ts';
import { LiveCatchUp } from '../../lib/pages/live-catch-up.tsx';
import { links } from '../../lib/pages/links.ts';
import { queueActs } from '../../lib/pages/queue-acts.ts';
import { useCount } from '../../lib/pages/use-count.ts';
import { reloadGmail, useHealth } from '../../lib/pages/use-health.ts';
import { useMoment } from '../../lib/pages/use-moment.ts';
import { useRows } from '../../lib/pages/use-rows.ts';
import { exportLines } from '../../lib/store/export.ts';
import { openStore } from '../../lib/store/open.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { LiveContacts } from './LiveContacts.tsx';
import { LiveLetter } from './LiveLetter.tsx';
import { LiveLibrary } from './LiveLibrary.tsx';
import { LiveSettings } from './LiveSettings.tsx';
import { LiveStart } from './LiveStart.tsx';
import { usePlace } from './use-place.ts';

async function* everything() {
  yield* exportLines(await openStore());
}

/** The full page over the database and the worker. */
export function LivePages() {
  const { room, wanted } = usePlace();
  const moment = useMoment();
  const health = useHealth();
  const { rows, more, problem, retry } = useRows(moment);
  const contacts = useCount();
  const today = rows ? (more?.due ?? dueCount(sectionsOf(rows, moment))) : 0;
  return (
    <Shell
      room={room}
      counts={{ today, contacts }}
      notices={
        health ? <Notices health={health} onReload={() => void reloadGmail(health)} /> : null
      }
    >
      {room === 'today' ? (
        <Today
          rows={rows}
          more={more}
          problem={problem}
          readOnly={health?.readOnly}
          moment={moment}
          acts={queueActs}
          gmail={links.gmail}
          onRetry={retry}
          above={rows ? <LiveCatchUp rows={rows} moment={moment} /> : null}
        />
      ) : null}
      {room === 'contacts' ? <LiveContacts moment={moment} selected={wanted} /> : null}
      {room === 'library' ? <LiveLibrary moment={moment} /> : null}
      {room === 'start' ? (
        <LiveStart moment={moment} account={health?.tabs[0]?.account ?? ''} />
      ) : null}
      {room === 'letter' ? <LiveLetter moment={moment} contact={wanted} /> : null}
      {room === 'backup' ? (
        <Backup
          today={dayAt(moment.now, moment.zone)}
          exportLines={everything}
          importLines={(lines, firstLine) => ask.importLines({ lines, firstLine })}
          wanted={wanted === 'export' || wanted === 'import' ? wanted : undefined}
        />
      ) : null}
      {room === 'settings' ? <LiveSettings moment={moment} /> : null}
      {room === 'about' ? (
        <About version={browser.runtime.getManifest().version} welcome={links.welcome} />
      ) : null}
    </Shell>
  );
}
