import type { Fact } from '../entry.ts';
import type { Evidence } from '../state.ts';
import type { Stored } from './order.ts';

function text(value: object, key: string): string | undefined {
  const found: unknown = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : undefined;
}

/** What a fact rests on: itself, its words, and where in the mail it was seen. */
export function evidence(fact: Stored): Evidence {
  const { body } = fact;
  const place: object = typeof body === 'object' && body !== null ? body : {};
  const quote = 'said' in fact ? fact.said?.quote : undefined;
  const thread = text(place, 'thread');
  const message = text(place, 'message');
  const result: Evidence = {
    entry: fact.id,
    act: fact.act,
    at: text(place, 'when') ?? fact.at,
    clock: fact.clock,
    account: fact.account,
  };
  if (quote !== undefined) result.quote = quote;
  if (thread !== undefined) result.thread = thread;
  if (message !== undefined) result.message = message;
  return result;
}

/**
 * Whether two facts belong to one conversation. What was said outside mail (a call) has no thread
 * and belongs to all.
 */
export function sameConversation(a: Fact, b: Fact): boolean {
  const one = text(a.body, 'thread');
  const other = text(b.body, 'thread');
  return one === undefined || other === undefined || one === other;
}

/** The object without the keys whose value is undefined. */
export function defined<T extends object>(value: T): T {
  // Key by key: over a thousand facts, pairs of all keys took a third of the fold.
  const result = {} as T;
  for (const key in value) if (value[key] !== undefined) result[key] = value[key];
  return result;
}
