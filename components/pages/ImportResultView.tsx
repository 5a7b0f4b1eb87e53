import { countText, text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { whyNot } from '../ui/problem.ts';
import type { ImportReport } from './import-file.ts';

/** Why a line was refused, in our words where the reason is a known one. */
const WHY: Record<string, string> = {
  'not JSON': 'import_why_not_json',
  'no entry': 'import_why_no_entry',
  'no item': 'import_why_no_item',
  'words do not belong': 'import_why_words',
  'too long': 'import_why_too_long',
};

function whyText(why: string): string {
  const key = WHY[why];
  return key ? text(key) : text('import_why_other', plain(why).slice(0, 200));
}

/** What an import came to: added, there already, and what could not be read, with its place. */
export function ImportResultView({ name, report }: { name: string; report: ImportReport }) {
  const refused = report.refused.length + report.unlisted;
  return (
    <>
      <p className="strong" dir="auto">
        {text('import_told', name)}
      </p>
      <ul className="counts">
        <li>{countText('import_added', report.added)}</li>
        <li>{countText('import_present', report.present)}</li>
        <li className={refused > 0 ? 'late-words' : undefined}>
          {countText('import_refused', refused)}
        </li>
      </ul>
      {report.stopped ? (
        <p className="late-words">
          {text('import_stopped', report.stopped.line)} {whyNot(report.stopped)}{' '}
          {text('import_again')}
        </p>
      ) : null}
      {report.refused.length > 0 ? (
        <table className="refused">
          <caption className="spoken">{text('import_refused_table')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('import_line')}</th>
              <th scope="col">{text('import_why')}</th>
            </tr>
          </thead>
          <tbody>
            {report.refused.map(({ line, why }) => (
              <tr key={line}>
                <td>{line}</td>
                <td dir="auto">{whyText(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {report.unlisted > 0 ? (
        <p className="caption">{countText('import_unlisted', report.unlisted)}</p>
      ) : null}
    </>
  );
}
