import { useState } from 'react';
import type { HistoryItem } from '../../lib/ledger/state.ts';
import { countText, text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { canUndo, detailText, titleText, worthShowing } from './history-words.ts';
import { Icon } from './Icon.tsx';
import { today } from './intervals.ts';
import { historyDay, longMoment } from './moments.ts';
import { kindOfTouch } from './touch-kinds.ts';
import type { TouchKind as Kind } from './touch-kinds.ts';
import { TouchKind } from './TouchKind.tsx';
import type { Kept, Time } from './types.ts';

interface Props {
  items: HistoryItem[];
  /** How many older ones there are beside these. */
  more: number;
  name: string;
  time: Time;
  onUndo: (act: string) => void;
  onCorrect: (entry: string, kind: Kind) => Kept;
}

/** As many lines as stand without scrolling far. */
const FEW = 8;

/** What happened, newest first, with the words it rests on; what was taken back stays, muted. */
export function History({ items, more, name, time, onUndo, onCorrect }: Props) {
  const [all, setAll] = useState(false);
  const worth = worthShowing(items);
  const lines = all ? worth : worth.slice(0, FEW);
  const hidden = worth.length - lines.length;
  const offered = new Set<string>();
  return (
    <section>
      <h3>{text('history')}</h3>
      <ol className="plain history">
        {lines.map((item) => {
          // The whole act is taken back, so it is offered once.
          const undo = canUndo(item, time.now) && !offered.has(item.act);
          if (undo) offered.add(item.act);
          const detail = detailText(item, today(time));
          const kind = kindOfTouch(item, items);
          return (
            <li key={item.entry} className={item.voided ? 'voided' : undefined}>
              <time dateTime={item.at} title={longMoment(item.at, time)}>
                {historyDay(item.at, time)}
              </time>
              <div>
                <p>
                  <span className="strong">{titleText(item, name)}</span>
                  {detail && <span>{text('and_detail', detail)}</span>}
                  {item.voided && <span className="badge">{text('taken_back')}</span>}
                </p>
                {kind && (
                  <TouchKind kind={kind} onCorrect={(other) => onCorrect(item.entry, other)} />
                )}
                {item.quote && (
                  <p className="quiet said" title={plain(item.quote)}>
                    {text('quoted', plain(item.quote))}
                  </p>
                )}
                {item.note && (
                  <p className="quiet said note-text" title={item.note}>
                    {item.note}
                  </p>
                )}
              </div>
              {undo && (
                <button
                  type="button"
                  className="round small undo"
                  aria-label={text('undo_this', titleText(item, name))}
                  title={text('undo')}
                  onClick={() => onUndo(item.act)}
                >
                  <Icon name="undo" size={14} />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <button type="button" className="text" onClick={() => setAll(true)}>
          {countText('show_earlier', hidden)}
        </button>
      )}
      {hidden === 0 && more > 0 && <p className="quiet small">{countText('more_earlier', more)}</p>}
    </section>
  );
}
