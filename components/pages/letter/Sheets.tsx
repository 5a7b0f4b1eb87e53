import { text } from '../../../lib/text/text.ts';
import { LINE, linesOn, MARGIN, PAPERS } from './paper.ts';
import type { Paper } from './paper.ts';

interface Props {
  paper: Paper['size'];
  words: string;
  postal: string;
  from: string;
}

/**
 * What is printed: the words to copy by hand, lines to lay beneath the sheet one writes on, and where
 * the addresses go on the envelope, in its true size.
 */
export function Sheets({ paper: size, words, postal, from }: Props) {
  const paper = PAPERS[size];
  const { envelope } = paper;
  const sheet = { width: `${paper.width}mm`, minHeight: `${paper.height}mm` };
  const page = `@page { size: ${size} portrait; margin: 0; }`;
  return (
    <div className="sheets" aria-label={text('letter_sheets')} role="group">
      <style>{page}</style>
      <section className="sheet sheet-words" style={sheet}>
        <h2 className="sheet-caption">{text('letter_sheet_words')}</h2>
        <p className="sheet-letter" dir="auto">
          {[words.trim(), from.trim()].filter(Boolean).join('\n\n')}
        </p>
      </section>
      <section className="sheet sheet-ruled" style={sheet}>
        <h2 className="sheet-caption">{text('letter_sheet_ruled')}</h2>
        <svg
          aria-hidden="true"
          width={`${paper.width}mm`}
          height={`${paper.height}mm`}
          viewBox={`0 0 ${paper.width} ${paper.height}`}
        >
          {Array.from({ length: linesOn(paper) }, (_, at) => MARGIN.top + (at + 1) * LINE).map(
            (y) => (
              <line key={y} x1={MARGIN.side} x2={paper.width - MARGIN.side} y1={y} y2={y} />
            ),
          )}
        </svg>
      </section>
      <section className="sheet sheet-envelope" style={sheet}>
        <h2 className="sheet-caption">{text('letter_sheet_envelope', envelope.name)}</h2>
        <div
          className="envelope"
          style={{ width: `${envelope.width}mm`, height: `${envelope.height}mm` }}
        >
          <p className="envelope-from" dir="auto">
            {from}
          </p>
          <span className="envelope-stamp">{text('letter_stamp')}</span>
          <p className="envelope-to" dir="auto">
            {postal}
          </p>
        </div>
      </section>
    </div>
  );
}
