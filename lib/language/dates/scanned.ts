import { wallAt } from '../../time/zone.ts';
import type { LanguageContext } from '../types.ts';
import { tokensOf } from './scan.ts';
import type { Scan } from './scan.ts';

const DAY = 86_400_000;

/** What a text is read against, without the settings that few dates need. */
export type DatesContext = Pick<LanguageContext, 'now' | 'zone' | 'workingDays'> &
  Partial<Pick<LanguageContext, 'fiscalStart' | 'hemisphere'>>;

/** Splits a text and sets the day its dates are read against. */
export function scanOf(text: string, context: DatesContext): Scan {
  const { now, zone, workingDays, fiscalStart = 1, hemisphere = 'north' } = context;
  const wall = wallAt(now, zone);
  const today = Math.floor(wall / DAY);
  return {
    tokens: tokensOf(text),
    today,
    minute: Math.floor((wall - today * DAY) / 60_000),
    workingDays,
    fiscalStart,
    hemisphere,
  };
}
