import { config } from '../config.ts';
import { h, pressable } from '../dom.ts';
import { menuItem, moreMenu, pager, toolBar, toolButton, toolGroup } from '../toolbar.ts';
import { words } from '../words.ts';

const figures = (count: number): string => new Intl.NumberFormat(config.language).format(count);

type Filing = 'archive' | 'delete' | 'read' | 'unread';

/** The bar above a list: tick all and refresh always, the rest once rows are ticked. */
export function makeListToolbar(actions: {
  tickAll(): void;
  refresh(): void;
  file(action: Filing): void;
  /** To the page before or after. */
  turn(step: -1 | 1): void;
}) {
  const box = pressable(
    h(
      'span',
      {
        class: 'T-Jo J-J5-Ji',
        role: 'checkbox',
        tabindex: '0',
        'aria-checked': 'false',
        'aria-label': words.select,
      },
      h('div', { class: 'T-Jo-auh' }),
    ),
    actions.tickAll,
  );
  const refresh = toolGroup(toolButton(words.refresh, 'refresh', 'nu', actions.refresh));
  const hidden = [
    toolGroup(
      toolButton(words.archive, 'archive', 'lR', () => actions.file('archive')),
      toolButton(words.remove, 'trash', 'nX', () => actions.file('delete')),
    ),
    toolGroup(toolButton(words.markRead, 'mailOpen', 'bvt', () => actions.file('read'))),
    toolGroup(toolButton(words.moveTo, 'folder', 'ns', () => {})),
  ];
  const more = moreMenu(
    menuItem(words.markRead, () => actions.file('read')),
    menuItem(words.markUnread, () => actions.file('unread')),
  );
  const count = pager(
    '',
    () => actions.turn(-1),
    () => actions.turn(1),
  );
  const [newer, older] = count.querySelectorAll('.amD');
  const element = toolBar([toolGroup(box), refresh, ...hidden, more], count);
  const update = (
    ticked: number,
    shown: number,
    { before, total } = { before: 0, total: 0 },
  ): void => {
    box.setAttribute('aria-checked', ticked === 0 ? 'false' : ticked === shown ? 'true' : 'mixed');
    for (const group of hidden) group.style.display = ticked > 0 ? '' : 'none';
    refresh.style.display = ticked > 0 ? 'none' : '';
    const text = count.querySelector('.ts');
    const last = before + shown;
    const [from, to, all] = [before + 1, last, total].map(figures) as [string, string, string];
    if (text) text.textContent = shown > 0 ? words.ofMany(from, to, all) : '';
    newer?.setAttribute('aria-disabled', String(before === 0));
    older?.setAttribute('aria-disabled', String(last >= total));
  };
  update(0, 0);
  return { element, update };
}
