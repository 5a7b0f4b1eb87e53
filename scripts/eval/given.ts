import { readLine } from '../read/line.ts';
import type { Given } from '../read/line.ts';
import type { Case } from './cases.ts';

const NORTH = { fiscalStart: 1, hemisphere: 'north' } as const;

/** A labelled text as the line that `npm run read` would be given. Throws for one it would refuse. */
export function givenOf({ id, text, sentAt, zone, subject, from, lang }: Case): Given {
  const line = JSON.stringify({ id, text, sentAt, zone, subject, from, lang });
  const given = readLine(line, 'reply', NORTH, 0);
  if ('error' in given) throw new Error(`${id}: ${given.error}`);
  return given;
}
