import type { LocalDay } from '../../lib/time/due.ts';
import { text } from '../../lib/text/text.ts';
import { ExportCard } from './ExportCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import type { ImportLines } from './import-file.ts';

export interface BackupProps {
  today: LocalDay;
  /** The whole, a chunk of lines at a time. */
  exportLines: () => AsyncIterable<readonly string[]>;
  importLines: ImportLines;
  /** Which of the two was asked for from elsewhere; it comes first in the order of focus. */
  wanted?: 'export' | 'import';
}

/** A copy of everything as a file, and everything from such a file. */
export function Backup({ today, exportLines, importLines, wanted }: BackupProps) {
  return (
    <div className="page">
      <h1 className="page-title">{text('backup_title')}</h1>
      <p className="page-lede">{text('backup_lede')}</p>
      <ExportCard today={today} exportLines={exportLines} wanted={wanted === 'export'} />
      <ImportCard importLines={importLines} wanted={wanted === 'import'} />
    </div>
  );
}
