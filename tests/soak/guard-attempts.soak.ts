import { attempt } from '../e2e/support/attempts/run.ts';
import { test } from '../e2e/support/fixtures.ts';
import { LedgerPage } from '../e2e/support/ledger-page.ts';

const SEED = Number(process.env['MAYI_SEED'] ?? 1);
const ATTEMPTS = Number(process.env['MAYI_ATTEMPTS'] ?? 300);
/** So many in one browser, whose ledger grows with each. */
const AT_ONCE = 50;

for (let from = 0; from < ATTEMPTS; from += AT_ONCE) {
  const count = Math.min(AT_ONCE, ATTEMPTS - from);
  const seed = SEED + from;
  test(`${count} random attempts to send (seed ${seed})`, async ({ openGmail, mayI }) => {
    const page = await LedgerPage.open(mayI);
    const other = await openGmail();
    // Last, so that it lies in front: a tab behind is drawn once a second.
    const gmail = await openGmail();
    await attempt({ gmail, other, mayI, page }, count, seed);
  });
}
