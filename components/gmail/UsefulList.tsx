import { useEffect, useRef, useState } from 'react';
import type { UsefulThing } from '../../lib/messages/answers.ts';
import { countText, text } from '../../lib/text/text.ts';
import { KIND_WORDS } from '../ui/item-kinds.ts';
import { plain } from '../ui/plain.ts';
import { problemText } from './problems.ts';
import type { LoadUseful } from './types.ts';
import { NoUseful } from './NoUseful.tsx';
import { useUseful } from './use-useful.ts';

export interface UsefulListProps {
  /** What to call them in a sentence; absent where they are several. */
  name: string | undefined;
  load: LoadUseful;
  onPick: (thing: UsefulThing) => void;
  /** Shows the page where useful things are kept. */
  onLibrary: () => void;
}

/** What these people have not had, best first; the words of the one that is pointed at stand beneath. */
export function UsefulList({ name, load, onPick, onLibrary }: UsefulListProps) {
  const [find, setFind] = useState('');
  const { found, problem } = useUseful(load, find);
  const [at, setAt] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  /** The search stays once it was used, however little is left. */
  const [isSearched, setSearched] = useState(false);
  const shown = found !== undefined;
  useEffect(() => {
    // Not while somebody types into the search.
    if (shown) root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [shown]);

  const trouble = problem && <p className="inset reading problem">{problemText(problem)}</p>;
  if (!found) return trouble ?? <p className="inset quiet">{text('loading')}</p>;
  const { things, more, unkept } = found;
  if (things.length === 0 && !find)
    return (
      <div ref={root}>
        <NoUseful name={name} onLibrary={onLibrary} />
      </div>
    );
  const pointed = things.find(({ id }) => id === at) ?? things[0];
  return (
    <div ref={root}>
      {trouble}
      <div role="menu" aria-label={text('useful_title')}>
        {things.map((thing, index) => (
          <button
            key={thing.id}
            type="button"
            role="menuitem"
            data-stop=""
            data-first={index === 0 ? '' : undefined}
            tabIndex={index === 0 ? 0 : -1}
            className="item"
            aria-disabled={thing.open ? true : undefined}
            title={plain(thing.title)}
            onFocus={() => setAt(thing.id)}
            onPointerEnter={() => setAt(thing.id)}
            onClick={() => !thing.open && onPick(thing)}
          >
            <span className="cut">{plain(thing.title)}</span>
            <span className="when">{text(KIND_WORDS[thing.kind])}</span>
          </button>
        ))}
      </div>
      {things.length === 0 && !problem && (
        <p className="inset quiet">{text('nothing_found', plain(find))}</p>
      )}
      {pointed && <Words thing={pointed} />}
      {more > 0 && <p className="inset quiet small">{countText('useful_more', more)}</p>}
      {(more > 0 || isSearched) && (
        <div className="inset">
          <span className="field">
            <input
              type="text"
              data-stop=""
              value={find}
              maxLength={200}
              aria-label={text('library_find')}
              placeholder={text('library_find')}
              onChange={(event) => {
                setSearched(true);
                setFind(event.target.value);
              }}
            />
          </span>
        </div>
      )}
      {unkept && <p className="inset quiet small">{text('useful_unkept')}</p>}
    </div>
  );
}

/** What goes into the mail, or why it cannot. */
function Words({ thing }: { thing: UsefulThing }) {
  const { text: words, link, open, title } = thing;
  if (open) {
    const names = open.map((field) => `{{${field}}}`).join(', ');
    return (
      <p className="preview problem" aria-live="polite">
        {text('useful_open', names)}
      </p>
    );
  }
  const all = [words.trim() ? words : title, link ?? ''].join(' ');
  return (
    <p className="preview short" aria-live="polite" dir="auto">
      {plain(all)}
    </p>
  );
}
