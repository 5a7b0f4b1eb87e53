import * as z from 'zod';
import { bodies } from './body.ts';
import { head, isKnownKind, VERSION } from './entry.ts';
import type { Entry, UnknownEntry } from './entry.ts';
import { raise } from './raise/steps.ts';
import type { Raw } from './raise/steps.ts';
import { LARGEST_ENTRY, LARGEST_WORDS, unfit } from './shape.ts';
import { wordsRow } from './words.ts';
import type { WordsRow } from './words.ts';

/** What came of reading something stored or imported. */
export type Reading =
  | { is: 'entry'; entry: Entry }
  /** A newer version or a kind not known here: kept whole and passed on, never interpreted. */
  | { is: 'newer'; entry: UnknownEntry }
  | { is: 'refused'; why: string };

const newerHead = z.looseObject({ ...head.shape, body: z.unknown() });
const entryHead = z.strictObject({ ...head.shape, body: z.unknown() });

function refused(why: string): Reading {
  return { is: 'refused', why };
}

function whyNot(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined
    ? 'malformed'
    : `${issue.path.join('.')}: ${issue.message}`.slice(0, 200);
}

/** The stamp of an entry is one of its own device. */
function ownStamp({ clock, device }: { clock: string; device: string }): boolean {
  return clock.slice(15) === device;
}

function readNewer(raw: Raw): Reading {
  const parsed = newerHead.safeParse(raw);
  if (!parsed.success) return refused(whyNot(parsed.error));
  if (!ownStamp(parsed.data)) return refused('clock of another device');
  return { is: 'newer', entry: structuredClone(parsed.data) };
}

function readCurrent(raw: Raw): Reading {
  const parsed = entryHead.safeParse(raw);
  if (!parsed.success) return refused(whyNot(parsed.error));
  const { kind } = parsed.data;
  if (!isKnownKind(kind)) return readNewer(raw);
  if (!ownStamp(parsed.data)) return refused('clock of another device');
  const body = bodies[kind].safeParse(parsed.data.body);
  if (!body.success) return refused(`body.${whyNot(body.error)}`);
  // The body was checked against the schema of this very kind.
  return { is: 'entry', entry: { ...parsed.data, kind, body: body.data } as Entry };
}

/**
 * The door for entries from the disk, a file or another device: fresh, checked objects or a reason
 * why not (with no word of the content). Older versions are raised; newer ones come back whole.
 */
export function readEntry(raw: unknown): Reading {
  const why = unfit(raw, LARGEST_ENTRY);
  if (why !== undefined) return refused(why);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('no object');
  const { v } = raw as { v?: unknown };
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return refused('no version');
  return v > VERSION ? readNewer(raw as Raw) : readCurrent(raise(raw as Raw, v));
}

/** The same for a words row; undefined where it is refused. */
export function readWords(raw: unknown): WordsRow | undefined {
  return unfit(raw, LARGEST_WORDS) === undefined ? wordsRow.safeParse(raw).data : undefined;
}
