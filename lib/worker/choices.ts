import { messenger } from '../messages/messenger.ts';
import { loadPolicy, loadPreferences } from '../settings/settings.ts';
import { loadDiscreet } from '../settings/discreet.ts';
import { gmailTabs } from './tabs.ts';

/** Tells each Gmail tab the choices of its account, after a page has changed some. */
export async function tellChoices(): Promise<void> {
  const [{ workingDays }, discreet] = await Promise.all([loadPolicy(), loadDiscreet()]);
  await Promise.all(
    Object.entries(await gmailTabs()).map(async ([tab, { account }]) => {
      const preferences = await loadPreferences(account);
      // A tab that is gone or still loading asks by itself.
      await messenger
        .sendMessage('choices', { preferences, workingDays, discreet }, Number(tab))
        .catch(() => undefined);
    }),
  );
}
