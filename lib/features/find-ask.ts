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
): Promise<(AskFound & { purpose?: 'mailing-list' }) | undefined> {
  const isThere = () => even(text).includes(even(asked.sentence));
  const { purpose } = asked;
  // No question when to follow up: it is not looked for by its meaning.
  if (purpose) return isThere() ? { quote: asked.sentence, purpose } : undefined;
  const answer = await scene.ask.findAsk({ text, zone: scene.time().zone });
  if (answer.ok) return answer.value ?? undefined;
  return isThere() ? { quote: asked.sentence, ...(asked.due && { due: asked.due }) } : undefined;
}
