import type { Inserted } from '../library/still-there.ts';
import type { Due } from '../time/due.ts';

/** What a mail is to bring with it once it is sent. */
export interface Choice {
  followUp?: { due: Due; condition: 'no-reply' | 'regardless' };
  ask?: { sentence: string; due?: Due; purpose?: 'mailing-list' };
  /** The line that says when I will try again. */
  again?: { sentence: string; due: Due };
  /** Useful things that were put into it. */
  given?: Given[];
  /** It was begun as the thanks after a meeting; nothing that the user is to be told of. */
  thanks?: true;
}

/** A useful thing as it was put into a mail. */
export interface Given extends Inserted {
  item: string;
  title: string;
}

/**
 * The choices made in composes that are not sent yet, by draft, so that a compose that comes back
 * (closed and opened, a send that failed or was undone) has them again.
 */
export interface Pending {
  get(draft: string): Choice;
  set(draft: string, choice: Choice): void;
  /** The choice, which is then no longer pending. */
  take(draft: string): Choice;
  /** Told after every change whether any choice is pending. */
  onAny(told: (some: boolean) => void): void;
  onChange(draft: string, told: (choice: Choice) => void, signal: AbortSignal): void;
}

/** Whether anything was chosen at all. */
export function isChosen({ followUp, ask, again, given = [] }: Choice): boolean {
  return Boolean(followUp ?? ask ?? again) || given.length > 0;
}

/** Drafts whose choices one tab remembers; the oldest are forgotten first. */
const MOST = 200;

/** Makes the tab's memory of pending choices. */
export function createPending(): Pending {
  const choices = new Map<string, Choice>();
  const heard = new Map<string, Set<(choice: Choice) => void>>();
  let any: ((some: boolean) => void) | undefined;
  const set = (draft: string, choice: Choice) => {
    choices.delete(draft);
    if (isChosen(choice) || choice.thanks) choices.set(draft, choice);
    const oldest = choices.keys().next();
    if (choices.size > MOST && !oldest.done) choices.delete(oldest.value);
    for (const told of heard.get(draft) ?? []) told(choice);
    any?.(choices.size > 0);
  };
  return {
    get: (draft) => choices.get(draft) ?? {},
    set,
    take: (draft) => {
      const choice = choices.get(draft) ?? {};
      set(draft, {});
      return choice;
    },
    onAny: (told) => {
      any = told;
    },
    onChange: (draft, told, signal) => {
      const all = heard.get(draft) ?? new Set();
      heard.set(draft, all.add(told));
      signal.addEventListener(
        'abort',
        () => {
          all.delete(told);
          if (all.size === 0) heard.delete(draft);
        },
        { once: true },
      );
    },
  };
}
