import { text, textLocale } from '../../lib/text/text.ts';
import type { Chosen } from './Settings.tsx';

interface Props {
  chosen: Chosen;
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const HALVES = ['north', 'south'] as const;

/** How open dates in a mail are read: "next fiscal", "in the summer". */
export function DatesCard({ chosen: { fiscalStart, hemisphere }, onSave }: Props) {
  const name = new Intl.DateTimeFormat(textLocale(), { month: 'long', timeZone: 'UTC' });
  return (
    <section className="card" aria-labelledby="dates-title">
      <h2 className="card-title" id="dates-title">
        {text('dates_title')}
      </h2>
      <p className="card-words">{text('dates_words')}</p>
      <label className="ring-at">
        <span>{text('fiscal_start')}</span>
        <select
          className="field"
          value={fiscalStart}
          onChange={(event) => void onSave({ fiscalStart: Number(event.target.value) })}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {name.format(Date.UTC(2024, month - 1, 1))}
            </option>
          ))}
        </select>
      </label>
      <label className="ring-at">
        <span>{text('summer_is_in')}</span>
        <select
          className="field"
          value={hemisphere}
          onChange={(event) => {
            const half = HALVES.find((it) => it === event.target.value);
            if (half) void onSave({ hemisphere: half });
          }}
        >
          {HALVES.map((half) => (
            <option key={half} value={half}>
              {text(`summer_${half}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
