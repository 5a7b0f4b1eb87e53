import type { SurfaceReport } from '../messages/answers.ts';
import type { Surfaces } from './port.ts';

/** Keeps the newest report of each surface and tells who listens when one really changes. */
export function createSurfaces(): Surfaces {
  const reports = new Map<SurfaceReport['surface'], SurfaceReport>();
  const heard = new Set<(reports: SurfaceReport[]) => void>();
  const all = () => [...reports.values()];
  return {
    all,
    report: (report) => {
      const before = reports.get(report.surface);
      if (before?.state === report.state && before.why === report.why) return;
      reports.set(report.surface, report);
      for (const told of heard) told(all());
    },
    onChange: (told, signal) => {
      heard.add(told);
      signal.addEventListener('abort', () => heard.delete(told), { once: true });
    },
  };
}
