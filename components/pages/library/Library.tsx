import { useRef, useState } from 'react';
import { holds } from '../../../lib/library/find.ts';
import type { LibraryItem } from '../../../lib/library/item.ts';
import { newId } from '../../../lib/ledger/new-id.ts';
import type { Problem } from '../../../lib/messages/answers.ts';
import type { Shelved } from '../../../lib/store/library.ts';
import { text } from '../../../lib/text/text.ts';
import { dayAt } from '../../../lib/time/local-day.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { plain } from '../../ui/plain.ts';
import { notSaved, whyNot } from '../../ui/problem.ts';
import { SearchField } from '../SearchField.tsx';
import { ItemForm } from './ItemForm.tsx';
import { ItemRow } from './ItemRow.tsx';
import type { LibraryActs } from './library-acts.ts';
import { useShelf } from './use-shelf.ts';

export interface LibraryProps {
  /** Absent until it is read. */
  shelf: readonly Shelved[] | undefined;
  /** Why it could not be read. */
  problem?: Problem | undefined;
  moment: Moment;
  acts: LibraryActs;
}

/** The user's own useful things, to add to, change, put away, and see who got them. */
export function Library({ shelf, problem, moment, acts }: LibraryProps) {
  const [search, setSearch] = useState('');
  /** The items that are being written, by their ids; of a new one no item has it yet. */
  const [open, setOpen] = useState<readonly string[]>([]);
  const adder = useRef<HTMLButtonElement>(null);
  const freshForm = useRef<HTMLDivElement>(null);
  const { told, tell, putAway, remove } = useShelf(acts, () => adder.current?.focus());
  const today = dayAt(moment.now, moment.zone);
  // What is being written stays, whatever is searched for.
  const found = shelf?.filter(({ item }) => open.includes(item.id) || holds(item, search));
  const fresh = open.find((id) => !shelf?.some(({ item }) => item.id === id));

  const write = (id: string) => {
    tell({});
    setOpen([...open, id]);
  };
  const add = () => (fresh ? freshForm.current?.querySelector('input')?.focus() : write(newId()));
  const close = (id: string) => {
    setOpen((all) => all.filter((one) => one !== id));
    // The button is drawn again by then.
    requestAnimationFrame(() => adder.current?.focus());
  };
  const form = (id: string, item?: LibraryItem) => (
    <ItemForm
      key={id}
      id={id}
      item={item}
      moment={moment}
      keep={acts.keep}
      onKept={(title) => {
        tell({ words: text('item_is_kept', plain(title)) });
        close(id);
      }}
      onClose={() => close(id)}
    />
  );
  return (
    <div className="page library">
      <h1 className="page-title">{text('nav_library')}</h1>
      <p className="page-lede">{text('library_lede')}</p>
      <div className="library-head">
        <SearchField
          value={search}
          label={text('library_find')}
          hint={text('library_find')}
          onChange={setSearch}
        />
        <Button
          look={open.length > 0 || shelf?.length === 0 ? 'outlined' : 'primary'}
          ref={adder}
          aria-expanded={fresh !== undefined}
          onClick={add}
        >
          {text('item_add')}
        </Button>
      </div>
      <p className="library-told" role="status" dir="auto">
        {told.words} {told.undo ? <Button onClick={told.undo}>{text('undo')}</Button> : null}
      </p>
      {told.problem ? (
        <p className="late-words" role="alert">
          {notSaved(told.problem)}
        </p>
      ) : null}
      <div ref={freshForm}>{fresh ? form(fresh) : null}</div>
      {problem ? (
        <p className="none-due late-words" role="alert">
          {text('library_unread')} {whyNot(problem)}
        </p>
      ) : null}
      {!shelf && !problem ? <p className="waiting">{text('loading')}</p> : null}
      {shelf?.length === 0 && !fresh ? (
        <div className="nothing">
          <p className="nothing-title">{text('library_none_title')}</p>
          <p className="nothing-more">{text('library_none_more')}</p>
          <Button look="primary" onClick={add}>
            {text('item_add_first')}
          </Button>
        </div>
      ) : null}
      {shelf && shelf.length > 0 && found?.length === 0 ? (
        <p className="none-due" dir="auto" role="status">
          {text('nothing_found', plain(search).slice(0, 80))}
        </p>
      ) : null}
      <ul className="items">
        {found?.map(({ item, given }) => (
          <li key={item.id}>
            {open.includes(item.id) ? (
              form(item.id, item)
            ) : (
              <ItemRow
                item={item}
                given={given}
                today={today}
                zone={moment.zone}
                onEdit={() => write(item.id)}
                onPutAway={(retired) => putAway(item, retired)}
                onRemove={() => void remove(item)}
                onTag={setSearch}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
