import type { RowData } from '../../state/views.ts';
import { dayAndTime, fullDate, shortDate } from '../dates.ts';
import { div, freshId, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import type { IconName } from '../icons.ts';
import { nameOf, shortName } from '../people.ts';
import { words } from '../words.ts';

/** What can be done with one row. */
export interface RowActions {
  open(row: RowData): void;
  tick(row: RowData): void;
  file(action: 'archive' | 'delete' | 'read' | 'unread' | 'star' | 'unstar', row: RowData): void;
}

const SYSTEM = new Set(['inbox', 'sent', 'draft', 'scheduled', 'trash', 'spam', 'starred']);

/** A cell of the row. */
export const cell = (classes: string, ...inner: (Node | string)[]) =>
  h('td', { class: `${classes} xY`, role: 'gridcell' }, ...inner);

/** A control in a row: its click must not open the conversation. */
const control = <E extends HTMLElement>(element: E, run: () => void): E =>
  pressable(element, (event) => {
    event.preventDefault();
    run();
  });

/** The box to tick. */
export function tickCell(row: RowData, actions: RowActions) {
  const box = h(
    'div',
    {
      class: 'oZ-jc T-Jo J-J5-Ji',
      role: 'checkbox',
      'aria-checked': 'false',
      tabindex: '-1',
      'aria-label': row.subject,
    },
    div('T-Jo-auh'),
  );
  return cell(
    'oZ-x3',
    control(box, () => actions.tick(row)),
  );
}

/** The star. */
export function starCell(row: RowData, actions: RowActions) {
  const star = h(
    'span',
    {
      class: `aXw T-KT ${row.starred ? 'T-KT-Jp' : ''}`,
      role: 'button',
      tabindex: '-1',
      'aria-label': row.starred ? words.unstar : words.star,
      title: row.starred ? words.unstar : words.star,
    },
    icon('star'),
  );
  return cell(
    'apU',
    control(star, () => actions.file(row.starred ? 'unstar' : 'star', row)),
  );
}

/** Who wrote, and how many mails there are. */
export function peopleCell(row: RowData) {
  const style = row.unread ? 'zF' : 'yP';
  const parts: (Node | string)[] = [];
  if (row.draft && !row.draft.scheduledFor) parts.push(h('span', { class: 'boq' }, words.draft));
  else if (row.draft) parts.push(`${words.to}: `);
  const people = row.draft && !row.draft.scheduledFor ? [] : row.people;
  const mine = !row.labels.includes('inbox') && row.labels.includes('sent') && row.messages === 1;
  if (mine) parts.push(`${words.to}: `);
  people.slice(-3).forEach((person, index) => {
    if (index > 0) parts.push(', ');
    const name = people.length === 1 ? nameOf(person) : shortName(person);
    parts.push(
      h(
        'span',
        {
          class: style,
          email: person.email,
          name: nameOf(person),
          'data-hovercard-id': person.email,
          translate: 'no',
        },
        name,
      ),
    );
  });
  if (row.messages > 1) parts.push(h('span', { class: 'bx0' }, ` ${row.messages}`));
  if (!row.draft && row.drafts > 0) parts.push(', ', h('span', { class: 'boq' }, words.draft));
  return cell('yX', hiddenCopy(row), div('yW', h('span', { class: 'bA4' }, ...parts)));
}

const idsOf = (row: RowData): Record<string, string | undefined> => ({
  'data-thread-id': `#${row.syncId}`,
  'data-legacy-thread-id': row.hex,
  'data-legacy-last-message-id': row.lastMessage,
  'data-legacy-last-non-draft-message-id': row.lastMessage,
  'data-standalone-draft-id': row.draft ? `#${row.draft.id}` : undefined,
});

/** Gmail has the row a second time for screen readers, people and ids included. */
function hiddenCopy(row: RowData): HTMLElement {
  const people = row.people.flatMap((person) => [
    h('span', { email: person.email, name: nameOf(person) }, nameOf(person)),
    ', ',
  ]);
  const unread = row.unread ? `${words.unreadWord}, ` : '';
  const rest = `, ${shortDate(row.at)}, ${row.snippet}`;
  return div('afn', unread, ...people, h('span', idsOf(row), row.subject), rest);
}

/** Labels, subject and snippet; the ids are here. */
export function subjectCell(row: RowData) {
  const labels = row.labels
    .filter((label) => !SYSTEM.has(label))
    .map((label) =>
      h(
        'div',
        { class: 'ar as', 'data-tooltip': label },
        h('div', { class: 'at', title: label }, h('div', { class: 'av' }, label)),
      ),
    );
  return cell(
    'a4W',
    div(
      'a4X',
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          h('div', { class: 'yi' }, ...labels),
          h(
            'div',
            { class: 'y6' },
            h(
              'span',
              { class: 'bog', id: freshId() },
              h('span', { ...idsOf(row), class: 'bqe' }, row.subject),
            ),
          ),
          h('span', { class: 'y2' }, h('span', { class: 'Zt' }, ' - '), row.snippet),
        ),
      ),
    ),
  );
}

/** The date. */
export function dateCell(row: RowData) {
  const shown = row.draft?.scheduledFor ? dayAndTime(row.at) : shortDate(row.at);
  return cell(
    'xW',
    h(
      'span',
      { title: fullDate(row.at), id: freshId(), 'aria-label': fullDate(row.at) },
      h('span', {}, shown),
    ),
  );
}

const hoverButton = (name: string, drawing: IconName, mark: string, run: () => void): HTMLElement =>
  control(
    h(
      'li',
      {
        class: `bqX ${mark}`,
        role: 'button',
        tabindex: '-1',
        'aria-label': name,
        'data-tooltip': name,
      },
      icon(drawing),
    ),
    run,
  );

/** Buttons that show under the pointer. */
export function hoverCell(row: RowData, actions: RowActions) {
  const mark = row.unread ? 'read' : 'unread';
  return cell(
    'bq4',
    h(
      'ul',
      { class: 'bqY', role: 'toolbar' },
      hoverButton(words.archive, 'archive', 'brq', () => actions.file('archive', row)),
      hoverButton(words.remove, 'trash', 'bru', () => actions.file('delete', row)),
      hoverButton(
        row.unread ? words.markRead : words.markUnread,
        row.unread ? 'mailOpen' : 'mail',
        'brr',
        () => actions.file(mark, row),
      ),
      hoverButton(words.snooze, 'clock', 'brv', () => {}),
    ),
  );
}

/** The row as a screen reader hears it. */
export function spoken(row: RowData): string {
  const who = row.people.map(nameOf).join(', ');
  const parts = [
    row.unread ? words.unreadWord : '',
    who,
    row.subject,
    shortDate(row.at),
    row.snippet,
  ];
  return parts.filter(Boolean).join(', ');
}
