import { div, h, pressable } from '../dom.ts';
import { words } from '../words.ts';

/** A dialog in the middle that says why something cannot be done. */
export function alertUser(saying: string): void {
  const ok = pressable(
    h('button', { class: 'J-at1-auR', name: 'ok', type: 'button' }, words.ok),
    () => close(),
  );
  const dialog = h(
    'div',
    {
      class: 'Kj-JD',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-label': words.error,
      tabindex: '0',
    },
    div('Kj-JD-K7', h('span', { class: 'Kj-JD-K7-K0' }, words.error)),
    div('Kj-JD-Jz', saying),
    div('Kj-JD-Jl', ok),
  );
  const shade = div('Kj-JD-Jh');
  const before = document.activeElement;
  const close = (): void => {
    dialog.remove();
    shade.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(shade, dialog);
  ok.focus();
}
