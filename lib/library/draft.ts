import { FIELDS, fieldsOf } from './fill.ts';
import type { ItemKind } from './item.ts';

/** An item as it is written in a form. */
export interface ItemDraft {
  kind: ItemKind;
  title: string;
  text: string;
  /** Empty where there is none. */
  link: string;
  /** Tags with commas between them. */
  tags: string;
  /** A local day; empty where it does not pass. */
  until: string;
}

/** What keeps a draft from being an item, by where it stands. */
export type DraftProblem =
  | { at: 'title'; is: 'no-title' }
  /** A title alone is nothing to give. */
  | { at: 'text'; is: 'nothing-to-give' }
  /** Names between double braces that are no field. */
  | { at: 'text'; is: 'unknown-field'; names: string[] }
  | { at: 'link'; is: 'bad-link' }
  | { at: 'tags'; is: 'long-tag' | 'many-tags' };

const MOST_TAGS = 20;
const LONGEST_TAG = 40;

/** The tags of a line, each once, whatever case it is written in. */
export function tagsOf(line: string): string[] {
  const tags = line.split(',').map((tag) => tag.trim().replace(/\s+/g, ' '));
  const named = new Map(tags.filter(Boolean).map((tag) => [tag.toLowerCase(), tag]));
  return [...named.values()];
}

/** A link as it can be given: `https://` is put before what was typed without it; undefined where it is none. */
export function linkOf(typed: string): string | undefined {
  const written = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
  if (whole.length > 2000 || /\s/.test(whole) || !URL.canParse(whole)) return undefined;
  const { protocol, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && /^[^.]+(\.[^.]+)+$/.test(hostname) ? whole : undefined;
}

/** The names in double braces that are no field. Anything but a template leaves nothing open. */
export function unknownFields({ kind, text }: Pick<ItemDraft, 'kind' | 'text'>): string[] {
  if (kind !== 'template') return [];
  return fieldsOf(text).filter((name) => !(FIELDS as readonly string[]).includes(name));
}

/** Everything that is wrong with a draft, in the order of its fields; empty where it can be kept. */
export function problemsOf(draft: ItemDraft): DraftProblem[] {
  const { title, text, link } = draft;
  const problems: DraftProblem[] = [];
  if (!title.trim()) problems.push({ at: 'title', is: 'no-title' });
  // A template is its words; a link alone has nothing to fill in.
  if (!text.trim() && (draft.kind === 'template' || !link.trim()))
    problems.push({ at: 'text', is: 'nothing-to-give' });
  const names = unknownFields(draft);
  if (names.length > 0) problems.push({ at: 'text', is: 'unknown-field', names });
  if (link.trim() && linkOf(link) === undefined) problems.push({ at: 'link', is: 'bad-link' });
  const tags = tagsOf(draft.tags);
  if (tags.some((tag) => tag.length > LONGEST_TAG)) problems.push({ at: 'tags', is: 'long-tag' });
  if (tags.length > MOST_TAGS) problems.push({ at: 'tags', is: 'many-tags' });
  return problems;
}
