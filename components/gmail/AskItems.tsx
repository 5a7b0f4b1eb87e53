import { useState } from 'react';
import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { ask, ASK_INTERVALS, askSpanText, movedText, today } from './intervals.ts';
import type { Asked, Time } from './types.ts';

interface Props {
  time: Time;
  wordings: string[];
  /** The interval asked for last; own wordings are filled with it. */
  last?: string;
  /** Written with answers to pick last time. */
  picks: boolean;
  onAsk: (asked: Asked) => void;
}

/** Ways to ask permission; the sentence that would be written stands beneath, word for word. */
export function AskItems({ time, wordings, last, picks: before, onAsk }: Props) {
  const day = today(time);
  const usual = ASK_INTERVALS.find((interval) => interval === last) ?? '2 week';
  const dated = ASK_INTERVALS.map((interval) => ({
    label: askSpanText(interval),
    asked: ask(interval, time),
  }));
  const open = { label: text('ask_open_label'), asked: { sentence: text('ask_open') } as Asked };
  const own = wordings.map((wording) => {
    const asked = ask(usual, time, wording);
    return { label: plain(asked.sentence), asked };
  });
  const [picks, setPicks] = useState(before);
  const [shown, setShown] = useState(ask(usual, time).sentence);

  return (
    <>
      <div role="menu" aria-label={text('ask_permission')}>
        {[...dated, open, ...own].map(({ label, asked }, at) => (
          <button
            key={`${at} ${label}`}
            type="button"
            role="menuitem"
            data-stop=""
            tabIndex={asked.span === usual && at < dated.length ? 0 : -1}
            className="item"
            title={
              asked.due && at < dated.length ? movedText(asked.due, day) : plain(asked.sentence)
            }
            onFocus={() => setShown(asked.sentence)}
            onPointerEnter={() => setShown(asked.sentence)}
            onClick={() => onAsk(picks ? { ...asked, picks } : asked)}
          >
            <span className="cut">{label}</span>
            {asked.due && <span className="when">{shortDay(asked.due.day, day)}</span>}
          </button>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" data-stop="" checked={picks} onChange={() => setPicks(!picks)} />
        <span>{text('ask_picks')}</span>
      </label>
      <p className="preview" aria-live="polite">
        {text('quoted', plain(shown))}
      </p>
    </>
  );
}
