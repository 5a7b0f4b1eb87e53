import { browser } from 'wxt/browser';

/** The number of dates for today and overdue; nothing when there are none. */
export async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
