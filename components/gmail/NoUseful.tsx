import { text } from '../../lib/text/text.ts';

interface Props {
  /** What to call them in a sentence; absent where they are several. */
  name: string | undefined;
  onLibrary: () => void;
}

/** Nothing is left to give, and where to put something that is. */
export function NoUseful({ name, onLibrary }: Props) {
  return (
    <div className="inset no-useful">
      <p className="quiet">{name ? text('useful_none', name) : text('useful_none_them')}</p>
      <button type="button" data-stop="" data-first="" className="text" onClick={onLibrary}>
        {text('useful_open_page')}
      </button>
    </div>
  );
}
