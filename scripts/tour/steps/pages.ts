import { readFileSync } from 'node:fs';
import { openPage, see } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Everyone who is kept, and one person's history. */
export const contacts: Step = {
  name: 'contacts',
  async run(stage) {
    const page = await openPage(stage, 'ledger.html', '#contacts');
    await page.getByText('Priya Kapoor', { exact: true }).first().click();
    await see(page.getByText(/^Priya Kapoor asked for a call/)).toBeVisible();
    await see(page.getByText(/Give me a call in six months/).first()).toBeVisible();
    return { said: 'All contacts: Priya, with all that was said', page };
  },
};

/** What there is to give. */
export const usefulThings: Step = {
  name: 'useful-things',
  async run(stage) {
    const page = await openPage(stage, 'ledger.html', '#library');
    const article = page.getByRole('article', { name: 'Three shifts on one page' });
    await see(article.getByText('Nobody got it yet')).toBeVisible();
    return { said: 'Useful things: articles, an event and a template, ready to give', page };
  },
};

/** Everything in one file, which reads back as what lies in the ledger. */
export const exported: Step = {
  name: 'export',
  async run(stage) {
    const page = await openPage(stage, 'ledger.html', '#backup');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const file = await saving;
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\n');
    const entries = await stage.mayI.facts();
    see(JSON.parse(lines[0] ?? '')).toEqual({ mayI: 'ledger', format: 1 });
    const saved = lines.slice(1).map((line) => JSON.parse(line) as { entry?: { id: string } });
    const ids = saved.flatMap(({ entry }) => entry?.id ?? []);
    see(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    await see(page.getByText(`${saved.length} entries saved to`)).toBeVisible();
    return { said: `Export: ${saved.length} entries in ${file.suggestedFilename()}`, page };
  },
};

/** The page after the install. */
export const firstSteps: Step = {
  name: 'first-steps',
  async run(stage) {
    const page = await openPage(stage, 'welcome.html');
    await see(page.getByRole('heading', { name: 'Follow up with permission' })).toBeVisible();
    await see(page.getByText('What each permission is for')).toBeVisible();
    return { said: 'First steps: what it does, what it never does, why each permission', page };
  },
};
