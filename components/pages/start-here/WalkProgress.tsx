import { countText, text } from '../../../lib/text/text.ts';
import type { Walk } from '../../../lib/walk/walk.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { troubleText } from './trouble-words.ts';

interface Props {
  walk: Walk;
  onStop: () => void;
  onGoOn: () => void;
  onForget: () => void;
}

/** How far a walk is, or why it stands still, and what can be done about it. */
export function WalkProgress({ walk, onStop, onGoOn, onForget }: Props) {
  const { trouble, state, cursor, opening, opened } = walk;
  const lines = linesOf(walk);
  return (
    <section className="card" aria-labelledby="start-way">
      <h2 className="card-title" id="start-way">
        {text(state === 'walking' ? 'start_going' : 'start_stopped')}
      </h2>
      {trouble ? <Banner tone="due">{troubleText(trouble)}</Banner> : null}
      <div role="status">
        {lines.map((line) => (
          <p key={line} className="card-words start-line">
            {line}
          </p>
        ))}
      </div>
      {cursor.list === 'past' ? (
        <progress max={opening} value={opened} aria-label={text('start_opening_label')} />
      ) : null}
      <div className="start-acts">
        {state === 'walking' ? (
          <Button look="outlined" onClick={onStop}>
            {text('cancel')}
          </Button>
        ) : (
          <>
            <Button look="primary" onClick={onGoOn}>
              {text('start_go_on')}
            </Button>
            <Button onClick={onForget}>{text('start_forget')}</Button>
          </>
        )}
      </div>
      <p className="caption">{text('start_nothing_kept')}</p>
    </section>
  );
}

/** What was read so far, a line for each list. */
function linesOf({ read, cursor, opening, opened, arrived, state }: Walk): string[] {
  if (!arrived && read.sent === 0) return state === 'walking' ? [text('start_arriving')] : [];
  const lists = [
    ...(read.sent > 0 || cursor.list === 'sent' ? [countText('start_sent', read.sent)] : []),
    ...(read.inbox > 0 || cursor.list === 'inbox' ? [countText('start_inbox', read.inbox)] : []),
  ];
  return cursor.list === 'past' ? [...lists, countText('start_opening', opening, opened)] : lists;
}
