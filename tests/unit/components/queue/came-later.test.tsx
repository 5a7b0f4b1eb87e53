// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { sectionsOf } from '../../../../components/queue/sections.ts';
import { useCameLater } from '../../../../components/queue/use-came-later.ts';
import type { QueueRow } from '../../../../components/queue/row.ts';
import { moment, row, useful } from '../../../gallery/stub-rows.ts';

afterEach(cleanup);

const soon = row({ name: 'Rosa Silva', day: '2026-11-27' });
const thing = useful({ name: 'Lena Vogel' });
const places = (rows: readonly QueueRow[], last?: 'useful') =>
  sectionsOf(rows, moment, last).map(({ place }) => place);

it('what could be useful comes above the days ahead where it is there from the start', () => {
  const { result, rerender } = renderHook(({ rows }) => useCameLater(rows), {
    initialProps: { rows: [] as QueueRow[] },
  });
  rerender({ rows: [soon, thing] });
  expect(result.current).toBeUndefined();
  expect(places([soon, thing], undefined)).toEqual(['useful', 'soon']);
});

it('and below them where they were drawn first, so that nothing moves', () => {
  const { result, rerender } = renderHook(({ rows }) => useCameLater(rows), {
    initialProps: { rows: [soon] as QueueRow[] },
  });
  rerender({ rows: [soon, thing] });
  expect(result.current).toBe('useful');
  expect(places([soon, thing], 'useful')).toEqual(['soon', 'useful']);
});
