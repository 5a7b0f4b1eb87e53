import { div, freshId, h, pressable } from '../dom.ts';
import { iconImage } from '../icons.ts';
import { mailNodes } from '../sanitise.ts';
import { makeDots } from '../thread/quote.ts';
import { words } from '../words.ts';
import { makeBottomBar } from './bottom-bar.ts';
import type { BarActions } from './bottom-bar.ts';
import { makeRecipients } from './recipients.ts';
import type { Kind } from './recipients.ts';
import type { Content } from './saving.ts';

/** A mail being written, wherever it stands. */
export interface Form {
  /** `[role=region]` with everything in it. */
  region: HTMLElement;
  body: HTMLElement;
  subject: HTMLInputElement;
  to: HTMLInputElement;
  read(): Content;
  /** Chips of all that is typed; answers the first thing that is no address. */
  commit(): { kind: Kind; text: string } | undefined;
}

interface FormOptions extends BarActions {
  inline: boolean;
  /** Hex and sync ids of the answered mail and its conversation. */
  answered?: { syncId: string; threadSyncId: string; threadHex: string };
  changed(): void;
}

/** Builds the form of a mail. Table within table, because that is what Gmail has. */
export function makeForm(content: Content, options: FormOptions): Form {
  const { inline, changed } = options;
  const fields = {
    to: makeRecipients('to', content.to, inline, changed),
    cc: makeRecipients('cc', content.cc, inline, changed),
    bcc: makeRecipients('bcc', content.bcc, inline, changed),
  };
  const subject = h('input', {
    class: 'aoT',
    name: 'subjectbox',
    id: freshId(),
    placeholder: words.subject,
    'aria-label': words.subject,
    autocomplete: 'off',
    oninput: changed,
  });
  subject.value = content.subject;
  const body = h('div', {
    class: `Am aiL ${inline ? 'aO9 ' : ''}Al editable LW-avf tS-tW`,
    id: freshId(),
    role: 'textbox',
    contenteditable: 'true',
    g_editable: 'true',
    'aria-label': words.body,
    'aria-multiline': 'true',
    tabindex: '1',
    spellcheck: 'false',
    oninput: changed,
    onkeydown: changed,
  });
  const history = foldHistory(body, content);
  const fx = recipientsTable(fields);
  const subjectLine = h(
    'div',
    { class: 'aoD az6', style: inline ? 'display: none;' : undefined },
    subject,
  );
  const form = h(
    'form',
    {
      class: 'bAs',
      enctype: 'multipart/form-data',
      method: 'POST',
      onsubmit: (event: Event) => event.preventDefault(),
    },
    inline
      ? h(
          'div',
          {},
          h(
            'table',
            { class: 'cf', role: 'presentation' },
            h(
              'tbody',
              {},
              h(
                'tr',
                {},
                h('td', { class: 'HQ' }, responseType(content)),
                h('td', { class: 'Iy' }, fx),
              ),
            ),
          ),
        )
      : fx,
    subjectLine,
    ...hiddenInputs(content, options),
    inline ? null : h('div', { class: 'J-J5-Ji', style: 'display: none;' }, responseType(content)),
  );
  const scroll = h(
    'div',
    { class: 'GP', id: freshId(), style: `max-height: ${inline ? 1200 : 480}px;` },
    div('qz aiL', div('Ap', body, history.dots)),
  );
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': content.subject || words.newMessage },
    h(
      'table',
      { class: 'aoP HM', role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'I5' },
            form,
            h(
              'table',
              { class: 'iN', role: 'presentation' },
              h(
                'tbody',
                {},
                h('tr', {}, h('td', {}, scroll)),
                h('tr', {}, h('td', {}, makeBottomBar(options))),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return {
    region,
    body,
    subject,
    to: fields.to.input,
    read: () => ({
      ...content,
      to: fields.to.people(),
      cc: fields.cc.people(),
      bcc: fields.bcc.people(),
      subject: subject.value,
      html: body.innerHTML + history.html(),
    }),
    commit: () => {
      for (const kind of ['to', 'cc', 'bcc'] as const) {
        const text = fields[kind].commit();
        if (text !== undefined) return { kind, text };
      }
      return undefined;
    },
  };
}

/**
 * What an answer quotes is not in the editable until the dots are pressed, as in Gmail; it still
 * goes along with what is saved and sent.
 */
function foldHistory(body: HTMLElement, { html, mode }: Content) {
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

type Fields = Record<Kind, ReturnType<typeof makeRecipients>>;

function recipientsTable({ to, cc, bcc }: Fields): HTMLElement {
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

function responseType({ mode }: Content): HTMLElement {
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

function hiddenInputs(content: Content, { answered }: FormOptions): HTMLElement[] {
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
