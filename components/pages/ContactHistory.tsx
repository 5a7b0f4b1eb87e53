import type { HistoryItem } from '../../lib/ledger/state.ts';
import { longDay, momentText } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { detailText, titleText, worthShowing } from '../gmail/history-words.ts';
import type { Moment } from '../queue/row.ts';
import { plain } from '../ui/plain.ts';

interface Props {
  items: HistoryItem[];
  /** How many older ones there are beside these. */
  more: number;
  name: string;
  moment: Moment;
}

/** What happened, newest first, each with the words it rests on; what was taken back stays, muted. */
export function ContactHistory({ items, more, name, moment }: Props) {
  const today = dayAt(moment.now, moment.zone);
  return (
    <section>
      <h3 className="contact-head">{text('history')}</h3>
      <ol className="history">
        {worthShowing(items).map((item) => {
          const detail = detailText(item, today);
          const day = dayAt(Date.parse(item.at), moment.zone);
          return (
            <li key={item.entry} data-voided={item.voided || undefined}>
              <time dateTime={item.at} title={longDay(day, today)}>
                {momentText(item.at, moment.now, moment.zone)}
              </time>
              <div className="history-words">
                <p dir="auto">
                  <span className="strong">{titleText(item, name)}</span>
                  {detail ? text('and_detail', detail) : null}
                  {item.voided ? <span className="tag">{text('taken_back')}</span> : null}
                </p>
                {item.quote ? (
                  <blockquote className="said" dir="auto">
                    {text('quoted', plain(item.quote))}
                  </blockquote>
                ) : null}
                {item.note ? (
                  <p className="note" dir="auto">
                    {plain(item.note)}
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      {more > 0 ? <p className="caption">{countText('history_more', more)}</p> : null}
    </section>
  );
}
