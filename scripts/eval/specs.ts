import * as z from 'zod';
import type { Case } from './cases.ts';
import type { DayWindow } from './windows.ts';

/** A row of the specs of Microsoft's text recognizers (MIT), as they lie in its repository. */
const spec = z.object({
  Input: z.string(),
  Context: z.object({ ReferenceDateTime: z.string() }).nullish(),
  Results: z.array(
    z.object({
      Resolution: z
        .object({
          values: z.array(
            z.object({
              type: z.string().nullish(),
              value: z.string().nullish(),
              start: z.string().nullish(),
              end: z.string().nullish(),
            }),
          ),
        })
        .nullish(),
    }),
  ),
});

const FAR = '9999-12-31';
const isDated = (text: string | null | undefined): text is string =>
  text != null && /^\d{4}-\d{2}-\d{2}/.test(text);

function windowsOf(result: z.infer<typeof spec>['Results'][number]): DayWindow[] {
  return (result.Resolution?.values ?? []).flatMap(({ type, value, start, end }) => {
    if (!type?.startsWith('date')) return [];
    if (isDated(value)) return [{ from: value.slice(0, 10), to: value.slice(0, 10) }];
    if (!isDated(start)) return [];
    return [{ from: start.slice(0, 10), to: isDated(end) ? end.slice(0, 10) : FAR }];
  });
}

/**
 * A spec as a case: each of its dates with every reading the spec allows, past ones included. Empty
 * for a spec that names no day, undefined for a row of another kind.
 */
export function caseOfSpec(row: unknown, id: string): Case[] | undefined {
  const read = spec.safeParse(row);
  if (!read.success) return undefined;
  const dates = read.data.Results.map(windowsOf).filter((windows) => windows.length > 0);
  const sentAt = read.data.Context?.ReferenceDateTime;
  if (dates.length === 0 || sentAt === undefined) return [];
  return [{ kind: 'dates', id, text: read.data.Input, sentAt, dates }];
}
