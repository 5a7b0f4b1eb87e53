import { openPage, see } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Gmail in its dark theme. */
export const dark: Step = {
  name: 'dark',
  async run(stage) {
    const tab = await stage.openGmail({ theme: 'dark' });
    await tab.openThread('yusuf-text');
    await see(tab.panel()).toContainText('Fine by me.');
    await see(tab.panel()).toContainText('They prefer');
    return { said: "Dark: Yusuf's conversation, and the wish to be texted", page: tab.page };
  },
};

/** The popup where the system is dark. */
export const darkPopup: Step = {
  name: 'dark-popup',
  async run(stage) {
    const popup = await openPage(stage, 'popup.html');
    await popup.emulateMedia({ colorScheme: 'dark' });
    await see(popup.getByRole('listitem').first()).toBeVisible();
    const back = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
    see(back).not.toBe('rgb(255, 255, 255)');
    return { said: 'Dark: the popup', page: popup };
  },
};

/** Gmail in its tightest density. */
export const compact: Step = {
  name: 'compact',
  async run(stage) {
    const tab = await stage.openGmail({ density: 'compact' });
    const { page } = tab;
    const dated = page.getByRole('row').filter({ hasText: /(Mon|Tue|Wed|Thu|Fri) \d/ });
    await see(dated.first()).toBeVisible();
    return { said: 'Compact: the inbox keeps its lines and its dates', page };
  },
};
