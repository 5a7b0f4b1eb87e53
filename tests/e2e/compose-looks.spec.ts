import type { PageOptions } from '../gmail/server.ts';
import { askSentence, ComposePage, recorded, spoken } from './support/compose-page.ts';
import { on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

/* The same in every look of Gmail; light, roomy and English are what the other tests have. */

const LOOKS: PageOptions[] = [
  { language: 'ja', theme: 'dark', density: 'compact' },
  { language: 'tr', theme: 'light', density: 'compact' },
  { language: 'en', theme: 'dark', density: 'comfortable' },
];

for (const look of LOOKS) {
  const { language = 'en', theme, density } = look;
  test.describe(() => {
    test.use({ look });
    test(`ask, follow up and send: ${language}, ${theme}, ${density}`, async ({
      openGmail,
      mayI,
    }, info) => {
      const gmail = await openGmail();
      const { page } = gmail;
      const begun = { to: 'bo@pine.example', subject: 'Kiln', text: 'Hello Bo.' };
      const mail = await ComposePage.begin(gmail, begun, language);
      await mail.openMenu();
      await expect(mail.choice('2 days')).toBeFocused();
      await page.screenshot({ path: info.outputPath('menu.png') });
      await mail.choice('in two weeks').click();
      await mail.choose('1 week');
      const sentence = askSentence('in two weeks', workingDayIn(14));
      await expect(mail.body).toHaveText(`Hello Bo. ${sentence}`);
      await expect(mail.line('Asking for around')).toBeVisible();
      await expect(mail.line(`If no reply by ${spoken(workingDayIn(7))}`)).toBeVisible();
      // As strong as Gmail's own buttons beside it.
      await expect(mail.clock.locator('.may-i-clock')).toHaveCSS('opacity', '1');
      await page.screenshot({ path: info.outputPath('lines.png') });
      await mail.send.click();
      await expect(page.getByText(': saved')).toBeVisible();
      await page.screenshot({ path: info.outputPath('saved.png') });
      const [ask] = await recorded(mayI, 'permission-asked');
      expect(ask?.body['due']).toMatchObject(on(workingDayIn(14)));
      const [set] = await recorded(mayI, 'follow-up-set');
      expect(set?.body['due']).toMatchObject(on(workingDayIn(7)));
    });
  });
}
