import { isGuardOff } from '../../lib/messages/guard-off.ts';
import type { Health } from '../../lib/messages/protocol.ts';
import { countText, text } from '../../lib/text/text.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { plain } from '../ui/plain.ts';
import { whyNot } from '../ui/problem.ts';
import { offText } from '../ui/surfaces.ts';

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
          title={isGuardOff(off) ? text('icon_guard_off') : text('notice_off', offText(off))}
          action={health.stale > 0 ? undefined : reload}
        >
          {isGuardOff(off) ? `${text('notice_off', offText(off))} ` : null}
          {account ? text('notice_off_in', plain(account)) : text('notice_off_somewhere')}
        </Banner>
      ))}
    </>
  );
}
