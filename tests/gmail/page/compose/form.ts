import { div, freshId, h } from '../dom.ts';
import { words } from '../words.ts';
import { foldHistory, hiddenInputs, recipientsTable, responseType } from './form-parts.ts';
import type { Answered } from './form-parts.ts';
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
  answered?: Answered;
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
    ...hiddenInputs(content, options.answered),
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
