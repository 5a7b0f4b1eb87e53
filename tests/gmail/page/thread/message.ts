import type { StoredMessage } from '../../state/model.ts';
import { fullDate, messageDate, shortDate } from '../dates.ts';
import { div, freshId, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import type { IconName } from '../icons.ts';
import { avatar, nameOf, shortName } from '../people.ts';
import { words } from '../words.ts';
import { makeBody } from './quote.ts';

export type Answering = 'reply' | 'replyAll' | 'forward';

/** A mail in an opened conversation. */
export interface MessageView {
  element: HTMLElement;
  message: StoredMessage;
  /** Where an answer is written; there once the mail has been expanded. */
  replyArea: HTMLElement;
  expand(open: boolean): void;
}

/** Makes a mail, collapsed until told to expand. */
export function makeMessage(
  message: StoredMessage,
  actions: {
    answer(kind: Answering, message: StoredMessage): void;
    menu(message: StoredMessage, anchor: HTMLElement): void;
  },
): MessageView {
  const replyArea = div('ip iq');
  const element = h('div', {
    role: 'listitem',
    class: 'kv',
    tabindex: '-1',
    'aria-expanded': 'false',
  });
  let full: HTMLElement | undefined;
  const expand = (open: boolean): void => {
    full ??= inside(
      expanded(message, actions, () => expand(false)),
      replyArea,
    );
    element.replaceChildren(open ? full : inside(collapsed(message)));
    // The class last: whoever watches it must find the mail whole.
    element.setAttribute('aria-expanded', String(open));
    element.className = open ? 'h7' : 'kv';
  };
  expand(false);
  element.addEventListener('click', (event) => {
    if (element.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    expand(true);
  });
  return { element, message, replyArea, expand };
}

const inside = (...parts: HTMLElement[]): HTMLElement =>
  div('Bk', div('G3 G2', h('div', {}, h('div', { id: freshId() }, ...parts))));

function collapsed(message: StoredMessage): HTMLElement {
  const snippet = makeBody(message.html);
  for (const history of snippet.querySelectorAll('.adL, .yj6qo')) history.remove();
  return div(
    'adf ads',
    div('aju', avatar(message.from, 40)),
    div(
      'gs',
      div(
        'gE iv gt collapsed',
        h(
          'span',
          {
            class: 'gD',
            email: message.from.email,
            name: nameOf(message.from),
            'data-hovercard-id': message.from.email,
          },
          h('span', {}, nameOf(message.from)),
        ),
        h('div', { class: 'iA g6' }, wordsOf(snippet)),
        h(
          'span',
          { class: 'g3', title: fullDate(message.at), role: 'gridcell' },
          shortDate(message.at),
        ),
      ),
    ),
  );
}

/** The text with a space where markup parts words. */
function wordsOf(element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? '');
  return texts.join(' ').trim().slice(0, 160);
}

function expanded(
  message: StoredMessage,
  actions: Parameters<typeof makeMessage>[1],
  collapse: () => void,
): HTMLElement {
  const header = div(
    'gE iv gt',
    h(
      'table',
      { class: 'cf gJ', role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'acZ' },
          senderCell(message),
          dateCell(message),
          buttonsCell(message, actions),
        ),
        h('tr', { class: 'acZ xD' }, h('td', { colspan: '3' }, recipients(message))),
      ),
    ),
  );
  header.addEventListener('click', (event) => {
    if (!event.defaultPrevented) collapse();
  });
  return h(
    'div',
    {
      class: 'adn ads',
      'data-message-id': `#${message.syncId}`,
      'data-legacy-message-id': message.hex,
    },
    div('aju', avatar(message.from, 40)),
    div('gs', header, h('div', {}, div('ii gt', makeBody(message.html)), div('hi'))),
  );
}

function senderCell({ from }: StoredMessage): HTMLElement {
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

function dateCell(message: StoredMessage): HTMLElement {
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

function buttonsCell(
  message: StoredMessage,
  actions: Parameters<typeof makeMessage>[1],
): HTMLElement {
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

function recipients(message: StoredMessage): HTMLElement {
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
