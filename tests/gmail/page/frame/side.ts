import { div, h } from '../dom.ts';
import { icon } from '../icons.ts';
import { words } from '../words.ts';

/** The column on the right: a panel, closed at first, and the rail of icons that open it. */
export function makeSide(): HTMLElement {
  const tabs = (
    [
      ['calendar', 6],
      ['note', 2],
      ['task', 4],
      ['person', 9],
    ] as const
  ).map(([drawing, number]) => {
    const name = {
      calendar: words.calendar,
      note: words.notes,
      task: words.tasks,
      person: words.contacts,
    }[drawing];
    return h(
      'div',
      {
        class: `aT5-aOt-I bse-bvF-I rail-${drawing}`,
        id: `gsc-gab-${number}`,
        role: 'tab',
        tabindex: '0',
        'aria-label': name,
        'aria-selected': 'false',
        'data-guest-app-id': String(number),
      },
      icon(drawing),
    );
  });
  const native = h(
    'div',
    { class: 'J-KU-Jg aT5-aOt-tablist', role: 'tablist', 'aria-label': words.sidePanel },
    ...tabs.slice(0, 4),
    h('div', { class: 'aT5-aOt-separator', role: 'separator' }),
    div('bvq'),
  );
  const collapse = h(
    'div',
    { class: 'aT5-aOt-I brC-dA-I', role: 'button', tabindex: '0', 'aria-label': words.close },
    icon('right'),
  );
  return div(
    'nH bAw side-column',
    div(
      'aUx',
      h(
        'div',
        { class: 'WN9Ejb br3', style: 'display: none;' },
        div('brC-brG', div('brC-bsf'), div('brC-native')),
      ),
      h(
        'div',
        { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': words.sidePanel },
        div('brC-aT5-aOt-bsf-Jw', native),
        div('brC-aT5-aOt-ato-Kp-Jw'),
        collapse,
      ),
    ),
  );
}
