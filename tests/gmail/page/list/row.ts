import type { RowData } from '../../state/views.ts';
import { freshId, h } from '../dom.ts';
import { icon } from '../icons.ts';
import {
  cell,
  dateCell,
  hoverCell,
  peopleCell,
  spoken,
  starCell,
  subjectCell,
  tickCell,
} from './row-cells.ts';
import type { RowActions } from './row-cells.ts';

/** The table row of a conversation. */
export function makeRow(row: RowData, actions: RowActions): HTMLTableRowElement {
  const element = h(
    'tr',
    {
      class: `zA ${row.unread ? 'zE' : 'yO'}`,
      id: freshId(),
      role: 'row',
      tabindex: '-1',
      draggable: 'false',
      'aria-labelledby': undefined,
    },
    cell('PF', icon('drag', 16)),
    tickCell(row, actions),
    starCell(row, actions),
    peopleCell(row),
    subjectCell(row),
    cell('yf'),
    dateCell(row),
    hoverCell(row, actions),
  );
  element.setAttribute('aria-label', spoken(row));
  element.addEventListener('click', (event) => {
    if (!event.defaultPrevented) actions.open(row);
  });
  return element;
}

/** Shows on an existing row whether it is ticked. */
export function showTicked(element: HTMLElement, ticked: boolean): void {
  element.classList.toggle('x7', ticked);
  element.querySelector('[role=checkbox]')?.setAttribute('aria-checked', String(ticked));
}
