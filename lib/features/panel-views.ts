import type { Answer, PersonView } from '../messages/answers.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/** Whom a panel is about. */
export interface Whom {
  /** Part of its conversation, where there is one. */
  talking: Person[];
  /** Only written to now: what they said elsewhere is no less theirs here. */
  others: Person[];
}

/**
 * Looks up the people of a panel. Where things stand is asked within the conversation for those who
 * are part of it, and in general for whoever else is written to.
 */
export async function lookUp(
  scene: Scene,
  { talking, others }: Whom,
  place: { thread?: string; seen?: true },
): Promise<Answer<PersonView[]>> {
  const ask = (people: Person[], within: typeof place): Promise<Answer<PersonView[]>> => {
    if (people.length === 0) return Promise.resolve({ ok: true, value: [] });
    const { zone } = scene.time();
    return scene.ask.people({ account: scene.port.account, zone, people, ...within });
  };
  const [within, besides] = await Promise.all([ask(talking, place), ask(others, {})]);
  if (!within.ok || !besides.ok) return within.ok ? besides : within;
  return { ok: true, value: [...within.value, ...besides.value] };
}

/** Whether two lists name the same people in the same order. */
export function isSame(a: Person[], b: Person[]): boolean {
  return a.length === b.length && a.every(({ email }, at) => email === b[at]?.email);
}
