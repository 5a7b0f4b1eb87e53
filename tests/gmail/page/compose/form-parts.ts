import { div, h, pressable } from '../dom.ts';
import { iconImage } from '../icons.ts';
import { mailNodes } from '../sanitise.ts';
import { makeDots } from '../thread/quote.ts';
import { words } from '../words.ts';
import type { makeRecipients } from './recipients.ts';
import type { Kind } from './recipients.ts';
import type { Content } from './saving.ts';

/** The answered mail and its conversation, by their ids. */
export interface Answered {
  syncId: string;
  threadSyncId: string;
  threadHex: string;
}

/**
 * What an answer quotes is not in the editable until the dots are pressed, as in Gmail; it still
 * goes along with what is saved and sent.
 */
export function foldHistory(body: HTMLElement, { html, mode }: Content) {
  const nodes = mailNodes(html);
  const answers = mode === 'reply' || mode === 'replyAll';
  const quote = answers ? [...nodes.children].find((n) => n.matches('div.gmail_quote')) : undefined;
  const before = quote?.previousSibling;
  const apart = before instanceof HTMLBRElement ? before : undefined;
  let folded = [apart, quote].filter((node): node is HTMLElement => node instanceof HTMLElement);
  for (const node of folded) node.remove();
  body.append(nodes);
  const dots = div(
    'compose-quote',
    makeDots(() => {
      body.append(...folded);
      folded = [];
      dots.remove();
      body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }),
  );
  if (folded.length === 0) dots.style.display = 'none';
  return { dots, html: () => folded.map((node) => node.outerHTML).join('') };
}

/** The three rows of recipients. */
export type Fields = Record<Kind, ReturnType<typeof makeRecipients>>;

/** Their table, with the links that open Cc and Bcc. */
export function recipientsTable({ to, cc, bcc }: Fields): HTMLElement {
  const opener = (field: Fields[Kind], name: string, mark: string): HTMLElement => {
    const link: HTMLElement = pressable(
      h(
        'span',
        {
          class: `aB gQ ${mark}`,
          role: 'link',
          tabindex: '1',
          'aria-label': mark === 'pE' ? words.addCc : words.addBcc,
        },
        name,
      ),
      () => {
        field.show(true);
        link.style.display = 'none';
        field.input.focus();
      },
    );
    const filled = field.people().length > 0;
    field.show(filled);
    if (filled) link.style.display = 'none';
    return link;
  };
  to.row.append(
    h('td', { class: 'az3' }, opener(cc, words.cc, 'pE'), opener(bcc, words.bcc, 'pB')),
  );
  return div(
    'fX aiL',
    h('table', { class: 'GS', role: 'presentation' }, h('tbody', {}, to.row, cc.row, bcc.row)),
  );
}

/** Whether this answers or forwards, as the small arrow shows. */
export function responseType({ mode }: Content): HTMLElement {
  const [drawing, mark] =
    mode === 'forward'
      ? (['forward', 'mI'] as const)
      : mode === 'replyAll'
        ? (['replyAll', 'mK'] as const)
        : (['reply', 'mL'] as const);
  return h(
    'div',
    { class: 'J-J5-Ji' },
    h(
      'div',
      {
        class: 'Un J-JN-M-I J-J5-Ji L3',
        role: 'button',
        tabindex: '1',
        'aria-haspopup': 'true',
        'aria-label': words.replyType,
      },
      h(
        'div',
        { class: 'J-J5-Ji J-JN-M-I-Jm' },
        iconImage(drawing, { class: mark, alt: words[drawing], width: '18', height: '18' }),
      ),
    ),
  );
}

/** The ids that Gmail, and with it InboxSDK, keeps in hidden inputs. */
export function hiddenInputs(content: Content, answered: Answered | undefined): HTMLElement[] {
  const values: Record<string, string | undefined> = {
    draft: `#${content.id}`,
    composeid: content.id.replaceAll(/\D/g, '').slice(0, 10),
    rm: answered ? `#${answered.syncId}` : 'undefined',
    rt: answered ? `#${answered.threadSyncId}` : undefined,
    lts: answered?.threadHex,
    from: content.from.email,
    ishtml: '1',
  };
  return Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => h('input', { type: 'hidden', name, value }));
}
