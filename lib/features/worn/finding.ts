import type { WornFound } from '../../messages/answers.ts';
import type { Scene } from '../scene.ts';

/** Asks for the worn phrases of one draft, and asks nothing twice. */
export function finding(scene: Scene) {
  let last: { text: string; found: WornFound[] } | undefined;
  return {
    /** Those in a text; none where the worker does not answer, which the next words try again. */
    in: async (text: string): Promise<WornFound[]> => {
      if (text.trim() === '') return [];
      if (last?.text === text) return last.found;
      const answer = await scene.ask.findWorn({ text });
      if (!answer.ok) return [];
      last = { text, found: answer.value };
      return last.found;
    },
    /** What was found counts no more. */
    forget: () => {
      last = undefined;
    },
  };
}
