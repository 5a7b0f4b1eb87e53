import type { StoredMessage } from '../../state/model.ts';
import { fullDate, shortDate } from '../dates.ts';
import { div, freshId, h } from '../dom.ts';
import { avatar, nameOf } from '../people.ts';
import { buttonsCell, dateCell, recipients, senderCell, waitingBar } from './message-header.ts';
import type { MessageActions } from './message-header.ts';
import { makeBody } from './quote.ts';

/** A mail in an opened conversation. */
export interface MessageView {
  element: HTMLElement;
  message: StoredMessage;
  /** Where an answer is written; there once the mail has been expanded. */
  replyArea: HTMLElement;
  expand(open: boolean): void;
}

/** Makes a mail, collapsed until told to expand. */
export function makeMessage(message: StoredMessage, actions: MessageActions): MessageView {
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
  actions: MessageActions,
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
    div(
      'gs',
      header,
      message.waits && waitingBar(message, actions),
      h('div', {}, div('ii gt', makeBody(message.html)), div('hi')),
    ),
  );
}
