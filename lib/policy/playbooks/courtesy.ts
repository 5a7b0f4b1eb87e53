import type { LocalDay } from '../../time/due.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { Scene } from './scene.ts';

/** When a courtesy is due to what was said on a day, and the last day on which it is one. */
export function courtesy(scene: Scene, said: LocalDay): { from: LocalDay; until: LocalDay } {
  const { numbers, settings } = scene;
  return {
    from: addWorkingDays(said, numbers.courtesy, settings.workingDays),
    until: addWorkingDays(
      said,
      Math.max(numbers.courtesy, numbers.courtesyLapse),
      settings.workingDays,
    ),
  };
}
