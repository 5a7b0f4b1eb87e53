import * as z from 'zod';
import type { Case, Labelled } from './cases.ts';
import type { DayWindow } from './windows.ts';

/** The day texts are read against that name none. */
const SOME_DAY = '2026-03-11';

const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const dayWindow = z
  .union([
    z.object({ from: z.string(), to: z.string().nullish() }),
    z.object({ start: z.string(), end: z.string().nullish() }),
    z.string(),
  ])
  .transform((given): DayWindow => {
    if (typeof given === 'string') return { from: given, to: given };
    const [from, to] = 'from' in given ? [given.from, given.to] : [given.start, given.end];
    return { from, to: to ?? from };
  });
/** A finding may be told at length, as a name, or as yes and no. */
const finding = z.union([
  z.boolean(),
  z.string(),
  z.object({ due: dayWindow.nullish(), quote: z.string().nullish() }),
]);
const findings = z.union([finding.transform((one) => [one]), z.array(finding)]);

/** A date of the corpus: the day to come back on, and the days it may mean where they differ. */
const spanOfDays = z
  .object({ day: z.string(), start: z.string().optional(), end: z.string().optional() })
  .transform(({ day, start = day, end = day }) => ({ from: start, to: end }));

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string().optional(),
  input: z.string().optional(),
  sentAt: z.string().nullish(),
  reference: z.string().nullish(),
  today: z.string().nullish(),
  zone: z.string().nullish(),
  from: z.string().nullish(),
  subject: z.string().nullish(),
  lang: z.string().nullish(),
  cue: z.string().nullish(),
  also: words.nullish(),
  alsoAcceptable: words.nullish(),
  due: dayWindow.nullish(),
  acceptFrom: z.string().nullish(),
  acceptTo: z.string().nullish(),
  noCallbackDate: z.boolean().nullish(),
  label: z.string().nullish(),
  kind: z.string().nullish(),
  rules: z.array(z.string()).nullish(),
  rule: z.string().nullish(),
  pest: z.union([z.boolean(), z.array(z.unknown())]).nullish(),
  worn: z.union([z.boolean(), z.array(z.unknown())]).nullish(),
  promise: findings.nullish(),
  promises: findings.nullish(),
  ask: findings.nullish(),
  asks: findings.nullish(),
  expected: z.string().nullish(),
  dates: z.array(z.union([dayWindow, spanOfDays])).nullish(),
});
type Row = z.infer<typeof shape>;

/** The day a row allows; null where it says that there is none, undefined where it says nothing. */
function windowOf(row: Row): DayWindow | null | undefined {
  if (row.acceptFrom != null) return { from: row.acceptFrom, to: row.acceptTo ?? row.acceptFrom };
  if (row.noCallbackDate) return null;
  return row.due;
}

type Finding = z.infer<typeof finding>;

const isThere = (one: Finding): boolean => one !== false && one !== 'none' && one !== '';
const dueIn = (one: Finding): DayWindow | undefined =>
  typeof one === 'object' ? (one.due ?? undefined) : undefined;

/** A draft: what it promises and asks, each a case of its own, or that it does neither. */
function draftCases(row: Row, common: Labelled): Case[] {
  const cases: Case[] = [];
  const own = windowOf(row);
  for (const [kind, given] of [
    ['promise', row.promise ?? row.promises],
    ['ask', row.ask ?? row.asks],
  ] as const) {
    if (given == null) continue;
    const there = given.filter(isThere);
    if (there.length === 0) cases.push({ ...common, kind, due: null });
    for (const one of there) {
      const due = dueIn(one) ?? own;
      cases.push({ ...common, kind, ...(due && { due }) });
    }
  }
  return cases;
}

function commonOf(row: Row, name: string): Labelled | undefined {
  const text = row.text ?? row.input;
  if (text === undefined) return undefined;
  const { zone, subject, from, lang } = row;
  return {
    id: row.id ?? name,
    text,
    sentAt: row.sentAt ?? row.reference ?? row.today ?? SOME_DAY,
    ...(zone != null && { zone }),
    ...(subject != null && { subject }),
    ...(from != null && { from }),
    ...(lang != null && { lang }),
  };
}

const isWorn = (given: boolean | unknown[] | null | undefined): boolean =>
  Array.isArray(given) ? given.length > 0 : given === true;

/** Whether a row marks worn phrases, by its label or by the rules it names. */
function wornLabel(row: Row): boolean | undefined {
  const label = row.label ?? row.kind;
  if (label === 'pest' || label === 'worn') return true;
  if (label === 'harmless') return false;
  if (row.rules != null) return row.rules.length > 0;
  if (row.rule !== undefined) return row.rule !== null && row.rule !== '';
  if (row.pest != null || row.worn != null) return isWorn(row.pest) || isWorn(row.worn);
  return undefined;
}

/**
 * What a row is labelled with, told by the fields it has; its file's name decides where a label
 * could be of two kinds. Undefined for a row that is none of ours.
 */
export function caseOfRow(row: unknown, file: string, name: string): Case[] | undefined {
  const read = shape.safeParse(row);
  const common = read.success ? commonOf(read.data, name) : undefined;
  if (!read.success || common === undefined) return undefined;
  const { data } = read;
  if (data.cue != null) {
    const due = windowOf(data);
    const also = [...(data.also ?? []), ...(data.alsoAcceptable ?? [])];
    return [{ ...common, kind: 'reply', cue: data.cue, also, ...(due !== undefined && { due }) }];
  }
  if (data.expected != null) return [{ ...common, kind: 'trim', expected: data.expected }];
  const drafts = draftCases(data, common);
  if (drafts.length > 0) return drafts;
  if (/(?:promise|owed)[^/]*$/i.test(file)) {
    const due = data.label === 'harmless' ? null : windowOf(data);
    return [{ ...common, kind: 'promise', ...(due !== undefined && { due }) }];
  }
  const worn = wornLabel(data);
  if (worn !== undefined) return [{ ...common, kind: 'worn', worn }];
  if (data.dates) return [{ ...common, kind: 'dates', dates: data.dates.map((one) => [one]) }];
  const due = windowOf(data);
  return due ? [{ ...common, kind: 'dates', dates: [[due]] }] : undefined;
}
