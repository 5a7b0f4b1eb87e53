import type { StoredDraft } from '../state/model.ts';
import { learnContacts } from './compose/addresses.ts';
import { write } from './compose/composer.ts';
import type { Place } from './compose/composer.ts';
import { emptyContent } from './compose/saving.ts';
import type { Content } from './compose/saving.ts';
import { div, h } from './dom.ts';
import { toastBar } from './frame/toast.ts';
import { ask } from './requests.ts';
import { words } from './words.ts';

/* A compose in a window of its own: Gmail has it, InboxSDK will not load here. */

const main = h('div', { class: 'popout-main', role: 'main' });
document.body.append(div('popout', main), toastBar);

function open(content: Content, saved: boolean): void {
  const place: Place = {
    inline: false,
    put: (form) => {
      const inside = h(
        'div',
        {},
        h(
          'div',
          { class: 'aaZ' },
          h('div', { class: 'M9', jsaction: 'rcuQ6b:qsKPBf' }, form.region),
        ),
      );
      main.replaceChildren(
        h(
          'div',
          { class: 'nH Hd', role: 'dialog', 'aria-label': content.subject || words.newMessage },
          inside,
        ),
      );
      setTimeout(() => form.to.focus(), 0);
    },
    take: () => main.replaceChildren(),
    again: (draft) => open(draft, true),
  };
  write(content, place, saved);
}

const id = new URLSearchParams(window.location.search).get('draft');
const draft =
  id === null ? undefined : await ask<StoredDraft>('draft', { id }).catch(() => undefined);
open(draft ?? emptyContent(), draft !== undefined);
document.title = `${draft?.subject || words.newMessage} - Gmail`;
void learnContacts();
