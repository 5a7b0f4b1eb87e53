import type { DateReading } from '../messages/answers.ts';
import type { Scene } from './scene.ts';

/** Has the worker read a date as the user types it. What cannot be asked cannot be read. */
export function readDate(scene: Scene): (text: string) => Promise<DateReading> {
  return async (text) => {
    const { zone } = scene.time();
    const answer = await scene.ask.readDate({ text: text.slice(0, 200), zone });
    return answer.ok ? answer.value : { problem: 'unreadable' };
  };
}
