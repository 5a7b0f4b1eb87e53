import { div, h, pressable } from '../dom.ts';
import { iconImage } from '../icons.ts';
import { words } from '../words.ts';
import type { Form } from './form.ts';

/** A window at the bottom of the page. */
export interface Docked {
  remove(): void;
}

let order = 1;

/** Docks a form; the nesting is the one through which InboxSDK finds compose windows. */
export function dock(
  moles: HTMLElement,
  form: Form,
  actions: { title: string; close(): void; popOut(): void },
): Docked {
  const title = h('div', { class: 'aYF', tabindex: '0' }, actions.title);
  const inner = h(
    'div',
    { class: 'nH compose-inside' },
    h('div', { class: 'aaZ' }, h('div', { class: 'M9', jsaction: 'rcuQ6b:qsKPBf' }, form.region)),
  );
  const minimise = (): void => {
    const hide = inner.style.display === '';
    inner.style.display = hide ? 'none' : '';
    mole.classList.toggle('minimised', hide);
  };
  const bar = titleBar(title, { minimise, close: actions.close, popOut: actions.popOut });
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': actions.title },
    bar,
    inner,
  );
  const mole = h(
    'div',
    { class: 'nH nn compose-mole', style: `order: ${(order += 1)};` },
    h('div', { class: 'no' }, div('AD', div('nH', dialog))),
  );
  form.subject.addEventListener('input', () => {
    title.textContent = form.subject.value || words.newMessage;
  });
  moles.insertBefore(mole, moles.lastElementChild);
  return { remove: () => mole.remove() };
}

function titleBar(
  title: HTMLElement,
  actions: { minimise(): void; close(): void; popOut(): void },
): HTMLElement {
  const full = iconImage('full', {
    class: 'Hq aUG',
    alt: words.fullScreen,
    'aria-label': words.fullScreen,
    'data-tooltip': words.fullScreen,
    role: 'button',
    tabindex: '-1',
  });
  const buttons = h(
    'td',
    { class: 'Hm' },
    pressable(
      iconImage('minimise', {
        class: 'Hl',
        alt: words.minimise,
        'aria-label': words.minimise,
        'data-tooltip': words.minimise,
        role: 'button',
        tabindex: '-1',
      }),
      actions.minimise,
    ),
    pressable(full, (event) => {
      // Gmail too: the arrows with Shift give the mail a window of its own.
      if (event instanceof MouseEvent && event.shiftKey) actions.popOut();
    }),
    pressable(
      iconImage('close', {
        class: 'Ha',
        alt: words.saveAndClose,
        'aria-label': words.saveAndClose,
        'data-tooltip': words.saveAndClose,
        role: 'button',
        tabindex: '-1',
      }),
      actions.close,
    ),
  );
  const text = h('td', {}, h('div', { class: 'Hp' }, h('h2', { class: 'a3E' }, title)));
  text.addEventListener('click', actions.minimise);
  return div(
    'nH Hy aXJ',
    div(
      'pi',
      h(
        'div',
        { class: 'l o' },
        h(
          'div',
          { class: 'l m' },
          h(
            'div',
            { class: 'l n' },
            h(
              'table',
              { class: 'cf Ht', role: 'presentation' },
              h('tbody', {}, h('tr', {}, text, buttons)),
            ),
          ),
        ),
      ),
    ),
  );
}
