import { div, freshId, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import type { IconName } from '../icons.ts';
import { words } from '../words.ts';

/** What the bar below a mail can do. */
export interface BarActions {
  send(): void;
  /** Only in answers. */
  sendAndArchive?: () => void;
  schedule(): void;
  discard(): void;
}

const tool = (name: string, drawing: IconName, inner = 'wG-in'): HTMLElement =>
  h(
    'div',
    {
      class: 'wG J-Z-I',
      role: 'button',
      tabindex: '0',
      'aria-label': name,
      'data-tooltip': name,
      command: drawing,
    },
    h('div', { class: `J-J5-Ji J-Z-I-Kv-H ${inner}` }, icon(drawing)),
  );

/** The bar with Send, its caret and menu, formatting, and the bin. */
export function makeBottomBar(actions: BarActions): HTMLElement {
  const formatting = h(
    'div',
    {
      class: 'wG J-Z-I',
      role: 'button',
      tabindex: '0',
      'aria-label': words.formatting,
      'data-tooltip': words.formatting,
    },
    h('div', { class: 'dv' }, icon('format')),
  );
  const discard = pressable(
    h(
      'div',
      {
        class: 'oh J-Z-I',
        role: 'button',
        tabindex: '0',
        'aria-label': words.discard,
        'data-tooltip': words.discard,
      },
      icon('trash'),
    ),
    actions.discard,
  );
  const row = h(
    'tr',
    { class: 'btC' },
    h('td', { class: 'gU Up' }, h('div', { class: 'J-J5-Ji' }, sendGroup(actions))),
    h('td', { class: 'oc gU' }, formatting),
    h(
      'td',
      { class: 'gU eq' },
      h(
        'div',
        { class: 'tools' },
        tool(words.attach, 'attach'),
        tool(words.link, 'link'),
        tool(words.emoji, 'smile'),
        tool(words.image, 'image'),
      ),
    ),
    h('td', { class: 'gU a0z' }),
    h('td', { class: 'gU az5' }, discard),
  );
  const bar = h(
    'table',
    { class: 'IZ', role: 'group' },
    h('colgroup', {}, h('col', { class: 'a0y' })),
    h('tbody', {}, row),
  );
  const tools = h('div', { class: 'aX', style: 'display: none;' }, h('div', { class: 'aA4' }));
  return div('aDg', div('aDj', div('aDh', tools, bar)));
}

function sendGroup(actions: BarActions): HTMLElement {
  const send = pressable(
    // The marks around the keys are there in Gmail too: they keep them left to right.
    h(
      'div',
      {
        class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
        id: freshId(),
        role: 'button',
        tabindex: '1',
        'aria-label': words.sendKeys.replace('(', '\u202a(').replace(')', ')\u202c'),
        'data-tooltip': words.sendKeys,
      },
      words.send,
    ),
    actions.send,
  );
  const menu = sendMenu(actions.schedule);
  const caret = pressable(
    h(
      'div',
      {
        class: 'T-I J-J5-Ji hG T-I-atl L3',
        role: 'button',
        tabindex: '1',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': words.moreSend,
        'data-tooltip': words.moreSend,
      },
      icon('chevron', 18),
    ),
    () => {
      const open = menu.style.display === 'none';
      menu.style.display = open ? '' : 'none';
      caret.setAttribute('aria-expanded', String(open));
      if (open) menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    },
  );
  const close = (): void => {
    menu.style.display = 'none';
    caret.setAttribute('aria-expanded', 'false');
  };
  menu.addEventListener('click', close);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    caret.focus();
  });
  menu.addEventListener('focusout', (event) => {
    if (!menu.contains(event.relatedTarget as Node | null) && event.relatedTarget !== caret)
      close();
  });
  const archive =
    actions.sendAndArchive &&
    pressable(
      h(
        'div',
        {
          class: 'T-I J-J5-Ji Uo v7 T-I-ax7 L3',
          role: 'button',
          tabindex: '1',
          'aria-label': words.sendArchive,
          'data-tooltip': words.sendArchive,
        },
        icon('archive', 18),
      ),
      actions.sendAndArchive,
    );
  return div('dC', archive, send, caret, menu);
}

function sendMenu(schedule: () => void): HTMLElement {
  const item = pressable(
    h(
      'div',
      { class: 'J-N yr', role: 'menuitem', tabindex: '0', selector: 'scheduledSend' },
      h('div', { class: 'J-N-Jz' }, icon('scheduleSend'), words.schedule),
    ),
    schedule,
    'mouseup',
  );
  return h(
    'div',
    { class: 'J-M jQjAxd agd aYO', role: 'menu', style: 'display: none;' },
    h('div', { class: 'SK AX' }, item),
  );
}
