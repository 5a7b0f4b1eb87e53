import type { SurfaceReport } from './answers.ts';

/** Whether mail goes unasked where these reports hold. */
export function isGuardOff(reports: readonly SurfaceReport[]): boolean {
  return reports.some(
    ({ surface, state }) => state === 'off' && (surface === 'guard' || surface === 'gmail'),
  );
}
