import { attempt } from './support/attempts/run.ts';
import { test } from './support/fixtures.ts';
import { LedgerPage } from './support/ledger-page.ts';

/* Random attempts to get past the guard, the same for the same seed; `npm run soak` makes more. */

const SEED = Number(process.env['MAYI_SEED'] ?? 1);

for (const part of [0, 1, 2]) {
  const seed = SEED * 3 + part;
  test(`ten random attempts to send (seed ${seed})`, async ({ openGmail, mayI }) => {
    const page = await LedgerPage.open(mayI);
    const other = await openGmail();
    // Last, so that it lies in front: a tab behind is drawn once a second.
    const gmail = await openGmail();
    await attempt({ gmail, other, mayI, page }, 10, seed);
  });
}
