import { text } from '../../lib/text/text.ts';

interface Props {
  note: string;
  onNote: (note: string) => void;
}

/** A note on what happened; it grows with what is typed. */
export function HappenedNote({ note, onNote }: Props) {
  return (
    <textarea
      rows={1}
      maxLength={20_000}
      aria-label={text('happened_note')}
      placeholder={text('happened_note')}
      value={note}
      onChange={(event) => onNote(event.target.value)}
    />
  );
}
