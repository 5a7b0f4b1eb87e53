import { config } from '../config.ts';
import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import { words } from '../words.ts';
import { avatar } from '../people.ts';

/** The bar on top: menu button, mark, search box, support, account. */
export function makeHeader(actions: { toggleNav(): boolean; search(query: string): void }) {
  const burger = pressable(
    h(
      'div',
      {
        class: 'gb_burger round-button',
        role: 'button',
        tabindex: '0',
        'aria-label': words.mainMenu,
        'aria-expanded': 'true',
      },
      icon('menu', 24),
    ),
    () => burger.setAttribute('aria-expanded', String(actions.toggleNav())),
  );
  const { form, input } = searchForm(actions.search);
  const header = h(
    'header',
    { id: 'gb', role: 'banner', class: 'gb_header' },
    div('gb_start', div('gb_start_row', burger, brand())),
    // InboxSDK looks for its place at the second child of the second child.
    div('gb_middle', div('gb_search', form), div('gb_end', support(), settings(), account())),
  );
  return { element: div('nH oy8Mbf header-wrap', h('div', { class: 'qp' }, header)), input };
}

function brand(): HTMLElement {
  return h(
    'a',
    { class: 'gb_brand', href: '#inbox', title: words.mail },
    h('span', { class: 'gb_mark' }, icon('mail', 28)),
    h('span', { class: 'gb_word' }, words.mail),
  );
}

function searchForm(search: (query: string) => void) {
  const input = h('input', {
    class: 'gb_search_input',
    name: 'q',
    type: 'text',
    autocomplete: 'off',
    placeholder: words.searchMail,
    'aria-label': words.searchMail,
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    search(input.value.trim());
  };
  const form = h(
    'form',
    { role: 'search', class: 'gb_search_form', gh: 'sb', onsubmit: submit },
    h(
      'button',
      { class: 'round-button', 'aria-label': words.search, type: 'submit' },
      icon('search'),
    ),
    input,
    h(
      'button',
      { class: 'round-button', 'aria-label': words.searchOptions, type: 'button', gh: 'sda' },
      icon('sliders'),
    ),
  );
  return { form, input };
}

function support(): HTMLElement {
  const button = h(
    'div',
    {
      class: 'round-button',
      role: 'button',
      tabindex: '0',
      'data-tooltip': words.support,
      'aria-label': words.support,
    },
    icon('help', 24),
  );
  return div(
    'gb_support',
    button,
    h('div', { role: 'menu', class: 'gb_support_menu', style: 'display: none;' }),
  );
}

function settings(): HTMLElement {
  return h(
    'div',
    { class: 'round-button', role: 'button', tabindex: '0', 'aria-label': words.settings },
    icon('gear', 24),
  );
}

function account(): HTMLElement {
  const current = { name: config.name, email: config.email };
  const others = config.accounts.map((person, index) =>
    h(
      'a',
      { href: `/mail/u/${index}/`, class: 'gb_other' },
      avatar(person, 28),
      h('span', {}, person.email),
    ),
  );
  const list = h(
    'div',
    {
      class: 'gb_accounts',
      'aria-label': words.accountOf(config.name, config.email),
      style: 'display: none;',
    },
    h(
      'div',
      {},
      h(
        'div',
        {},
        h('div', { class: 'gb_name' }, config.name),
        h('div', { class: 'gb_email' }, config.email),
        h('a', { href: 'https://myaccount.google.com/', class: 'gb_manage' }, words.settings),
      ),
    ),
    ...others,
  );
  const button = pressable(
    h(
      'div',
      {
        role: 'button',
        tabindex: '0',
        class: 'gb_account',
        'aria-haspopup': 'true',
        'aria-label': words.accountOf(config.name, config.email),
      },
      avatar(current, 32),
    ),
    () => {
      list.style.display = list.style.display === 'none' ? '' : 'none';
    },
  );
  document.addEventListener('mousedown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !button.contains(target)) {
      list.style.display = 'none';
    }
  });
  return div(
    'gb_account_wrap',
    h(
      'div',
      { class: 'round-button', role: 'button', tabindex: '0', 'aria-label': words.apps },
      icon('apps', 24),
    ),
    button,
    list,
  );
}
