import type { Saved } from '../../lib/messages/answers.ts';
import type { CommandInput } from '../../lib/messages/commands.ts';
import { bigLedger } from '../bench/big-ledger.ts';
import { expect, test } from '../e2e/support/fixtures.ts';
import { LedgerPage } from '../e2e/support/ledger-page.ts';
import { actsIn, expectWhole } from '../e2e/support/verify.ts';
import { randomAct } from './acts.ts';
import { Random } from '../random.ts';

const SEED = Number(process.env['MAYI_SEED'] ?? 1);
const ACTS = Number(process.env['MAYI_ACTS'] ?? 600);
/** An act may rightly be refused: what it was about has changed meanwhile. */
const REFUSALS = ['unknown-entry', 'unknown-person', 'not-allowed', 'past'];

test(`${ACTS} random acts, the worker killed at random (seed ${SEED})`, async ({ mayI }) => {
  const random = new Random(SEED);
  const desk = await LedgerPage.open(mayI);
  // The worker opens the ledger while the page loads.
  await expect.poll(async () => Object.keys((await desk.dump()).tables)).toContain('agenda');
  const backup = [...bigLedger(ACTS / 10)];
  const written = new Set<string>();
  const refused = new Set<string>();
  let [sent, kills, given] = [0, 0, 0];

  const send = async (data: CommandInput): Promise<void> => {
    const answer = await desk.ask<Saved>('command', data);
    if (answer?.ok && !answer.value.already) written.add(data.act);
    if (answer?.ok === false) {
      expect(REFUSALS, data.intent.do).toContain(answer.problem.code);
      refused.add(data.act);
    }
  };

  while (sent < ACTS) {
    const stored = await desk.dump();
    const batch = Array.from({ length: 1 + random.below(12) }, () => randomAct(random, stored));
    const lines = random.below(3) === 0 ? backup.slice(given, given + 1 + random.below(20)) : [];
    const sending = [...batch.map(send), desk.import(lines, given + 1)];
    if (random.below(2) === 0) {
      await Promise.race(sending.slice(random.below(batch.length)));
      // The worker may have been stopped by the browser itself.
      kills += await mayI.killWorker().then(
        () => 1,
        () => 0,
      );
    }
    await Promise.all(sending);
    // Whatever was answered and whatever was not, all of it is sent again.
    await Promise.all(batch.map(send));
    expect(await desk.import(lines, given + 1)).toMatchObject({ ok: true });
    sent += batch.length;
    given += lines.length;
    const acts = actsIn(await desk.dump());
    expect([...written].filter((act) => !acts.has(act))).toEqual([]);
  }
  const dump = await desk.dump();
  console.log(
    `${sent} acts, ${written.size} of them answered as written, ${refused.size} refused; ` +
      `${kills} kills, ${given} lines imported, ${dump.tables.entries.length} entries`,
  );
  const ids = dump.tables.entries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  await expectWhole(dump);
});
