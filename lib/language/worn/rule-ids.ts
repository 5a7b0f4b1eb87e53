/**
 * The ids of the rules for worn phrases, in the order they are shown. By them the user switches a
 * rule off: one that is out is never renamed. They stand apart from the rules, so that what only
 * names a rule does not bring its phrases along.
 */
export const WORN_RULE_IDS = [
  'check-in',
  'touch-base',
  'bump',
  'last-email',
  'silence',
  'count',
  'concern',
  'urgency',
  'guilt',
  'breakup',
  'sorry-to-bother',
] as const;
export type WornRuleId = (typeof WORN_RULE_IDS)[number];

/**
 * The keys of the words on screen for a rule: its name, why it wears people out, and three better
 * lines. All stand in `_locales` as `worn_<id>_…`, the hyphens of the id as underscores.
 */
export function wornKeys(id: WornRuleId): { name: string; why: string; better: string[] } {
  const stem = `worn_${id.replaceAll('-', '_')}`;
  return {
    name: `${stem}_name`,
    why: `${stem}_why`,
    better: [1, 2, 3].map((n) => `${stem}_better_${n}`),
  };
}
