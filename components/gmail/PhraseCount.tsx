import { countText } from '../../lib/text/text.ts';

interface Props {
  count: number;
  onOpen: () => void;
}

/** How many worn phrases a draft holds; the way to their reasons by keys. */
export function PhraseCount({ count, onOpen }: Props) {
  return (
    <span className="phrase-count" role="status">
      <button type="button" className="text small" aria-haspopup="dialog" onClick={onOpen}>
        {countText('phrase_count', count)}
      </button>
    </span>
  );
}
