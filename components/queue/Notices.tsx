import type { SurfaceReport } from '../../lib/messages/answers.ts';
import type { Health } from '../../lib/messages/protocol.ts';
import { countText, text, textLocale } from '../../lib/text/text.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { plain } from '../ui/plain.ts';
import { whyNot } from '../ui/problem.ts';

const SURFACES: Record<SurfaceReport['surface'], string> = {
  gmail: 'surface_gmail',
  compose: 'surface_compose',
  thread: 'surface_thread',
  list: 'surface_list',
  panel: 'surface_panel',
};

/** "the side panel and dates in the list"; all of it when Gmail itself is off. */
function offText(off: readonly SurfaceReport[]): string {
  const surfaces = [...new Set(off.filter(({ state }) => state === 'off').map((o) => o.surface))];
  if (surfaces.includes('gmail')) return text(SURFACES.gmail);
  const list = new Intl.ListFormat(textLocale(), { type: 'conjunction' });
  return list.format(surfaces.map((surface) => text(SURFACES[surface])));
}

/** What does not work at present, and what to do about it; nothing when all is well. */
export function Notices({ health, onReload }: { health: Health; onReload: () => void }) {
  const reload = <Button onClick={onReload}>{text('notice_reload')}</Button>;
  const broken = health.tabs.filter(({ off }) => off.some(({ state }) => state === 'off'));
  return (
    <>
      {health.readOnly ? (
        <Banner tone="late" title={text('notice_read_only')}>
          {whyNot(health.readOnly)}
        </Banner>
      ) : null}
      {health.stale > 0 ? (
        <Banner tone="due" title={text('notice_stale')} action={reload}>
          {countText('notice_stale_tabs', health.stale)}
        </Banner>
      ) : null}
      {broken.map(({ tab, account, off }) => (
        <Banner
          key={tab}
          tone="due"
          title={text('notice_off', offText(off))}
          action={health.stale > 0 ? undefined : reload}
        >
          {account ? text('notice_off_in', plain(account)) : text('notice_off_somewhere')}
        </Banner>
      ))}
    </>
  );
}
