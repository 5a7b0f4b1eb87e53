import type { ThreadData } from '../../state/views.ts';
import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import { words } from '../words.ts';
import type { Answering } from './message-header.ts';

const SYSTEM = new Set(['sent', 'draft', 'scheduled', 'trash', 'starred']);

const labelChip = (name: string): HTMLElement =>
  h('div', { class: 'ahR' }, h('span', { class: 'hN' }, name === 'inbox' ? words.inbox : name));

/** Subject, labels, and the buttons beside them. */
export function subjectLine({ row }: ThreadData): HTMLElement {
  return div(
    'nH subject-line',
    div(
      'V8djrc byY',
      div(
        'nH',
        div(
          'ha',
          h(
            'h2',
            {
              class: 'hP',
              jsname: 'r4nke',
              tabindex: '-1',
              'data-thread-perm-id': row.syncId,
              'data-legacy-thread-id': row.hex,
            },
            row.subject,
          ),
          h(
            'div',
            { class: 'J-J5-Ji labels-here' },
            ...row.labels.filter((l) => !SYSTEM.has(l)).map(labelChip),
          ),
        ),
      ),
      div(
        'bHJ',
        h(
          'div',
          { class: 'round-button', role: 'button', tabindex: '0', 'aria-label': words.print },
          icon('print'),
        ),
        h(
          'div',
          { class: 'round-button', role: 'button', tabindex: '0', 'aria-label': words.inNewWindow },
          icon('window'),
        ),
      ),
    ),
  );
}

/** Reply, reply all, forward: below the last mail. */
export function bottomButtons(answer: (kind: Answering) => void): HTMLElement {
  const button = (
    name: string,
    drawing: 'reply' | 'replyAll' | 'forward',
    mark: string,
  ): HTMLElement =>
    pressable(
      h('span', { class: `ams ${mark}`, role: 'link', tabindex: '0' }, icon(drawing), name),
      () => answer(drawing),
    );
  return h(
    'div',
    { class: 'amn' },
    button(words.reply, 'reply', 'bkH'),
    button(words.replyAll, 'replyAll', 'bkI'),
    button(words.forward, 'forward', 'bkG'),
  );
}
