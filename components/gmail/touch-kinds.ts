import type { HistoryItem } from '../../lib/ledger/state.ts';
import type { Body } from '../../lib/ledger/body.ts';

export type TouchKind = Body<'touch-made'>['kind'];

/** What a mail can have been, with its words. */
export const KINDS: Record<TouchKind, string> = {
  first: 'kind_first',
  mail: 'kind_mail',
  answer: 'kind_answer',
  ask: 'kind_ask',
  thanks: 'kind_thanks',
  summary: 'kind_summary',
  useful: 'kind_useful',
  'announced-try': 'kind_announced_try',
  'check-in': 'kind_check_in',
};

function isKind(kind: unknown): kind is TouchKind {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}

const partOf = ({ body }: HistoryItem, part: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[part] : undefined;

/**
 * What a line of the history was as a mail of the user's, as it was put right last; undefined for
 * anything else, and for what was taken back. `items` are newest first.
 */
export function kindOfTouch(
  item: HistoryItem,
  items: readonly HistoryItem[],
): TouchKind | undefined {
  if (item.kind !== 'touch-made' || item.voided) return undefined;
  if (partOf(item, 'direction') !== 'out' || partOf(item, 'channel') !== 'email') return undefined;
  const corrected = items.find(
    (it) => it.kind === 'touch-corrected' && !it.voided && partOf(it, 'of') === item.entry,
  );
  const kind = partOf(corrected ?? item, 'kind');
  return isKind(kind) ? kind : undefined;
}
