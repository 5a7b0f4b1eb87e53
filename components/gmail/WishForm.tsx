import { useState } from 'react';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { wishText } from './wish-words.ts';

type Wish = Extract<AnswerGiven, { is: 'wish' }>['wish'];

/** Each row says one thing about the manner; within a row, one choice holds. */
const ROWS: [label: string, choices: Wish[]][] = [
  [
    'wish_channel',
    [
      { channel: 'email' },
      { channel: 'call' },
      { channel: 'text' },
      { channel: 'linkedin' },
      { channel: 'handwritten-note' },
    ],
  ],
  ['wish_avoid', [{ avoid: ['email'] }, { avoid: ['call'] }, { avoid: ['text'] }]],
  ['wish_part', [{ part: 'morning' }, { part: 'afternoon' }, { part: 'evening' }]],
  ['wish_often', [{ everyDays: 7 }, { everyDays: 30 }, { everyDays: 90 }]],
];

/** How they want to be contacted: by what, when in the day, how often. */
export function WishForm({ onWish }: { onWish: (wish: Wish) => void }) {
  const [picked, setPicked] = useState<Record<string, Wish>>({});
  const wish = Object.values(picked).reduce<Wish>((all, one) => ({ ...all, ...one }), {});
  const said = wishText(wish);
  return (
    <>
      {ROWS.map(([label, choices]) => (
        <fieldset key={label} className="chips" aria-label={text(label)}>
          {choices.map((choice) => {
            const on = picked[label] === choice;
            return (
              <button
                key={wishText(choice)}
                type="button"
                className="chip"
                aria-pressed={on}
                onClick={() => setPicked({ ...picked, [label]: on ? {} : choice })}
              >
                {wishText(choice)}
              </button>
            );
          })}
        </fieldset>
      ))}
      <button type="button" className="pill" disabled={!said} onClick={() => onWish(wish)}>
        {text('note_wish')}
      </button>
    </>
  );
}
