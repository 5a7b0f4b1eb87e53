import { cleanText } from '../ledger/clean-text.ts';
import type { Words } from '../ledger/words.ts';

/** The words row of a quotation, or nothing where there is none. */
export function quoted(quote: string | undefined): Words | undefined {
  const clean = quote ? cleanText(quote, 4000) : '';
  return clean ? { quote: clean } : undefined;
}
