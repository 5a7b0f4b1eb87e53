import type { AskFound } from '../messages/answers.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';

const even = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The sentence that asks permission as it was really sent, with the day it proposes; undefined
 * when it was deleted. Where the worker cannot be asked, the sentence counts only if it is there
 * word for word.
 */
export async function findAsk(
  scene: Scene,
  asked: NonNullable<Choice['ask']>,
  text: string,
): Promise<AskFound | undefined> {
  const answer = await scene.ask.findAsk({ text, zone: scene.time().zone });
  if (answer.ok) return answer.value ?? undefined;
  const there = even(text).includes(even(asked.sentence));
  return there ? { quote: asked.sentence, ...(asked.due && { due: asked.due }) } : undefined;
}
