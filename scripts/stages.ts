import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

/** One part of the checks: a command, and the report that counts its tests where it has any. */
export interface Stage {
  name: string;
  command: string;
  args: string[];
  report?: { file: string; kind: 'vitest' | 'playwright' };
  /** Show the output as it comes. */
  show?: boolean;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the stages in order, those of a list together, goes on after a failure, and ends with `N passed, N failed`. */
export async function runStages(stages: (Stage | Stage[])[]): Promise<never> {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const together of stages) {
    for (const counts of await Promise.all([together].flat().map(runStage))) {
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** Runs one stage and says how it went. */
async function runStage(stage: Stage): Promise<Counts> {
  if (stage.report) rmSync(stage.report.file, { force: true });
  const ran = await run(stage.command, stage.args, { show: stage.show });
  const counts = stage.report
    ? count(stage.report, ran.code)
    : { passed: ran.code === 0 ? 1 : 0, failed: ran.code === 0 ? 0 : 1, skipped: 0 };
  const said = stage.report ? ` (${counts.passed} passed, ${counts.failed} failed)` : '';
  console.log(`${ran.code === 0 ? '✓' : '✗'} ${stage.name}${said} ${ran.seconds.toFixed(1)} s`);
  if (ran.code !== 0 && !stage.show) console.log(ran.output);
  return counts;
}

/** A runner that failed without a failing test (it could not start) counts as one failure. */
function count(report: NonNullable<Stage['report']>, code: number): Counts {
  if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const data = JSON.parse(readFileSync(report.file, 'utf8'));
  const counts: Counts =
    report.kind === 'vitest'
      ? { passed: data.numPassedTests, failed: data.numFailedTests, skipped: data.numPendingTests }
      : {
          passed: data.stats.expected,
          failed: data.stats.unexpected + data.stats.flaky,
          skipped: data.stats.skipped,
        };
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
