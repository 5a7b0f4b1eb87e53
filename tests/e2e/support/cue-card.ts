import type { Locator } from '@playwright/test';
import type { Panel } from './panel-page.ts';

/** The card about what their newest message seems to say. */
export function cueCard(panel: Panel): Locator {
  return panel.root.getByRole('region', { name: 'What they seem to say' });
}

/** The words in it that the reading rests on. */
export function marked(panel: Panel): Locator {
  return cueCard(panel).locator('mark');
}

export function cueButton(panel: Panel, name: string | RegExp): Locator {
  return cueCard(panel).getByRole('button', { name, exact: true });
}
