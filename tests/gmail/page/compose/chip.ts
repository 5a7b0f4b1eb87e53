import type { Person } from '../../mailbox/types.ts';
import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import { avatar, nameOf } from '../people.ts';
import { words } from '../words.ts';

/** A chosen recipient; InboxSDK reads name and address from its attributes. */
export function makeChip(person: Person, remove: (chip: HTMLElement) => void): HTMLElement {
  const cross = pressable(
    h(
      'div',
      {
        class: 'afX',
        role: 'button',
        tabindex: '-1',
        'aria-label': words.removeChip(nameOf(person)),
      },
      icon('close', 14),
    ),
    () => remove(chip),
  );
  const chip: HTMLElement = h(
    'div',
    {
      class: 'afV',
      role: 'option',
      tabindex: '-1',
      translate: 'no',
      'data-name': nameOf(person),
      'data-hovercard-id': person.email,
      'aria-label': nameOf(person),
      title: person.email,
    },
    avatar(person, 20),
    div('aDm', nameOf(person)),
    cross,
  );
  return chip;
}

/** A person offered while an address is typed. */
export function makeSuggestion(person: Person, chosen: boolean): HTMLElement {
  const name = h('div', { class: 'agK-name' }, nameOf(person));
  const email = h('div', { class: 'agK-email' }, person.email);
  return h(
    'div',
    { class: `agK ${chosen ? 'chosen' : ''}`, role: 'option', 'data-email': person.email },
    avatar(person, 28),
    h('div', {}, name, email),
  );
}
