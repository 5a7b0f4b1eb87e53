import type { StoredMessage } from '../../state/model.ts';
import { dayAndTime, fullDate, messageDate } from '../dates.ts';
import { div, freshId, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import type { IconName } from '../icons.ts';
import { nameOf, shortName } from '../people.ts';
import { words } from '../words.ts';

export type Answering = 'reply' | 'replyAll' | 'forward';

/** What the buttons of a mail do. */
export interface MessageActions {
  answer(kind: Answering, message: StoredMessage): void;
  menu(message: StoredMessage, anchor: HTMLElement): void;
  cancelSend(id: string): void;
}

/** Name and address of the sender. */
export function senderCell({ from }: StoredMessage): HTMLElement {
  const name = h(
    'span',
    { class: 'gD', email: from.email, name: nameOf(from), 'data-hovercard-id': from.email },
    h('span', {}, nameOf(from)),
  );
  return h(
    'td',
    { class: 'gF gK' },
    h(
      'h3',
      { class: 'iw gFxsud' },
      h(
        'span',
        { class: 'qu', role: 'gridcell', tabindex: '-1' },
        name,
        ' ',
        h('span', { class: 'cfXrwd' }),
        h(
          'span',
          { class: 'go' },
          h('span', { 'aria-hidden': 'true' }, '<'),
          from.email,
          h('span', { 'aria-hidden': 'true' }, '>'),
        ),
      ),
    ),
  );
}

/** The date, in words and whole in its title. */
export function dateCell(message: StoredMessage): HTMLElement {
  return h(
    'td',
    { class: 'gH bAk' },
    h(
      'div',
      { class: 'gK' },
      h('span', {}),
      h(
        'span',
        {
          class: 'g3',
          id: freshId(),
          title: fullDate(message.at),
          alt: fullDate(message.at),
          role: 'gridcell',
          tabindex: '-1',
        },
        messageDate(message.at),
      ),
    ),
  );
}

const headerButton = (
  name: string,
  drawing: IconName,
  classes: string,
  run: () => void,
  more = {},
): HTMLElement =>
  pressable(
    h(
      'div',
      {
        class: `T-I J-J5-Ji ${classes} L3`,
        role: 'button',
        tabindex: '0',
        'aria-label': name,
        'data-tooltip': name,
        ...more,
      },
      icon(drawing),
    ),
    (event) => {
      event.preventDefault();
      run();
    },
  );

/** Star, reply and more. */
export function buttonsCell(message: StoredMessage, actions: MessageActions): HTMLElement {
  const star = headerButton(words.star, 'star', 'zd', () => {});
  const reply = headerButton(words.reply, 'reply', 'T-I-Js-IF aaq T-I-ax7', () =>
    actions.answer('reply', message),
  );
  const more = headerButton(
    words.moreOptions,
    'dots',
    'T-I-Js-Gs aap T-I-awG T-I-ax7',
    () => actions.menu(message, more),
    { 'aria-haspopup': 'true', 'aria-expanded': 'false' },
  );
  return h('td', { class: 'gH acX bAm' }, star, reply, more);
}

/** When a scheduled mail goes, and the way to call that off. */
export function waitingBar({ at, syncId }: StoredMessage, actions: MessageActions): HTMLElement {
  const cancel = pressable(
    h('span', { class: 'waiting-cancel', role: 'link', tabindex: '0' }, words.cancelSend),
    () => actions.cancelSend(syncId),
  );
  return div('waiting-bar', h('span', {}, words.scheduledFor(dayAndTime(at))), cancel);
}

/** "to me, Bo", with the addresses in attributes. */
export function recipients(message: StoredMessage): HTMLElement {
  const everyone = [...message.to, ...(message.cc ?? []), ...(message.bcc ?? [])];
  const names = everyone.flatMap((person, index) => [
    ...(index > 0 ? [', '] : []),
    h(
      'span',
      {
        class: 'g2',
        email: person.email,
        name: nameOf(person),
        'data-hovercard-id': person.email,
        dir: 'ltr',
        translate: 'no',
      },
      shortName(person),
    ),
  ]);
  // The words around the names differ by language, so the names are put where they belong.
  const [before = '', after = ''] = words.toWhom('\u0000').split('\u0000');
  return div(
    'iw ajw',
    h('span', { class: 'hb' }, before, ...names, after),
    h(
      'div',
      {
        class: 'ajy',
        role: 'button',
        tabindex: '0',
        'aria-label': words.showDetails,
        'aria-haspopup': 'true',
      },
      icon('chevron', 16),
    ),
  );
}
