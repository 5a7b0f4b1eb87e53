import { Welcome } from '../../components/pages/Welcome.tsx';
import { links } from '../../lib/pages/links.ts';
import { reloadGmail, useHealth } from '../../lib/pages/use-health.ts';
import { usePinned } from '../../lib/pages/use-pinned.ts';

/** The first steps, over the browser's own answers. */
export function LiveWelcome() {
  const health = useHealth();
  return (
    <Welcome
      pinned={usePinned()}
      stale={health?.stale ?? 0}
      gmail={links.gmail}
      rehearsal={links.rehearsal}
      start={links.start}
      onReloadGmail={() => void reloadGmail(health)}
    />
  );
}
