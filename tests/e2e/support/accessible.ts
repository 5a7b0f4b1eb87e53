import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Holds a page to be free of what axe finds, light and dark, once its colours stand still. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion colours change at once, in shadow roots too, where no page sees what still moves.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(async () => {
      // Views of Gmail's own are told of the change, and drawn a frame later.
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((drawn) => requestAnimationFrame(drawn));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    // In the page itself, which has no frame of elsewhere, and without the list of all that is well.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    expect((await axe.analyze()).violations).toEqual([]);
  }
}
