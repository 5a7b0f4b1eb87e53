import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import { words } from '../words.ts';

const text = h('span', { class: 'aT' });
const message = h('div', { class: 'vh', 'aria-live': 'assertive', 'aria-atomic': 'true' });
const bar = h(
  'div',
  { class: 'b8 UC', role: 'alert', style: 'display: none;' },
  h('div', { class: 'J-J5-Ji' }, message),
);
let timer: ReturnType<typeof setTimeout> | undefined;

/** The bar at the bottom left that tells what happened. */
export const toastBar: HTMLElement = bar;

export interface ToastAction {
  name: string;
  id?: string;
  run(): void;
}

/** Says something for `ms`, with things to do about it. */
export function toast(saying: string, actions: ToastAction[] = [], ms = 5000): void {
  clearTimeout(timer);
  const links = actions.map(({ name, id, run }) =>
    pressable(h('span', { class: 'ag a8k', role: 'link', tabindex: '0', id }, name), run),
  );
  const closer = pressable(
    h(
      'div',
      { class: 'bBe', role: 'button', tabindex: '0', 'aria-label': words.close },
      icon('close'),
    ),
    hideToast,
  );
  text.textContent = saying;
  message.replaceChildren(div('bAq', text), ...links, closer);
  bar.style.display = '';
  timer = setTimeout(hideToast, ms);
}

/** Takes the bar away. */
export function hideToast(): void {
  clearTimeout(timer);
  bar.style.display = 'none';
  message.replaceChildren();
}
