import { browser } from 'wxt/browser';

export const DUE_ALARM = 'due';
export const SWEEP_ALARM = 'sweep';
const SWEEP_MINUTES = 30;

/**
 * One alarm for the next due and a sweep besides: alarms are hints (an update clears them all, a
 * sleeping computer fires none), the ledger holds the days. `at` is ms UTC of the machine's clock.
 */
export async function setAlarms(at: number | undefined): Promise<void> {
  const sweep = await browser.alarms.get(SWEEP_ALARM);
  if (!sweep) await browser.alarms.create(SWEEP_ALARM, { periodInMinutes: SWEEP_MINUTES });
  if (at === undefined) {
    await browser.alarms.clear(DUE_ALARM);
    return;
  }
  const set = await browser.alarms.get(DUE_ALARM);
  if (set?.scheduledTime !== at) await browser.alarms.create(DUE_ALARM, { when: at });
}
