import { browser } from 'wxt/browser';

const SIZES = [16, 32, 48, 128];

/** How the toolbar icon looks: as ever, with a dot for something overdue, muted while a part is off. */
export type IconState = 'icon' | 'icon-late' | 'icon-off';

/** The number of dates for today and overdue; nothing when there are none. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** The icon, and the same in words for pointers and screen readers. */
export async function showIcon(state: IconState, title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/${state}/${size}.png`]));
  await browser.action.setIcon({ path });
  await browser.action.setTitle({ title });
}
