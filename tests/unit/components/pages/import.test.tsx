// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Backup } from '../../../../components/pages/Backup.tsx';
import { importFile } from '../../../../components/pages/import-file.ts';
import type { ImportLines } from '../../../../components/pages/import-file.ts';
import { gather } from '../../../../components/pages/save-file.ts';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const takeAll: ImportLines = async (lines) => ({
  ok: true,
  value: { added: lines.length, present: 0, refused: [] },
});

describe('reading a backup', () => {
  it('hands on each line once, in order, with its place', async () => {
    const seen: [string, number][] = [];
    const text = Array.from({ length: 1201 }, (_, i) => `line ${i + 1}`).join('\r\n');
    const report = await importFile(
      new Blob([text]),
      async (lines, first) => {
        for (const [i, line] of lines.entries()) seen.push([line, first + i]);
        return takeAll(lines, first);
      },
      () => {},
    );
    expect(report.added).toBe(1201);
    expect(seen).toHaveLength(1201);
    expect(seen.every(([line, place]) => line === `line ${place}`)).toBe(true);
  });

  it('refuses a line far too long and goes on', async () => {
    const text = `a\n${'x'.repeat(2_500_000)}\nb`;
    const report = await importFile(new Blob([text]), takeAll, () => {});
    expect(report.refused).toEqual([{ line: 2, why: 'too long' }]);
    expect(report.added).toBe(3);
  });

  it('stops where the whole is refused, with the place', async () => {
    const text = Array.from({ length: 700 }, () => '{}').join('\n');
    const report = await importFile(
      new Blob([text]),
      async (lines, first) =>
        first > 1 ? { ok: false, problem: { code: 'store-full' } } : takeAll(lines, first),
      () => {},
    );
    expect(report).toMatchObject({ added: 500, stopped: { line: 501, code: 'store-full' } });
  });

  it('counts what it does not list', async () => {
    const text = Array.from({ length: 450 }, () => 'no').join('\n');
    const report = await importFile(
      new Blob([text]),
      async (lines, first) => ({
        ok: true,
        value: {
          added: 0,
          present: 0,
          refused: lines.map((_, i) => ({ line: first + i, why: 'not JSON' })),
        },
      }),
      () => {},
    );
    expect([report.refused.length, report.unlisted]).toEqual([200, 250]);
  });
});

describe('the backup page', () => {
  it('shows what was added, what was there, and what was refused and why', async () => {
    render(
      <Backup
        today="2026-11-23"
        exportLines={async function* () {
          yield ['{}'];
        }}
        importLines={async () => ({
          ok: true,
          value: { added: 1, present: 2000, refused: [{ line: 3, why: 'not JSON' }] },
        })}
      />,
    );
    const file = new File(['a\nb\nc'], '\u202Efoo.ndjson');
    fireEvent.change(screen.getByLabelText('Import', { selector: 'input' }), {
      target: { files: [file] },
    });
    await screen.findByText('1 added');
    expect(screen.getByText('2,000 there already')).toBeTruthy();
    expect(screen.getByText('1 not brought in')).toBeTruthy();
    expect(screen.getByText('The line is broken or cut off.')).toBeTruthy();
    expect(screen.getByText('From foo.ndjson')).toBeTruthy();
  });

  it('gathers an export chunk by chunk', async () => {
    const chunks = async function* () {
      yield ['{"mayI":"ledger","format":1}'];
      yield ['a', 'b'];
    };
    const { file, entries } = await gather(chunks(), () => {});
    expect(entries).toBe(2);
    expect(await file.text()).toBe('{"mayI":"ledger","format":1}\na\nb\n');
  });
});
