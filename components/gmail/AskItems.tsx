import { useState } from 'react';
import { shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { ask, ASK_INTERVALS, askSpanText, movedText, today } from './intervals.ts';
import type { Asked, Time } from './types.ts';

interface Props {
  time: Time;
  wordings: string[];
  onAsk: (asked: Asked) => void;
}

/** Ways to ask permission; the sentence that would be written stands beneath, word for word. */
export function AskItems({ time, wordings, onAsk }: Props) {
  const day = today(time);
  const dated = ASK_INTERVALS.map((interval) => ({
    label: askSpanText(interval),
    asked: ask(interval, time),
  }));
  const open = { label: text('ask_open_label'), asked: { sentence: text('ask_open') } as Asked };
  const own = wordings.map((wording) => {
    const asked = ask('2 week', time, wording);
    return { label: asked.sentence, asked };
  });
  const [shown, setShown] = useState(dated[0]?.asked.sentence ?? '');

  return (
    <>
      <div role="menu" aria-label={text('ask_permission')}>
        {[...dated, open, ...own].map(({ label, asked }, at) => (
          <button
            key={`${at} ${label}`}
            type="button"
            role="menuitem"
            data-stop=""
            tabIndex={at === 0 ? 0 : -1}
            className="item"
            title={asked.due && at < dated.length ? movedText(asked.due, day) : asked.sentence}
            onFocus={() => setShown(asked.sentence)}
            onPointerEnter={() => setShown(asked.sentence)}
            onClick={() => onAsk(asked)}
          >
            <span className="cut">{label}</span>
            {asked.due && <span className="when">{shortDay(asked.due.day, day)}</span>}
          </button>
        ))}
      </div>
      <p className="preview" aria-live="polite">
        {text('quoted', shown)}
      </p>
    </>
  );
}
