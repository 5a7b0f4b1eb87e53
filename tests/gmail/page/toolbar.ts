import { div, h, pressable } from './dom.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { words } from './words.ts';

/** A round button of a toolbar; `mark` is the class by which Gmail's own code knows it. */
export function toolButton(
  name: string,
  drawing: IconName,
  mark: string,
  run: (event: Event) => void,
) {
  return pressable(
    h(
      'div',
      {
        class: `T-I J-J5-Ji ${mark} T-I-ax7 L3`,
        role: 'button',
        tabindex: '0',
        'aria-label': name,
        'data-tooltip': name,
      },
      h('div', { class: 'asa' }, icon(drawing)),
    ),
    run,
  );
}

/** A group of buttons. */
export const toolGroup = (...buttons: HTMLElement[]): HTMLElement =>
  div('G-Ni J-J5-Ji', ...buttons);

/** The "More" button, whose menu InboxSDK may fill. */
export function moreMenu(...items: HTMLElement[]): HTMLElement {
  const menu = h(
    'div',
    { class: 'J-M aX0 aYO jQjAxd', role: 'menu', style: 'display: none;' },
    div('SK AX', ...items),
  );
  const button = pressable(
    h(
      'div',
      {
        class: 'T-I J-J5-Ji nf T-I-ax7 L3',
        role: 'button',
        tabindex: '0',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        'aria-label': words.more,
        'data-tooltip': words.more,
      },
      h('div', { class: 'asa' }, icon('dots')),
    ),
    () => {
      const open = menu.style.display === 'none';
      menu.style.display = open ? '' : 'none';
      button.setAttribute('aria-expanded', String(open));
    },
  );
  const close = (): void => {
    menu.style.display = 'none';
    if (button.getAttribute('aria-expanded') === 'true')
      button.setAttribute('aria-expanded', 'false');
  };
  menu.addEventListener('click', close);
  document.addEventListener('mousedown', (event) => {
    if (!menu.contains(event.target as Node) && !button.contains(event.target as Node)) close();
  });
  return div('G-Ni J-J5-Ji menu-anchor', button, menu);
}

/** An entry of a menu. */
export const menuItem = (name: string, run: () => void): HTMLElement =>
  pressable(
    h(
      'div',
      { class: 'J-N', role: 'menuitem', tabindex: '0' },
      h('div', { class: 'J-N-Jz' }, name),
    ),
    run,
  );

/** The whole bar above a view: actions left, pager right. */
export function toolBar(groups: HTMLElement[], right: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'G-atb', gh: 'tm' },
    div(
      'nH aqK',
      div(
        'Cq aqL',
        h(
          'div',
          { gh: 'mtb', class: 'mtb' },
          h('div', {}, h('div', { class: 'groups' }, ...groups)),
        ),
      ),
      right,
    ),
  );
}

const arrow = (name: string, drawing: IconName, run?: () => void): HTMLElement => {
  const button = toolButton(name, drawing, 'amD', () => {
    if (button.getAttribute('aria-disabled') !== 'true') run?.();
  });
  if (!run) button.setAttribute('aria-disabled', 'true');
  return button;
};

/** "1–20 of 20" with its two arrows. */
export function pager(text: string, newer?: () => void, older?: () => void): HTMLElement {
  return div(
    'ar5 J-J5-Ji',
    h(
      'span',
      { class: 'Di' },
      h('div', { class: 'J-J5-Ji Dj' }, h('span', { class: 'ts' }, text)),
      arrow(words.newer, 'left', newer),
      arrow(words.older, 'right', older),
    ),
  );
}
