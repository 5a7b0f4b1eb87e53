import { useRef, useState } from 'react';
import { linkOf, problemsOf, tagsOf } from '../../../lib/library/draft.ts';
import type { DraftProblem, ItemDraft } from '../../../lib/library/draft.ts';
import type { LibraryItem } from '../../../lib/library/item.ts';
import type { Problem } from '../../../lib/messages/answers.ts';
import { text } from '../../../lib/text/text.ts';
import type { Moment } from '../../queue/row.ts';
import { Button } from '../../ui/Button.tsx';
import { onEscape } from '../../ui/on-escape.ts';
import { notSaved } from '../../ui/problem.ts';
import { ItemFields } from './ItemFields.tsx';
import type { LibraryActs } from './library-acts.ts';

interface Props {
  id: string;
  /** What is there; absent for a new one. */
  item: LibraryItem | undefined;
  moment: Moment;
  keep: LibraryActs['keep'];
  onKept: (title: string) => void;
  onClose: () => void;
}

const EMPTY: ItemDraft = { kind: 'article', title: '', text: '', link: '', tags: '', until: '' };

/** An item being written; what is wrong with it is said at its field once it was to be kept. */
export function ItemForm({ id, item, moment, keep, onKept, onClose }: Props) {
  const [draft, setDraft] = useState<ItemDraft>(() => (item ? draftOf(item) : EMPTY));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const all = problemsOf(draft);
  // A field that there is none of is said at once: the preview cannot be read without it.
  const said = tried ? all : all.filter(({ is }) => is === 'unknown-field');
  const save = async () => {
    setTried(true);
    const [first] = all;
    if (first) return form.current?.querySelector<HTMLElement>(fieldOf(first))?.focus();
    if (busy.current) return undefined;
    busy.current = true;
    const answer = await keep({ id, ...givenOf(draft), retired: item?.retired ?? false });
    busy.current = false;
    if (answer.ok) return onKept(draft.title);
    return setProblem(answer.problem);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="item-form"
      noValidate
      aria-label={text(item ? 'item_edit_title' : 'item_add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(onClose)}
    >
      <ItemFields
        draft={draft}
        problems={said}
        moment={moment}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
      />
      {problem ? (
        <p className="late-words" role="alert">
          {notSaved(problem)}
        </p>
      ) : null}
      <p className="reopen-foot">
        <Button look="primary" type="submit">
          {text('keep')}
        </Button>
        <Button onClick={onClose}>{text('cancel')}</Button>
      </p>
    </form>
  );
}

const fieldOf = ({ at }: DraftProblem) => `[name=${at}]`;

function draftOf({ kind, title, text: words, link, tags, until }: LibraryItem): ItemDraft {
  return {
    kind,
    title,
    text: words,
    link: link ?? '',
    tags: tags.join(', '),
    until: until ?? '',
  };
}

/** What a draft without problems gives. */
function givenOf({ kind, title, text: words, link, tags, until }: ItemDraft) {
  const to = link.trim() ? linkOf(link) : undefined;
  return {
    kind,
    title: title.trim(),
    text: words.trim(),
    tags: tagsOf(tags),
    ...(to && { link: to }),
    ...(until && { until }),
  };
}
