import type { Place } from '../messages/commands.ts';
import type { Draft } from './draft.ts';

/** That a thing of the library was given to somebody, in the act of the touch that brought it. */
export function giving(contact: string, item: string, { thread, message }: Place = {}): Draft {
  return { kind: 'item-given', contact, body: { item, thread, message } };
}
