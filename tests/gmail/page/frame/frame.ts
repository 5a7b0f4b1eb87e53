import { div, h } from '../dom.ts';
import { makeHeader } from './header.ts';
import { makeNav } from './nav.ts';
import { makeSide } from './side.ts';
import { toastBar } from './toast.ts';

/** Builds the parts of the page that stay while views come and go. */
export function makeFrame(actions: { compose(): void; search(query: string): void }) {
  const nav = makeNav(actions.compose);
  const header = makeHeader({
    search: actions.search,
    toggleNav: () => !nav.element.classList.toggle('bhZ'),
  });
  const toolbar = div('aeH');
  const views = h('div', { class: 'nH' });
  const scroller = div('Tm aeJ', div('aeF', views));
  const content = div(
    'nH bkK nn',
    div('nH', div('nH', div('nH ar4 z', div('aeI', toolbar, div('AO', scroller))))),
  );
  const moles = h(
    'div',
    { class: 'no' },
    h('div', { class: 'nH nn mole-spacer', style: 'order: 0;' }),
    h('div', { class: 'nH nn mole-end', style: 'order: 2147483647;' }),
  );
  const row = div('no main-row', nav.element, content, makeSide());
  nav.fitIn(row);
  const page = div('tVu25', div('nH', div('nH outer', header.element, div('nH aqk bkL', row))));
  const compositions = div('dw', div('jAmAWb'), div('nH', div('nH', moles)), div('jAmAWb'));
  document.body.append(page, compositions, toastBar);
  return {
    nav,
    searchInput: header.input,
    moles,
    scroller,
    /** Puts up a view with its toolbar, both whole, in place of what was there. */
    show(view: HTMLElement, bar: HTMLElement): void {
      toolbar.replaceChildren(bar);
      views.replaceChildren(view);
      scroller.scrollTop = 0;
    },
  };
}
