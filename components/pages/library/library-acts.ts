import type { ItemGiven } from '../../../lib/library/item.ts';
import type { Answer } from '../../../lib/messages/answers.ts';

/** What the page of useful things can ask for. None of these throws; what went wrong is in the answer. */
export interface LibraryActs {
  /** Adds an item, or changes the one of its id. */
  keep(item: ItemGiven): Promise<Answer<unknown>>;
  remove(id: string): Promise<Answer<unknown>>;
}
