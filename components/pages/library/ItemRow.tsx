import type { LibraryItem } from '../../../lib/library/item.ts';
import type { GivenRow } from '../../../lib/store/tables.ts';
import { longDay } from '../../../lib/text/dates.ts';
import { text } from '../../../lib/text/text.ts';
import type { LocalDay } from '../../../lib/time/due.ts';
import { Button } from '../../ui/Button.tsx';
import { KIND_WORDS } from '../../ui/item-kinds.ts';
import { plain } from '../../ui/plain.ts';
import { GivenTo } from './GivenTo.tsx';

interface Props {
  item: LibraryItem;
  given: readonly GivenRow[];
  today: LocalDay;
  zone: string;
  onEdit: () => void;
  onPutAway: (retired: boolean) => void;
  onRemove: () => void;
  /** A tag is looked for. */
  onTag: (tag: string) => void;
}

/** One item: what it is, until when it is worth giving, who got it, and what can be done with it. */
export function ItemRow(props: Props) {
  const { item, given, today, zone, onEdit, onPutAway, onRemove, onTag } = props;
  const { kind, title, link, tags, until, retired } = item;
  const name = plain(title);
  const words = plain(item.text);
  return (
    <article className="item-row" data-away={retired || undefined} aria-label={name}>
      <div className="item-line">
        <h2 className="item-title" dir="auto">
          {name}
        </h2>
        <span className="tag">{text(KIND_WORDS[kind])}</span>
        {retired ? <span className="tag">{text('item_away')}</span> : null}
      </div>
      {words ? (
        <p className="item-text" dir="auto" title={words}>
          {words}
        </p>
      ) : null}
      {link ? (
        <a className="item-link" href={link} target="_blank" rel="noreferrer" title={link}>
          {link}
        </a>
      ) : null}
      {tags.length > 0 ? (
        <p className="item-tags">
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="item-tag"
              title={text('item_find_tag', plain(tag))}
              onClick={() => onTag(tag)}
            >
              {plain(tag)}
            </button>
          ))}
        </p>
      ) : null}
      {until ? (
        <p className={until < today ? 'caption late-words' : 'caption'}>
          {text(until < today ? 'item_past' : 'item_until', longDay(until, today))}
        </p>
      ) : null}
      <GivenTo given={given} today={today} zone={zone} />
      <p className="item-foot">
        <Button aria-label={text('item_edit_of', name)} onClick={onEdit}>
          {text('edit')}
        </Button>
        <Button
          aria-label={text(retired ? 'item_offer_of' : 'item_away_of', name)}
          onClick={() => onPutAway(!retired)}
        >
          {text(retired ? 'item_offer' : 'item_put_away')}
        </Button>
        {given.length === 0 ? (
          <Button aria-label={text('item_remove_of', name)} onClick={onRemove}>
            {text('remove')}
          </Button>
        ) : null}
      </p>
    </article>
  );
}
