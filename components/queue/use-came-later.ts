import { useState } from 'react';
import type { Place } from './sections.ts';
import { isDated } from './row.ts';
import type { QueueRow } from './row.ts';

/**
 * What could be useful is chosen once a day, which may take a moment when the day is young. Where the
 * list was drawn without it, it comes below everything: nothing that is read or pressed moves.
 */
export function useCameLater(rows: readonly QueueRow[]): Place | undefined {
  const [late, setLate] = useState(false);
  if (!late && rows.some(isDated) && !rows.some(({ kind }) => kind === 'useful')) setLate(true);
  return late ? 'useful' : undefined;
}
