import type { PersonState } from '../ledger/state.ts';

/** What a template may leave open, by the name it has between double braces. */
export const FIELDS = ['first name', 'company', 'date', 'their words'] as const;
export type Field = (typeof FIELDS)[number];

/** What stands for each field; an absent or empty one has no value. */
export type Values = Partial<Record<Field, string>>;

export type Filled =
  | { is: 'filled'; text: string }
  /** Fields without a value, and names that are no field; nothing was written. */
  | { is: 'open'; missing: Field[]; unknown: string[] };

/** `{{ first name }}`: a name of letters and spaces, so that no other braces are mistaken for one. */
const FIELD = /\{\{([\p{L} ]{1,40})\}\}/gu;

function nameOf(written: string): string {
  return written.trim().replaceAll(/ +/g, ' ').toLowerCase();
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}

/** The fields that a template names, each once, known or not. */
export function fieldsOf(template: string): string[] {
  return [...new Set([...template.matchAll(FIELD)].map((match) => nameOf(match[1] ?? '')))];
}

/**
 * A template with its fields filled, or what is open in it: never half of it. What is put in is put in
 * as it is and not read again, so that their own words cannot name a field.
 */
export function fill(template: string, values: Values): Filled {
  const names = fieldsOf(template);
  const missing = names.filter(isField).filter((name) => !values[name]?.trim());
  const unknown = names.filter((name) => !isField(name));
  if (missing.length > 0 || unknown.length > 0) return { is: 'open', missing, unknown };
  const text = template.replaceAll(FIELD, (_, written: string) => {
    const name = nameOf(written);
    return isField(name) ? (values[name]?.trim() ?? '') : '';
  });
  return { is: 'filled', text };
}

/**
 * What is known of a person for the fields; `date` and `their words` come from where the mail is
 * written. A name that is but an address has no first name, and a title is none.
 */
export function valuesFor(
  { name, company }: Pick<PersonState, 'name' | 'company'>,
  more: Pick<Values, 'date' | 'their words'> = {},
): Values {
  const [first = ''] = name.includes('@') ? [] : name.trim().split(/\s+/);
  // "Oliveira, Ana": the first name stands last.
  const [, after = ''] = first.endsWith(',') ? name.trim().split(/,\s*/) : [];
  const [second = ''] = after.split(/\s+/);
  const firstName = first.endsWith(',') ? second : first;
  return {
    // "Dr. Kapoor" is not called "Dr.".
    ...(firstName && !firstName.endsWith('.') && { 'first name': firstName }),
    ...(company && { company }),
    ...more,
  };
}
