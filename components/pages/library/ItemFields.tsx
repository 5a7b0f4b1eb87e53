import type { DraftProblem, ItemDraft } from '../../../lib/library/draft.ts';
import type { ItemKind } from '../../../lib/library/item.ts';
import { text } from '../../../lib/text/text.ts';
import { focus } from '../../gmail/focus.ts';
import type { Moment } from '../../queue/row.ts';
import { KIND_WORDS } from '../../ui/item-kinds.ts';
import { Labelled } from './Labelled.tsx';
import { TemplateText } from './TemplateText.tsx';

interface Props {
  draft: ItemDraft;
  problems: readonly DraftProblem[];
  moment: Moment;
  onChange: (changed: Partial<ItemDraft>) => void;
}

const KINDS = Object.keys(KIND_WORDS) as ItemKind[];

/** The fields of an item; a template has its preview beside its words. */
export function ItemFields({ draft, problems, moment, onChange }: Props) {
  const at = (name: DraftProblem['at']) => problems.find((it) => it.at === name);
  return (
    <>
      <Labelled label="item_kind">
        {(said) => (
          <select
            className="field"
            {...said}
            value={draft.kind}
            onChange={(event) =>
              onChange({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'article' })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text(KIND_WORDS[kind])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label="item_title" problem={at('title')}>
        {(said) => (
          <input
            className="field"
            {...said}
            name="title"
            ref={focus}
            value={draft.title}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Labelled>
      <TemplateText
        draft={draft}
        problem={at('text')}
        moment={moment}
        onText={(words) => onChange({ text: words })}
      />
      <Labelled label="item_link" help="item_link_help" problem={at('link')}>
        {(said) => (
          <input
            className="field"
            {...said}
            name="link"
            inputMode="url"
            value={draft.link}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => onChange({ link: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label="item_tags" help="item_tags_help" problem={at('tags')}>
        {(said) => (
          <input
            className="field"
            {...said}
            name="tags"
            value={draft.tags}
            maxLength={1000}
            dir="auto"
            autoComplete="off"
            onChange={(event) => onChange({ tags: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label="item_last_day" help="item_last_day_help">
        {(said) => (
          <input
            className="field"
            {...said}
            type="date"
            value={draft.until}
            onChange={(event) => onChange({ until: event.target.value })}
          />
        )}
      </Labelled>
    </>
  );
}
