import type { Person } from '../../mailbox/types.ts';
import { freshId, h, nested } from '../dom.ts';
import { words } from '../words.ts';
import { readAddress, splitAddresses, suggest } from './addresses.ts';
import { makeChip, makeSuggestion } from './chip.ts';

export type Kind = 'to' | 'cc' | 'bcc';

/** One row of recipients: chips and the input behind them. */
export interface RecipientField {
  row: HTMLTableRowElement;
  input: HTMLInputElement;
  people(): Person[];
  /** Makes chips of what stands in the input; answers what is no address. */
  commit(): string | undefined;
  show(visible: boolean): void;
}

/** Makes the row of one kind. The nesting is Gmail's own: InboxSDK follows it step by step. */
export function makeRecipients(
  kind: Kind,
  start: Person[],
  inline: boolean,
  changed: () => void,
): RecipientField {
  const chosen = new Map<string, Person>();
  const chips = h('div', { class: 'chips' });
  const menu = h('div', { class: 'agJ', role: 'listbox', style: 'display: none;' });
  const label = words.recipients(words[kind]);
  const input = h('input', {
    class: 'agP aFw',
    id: freshId(),
    type: 'text',
    role: 'combobox',
    'peoplekit-id': freshId(),
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': label,
    autocomplete: 'off',
    size: '20',
  });
  const listbox = h(
    'div',
    { class: 'aH9', role: 'listbox', 'aria-label': label, 'aria-multiselectable': 'true' },
    h('div', { class: 'chips-line' }, chips, h('div', { class: 'aFy' }, input), menu),
  );
  const anm = h(
    'div',
    { class: 'anm', name: kind },
    inline ? h('div', { class: 'aUy' }, nested(4, listbox)) : nested(4, listbox),
  );
  const row = h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, h('span', { class: 'gO', role: 'link', tabindex: '-1' }, words[kind])),
    h('td', { class: 'eV' }, nested(2, anm)),
  );

  function add(person: Person): void {
    if (chosen.has(person.email)) return;
    chosen.set(person.email, person);
    chips.append(
      makeChip(person, (chip) => {
        chosen.delete(person.email);
        chip.remove();
        changed();
      }),
    );
    changed();
  }

  function commit(): string | undefined {
    closeMenu();
    const wrong: string[] = [];
    for (const part of splitAddresses(input.value)) {
      const person = readAddress(part);
      if (person) add(person);
      else wrong.push(part);
    }
    input.value = wrong.join(', ');
    return wrong[0];
  }

  function openMenu(): void {
    const found = suggest(input.value).filter(({ email }) => !chosen.has(email));
    menu.replaceChildren(
      ...found.map((person, index) => {
        const entry = makeSuggestion(person, index === 0);
        // Before the input loses focus and commits what was typed.
        entry.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(person);
        });
        return entry;
      }),
    );
    menu.style.display = found.length > 0 ? '' : 'none';
    input.setAttribute('aria-expanded', String(found.length > 0));
  }

  function closeMenu(): void {
    menu.style.display = 'none';
    input.setAttribute('aria-expanded', 'false');
  }

  function take(person: Person): void {
    input.value = '';
    closeMenu();
    add(person);
  }

  input.addEventListener('input', () => {
    openMenu();
    changed();
  });
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    const typed = input.value.trim();
    const suggested =
      menu.style.display === 'none'
        ? undefined
        : suggest(typed).find(({ email }) => !chosen.has(email));
    if ((event.key === 'Enter' || event.key === 'Tab') && suggested && !readAddress(typed)) {
      event.preventDefault();
      take(suggested);
    } else if (
      ['Enter', ',', ';'].includes(event.key) ||
      (event.key === ' ' && readAddress(typed))
    ) {
      if (typed !== '') event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && input.value === '') {
      (chips.lastElementChild?.querySelector('.afX') as HTMLElement | null)?.click();
    } else if (event.key === 'Escape' && menu.style.display !== 'none') {
      event.stopPropagation();
      closeMenu();
    }
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('@') && text !== '') return;
    event.preventDefault();
    input.value = text;
    commit();
  });
  input.addEventListener('blur', () => commit());
  for (const person of start) add(person);
  return {
    row,
    input,
    people: () => [...chosen.values()],
    commit,
    show: (visible) => {
      row.style.display = visible ? '' : 'none';
    },
  };
}
