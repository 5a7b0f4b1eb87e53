import type { StoredDraft, StoredMessage } from '../../state/model.ts';
import type { ThreadData } from '../../state/views.ts';
import { config } from '../config.ts';
import { h } from '../dom.ts';
import { tell } from '../requests.ts';
import type { Answering } from '../thread/message-header.ts';
import type { ThreadView } from '../thread/thread-view.ts';
import { words } from '../words.ts';
import { answerTo } from './answers.ts';
import { write } from './composer.ts';
import type { Place } from './composer.ts';
import { dock } from './docked.ts';
import type { Docked } from './docked.ts';
import type { Content } from './saving.ts';
import { emptyContent } from './saving.ts';

/** What the places need of the rest of the page. */
export interface Surroundings {
  moles: HTMLElement;
  /** The conversation that is open now. */
  thread(): ThreadView | undefined;
  viewSent(threadHex: string): void;
}

/** Opens mail to write, docked or in place of an answer. */
export function makePlaces({ moles, thread, viewSent }: Surroundings) {
  const open = new Set<string>();

  function docked(content: Content | StoredDraft, saved: boolean): void {
    if (open.has(content.id)) return;
    open.add(content.id);
    let window: Docked | undefined;
    const place: Place = {
      inline: false,
      viewSent,
      put: (form, close) => {
        const popOut = (): void => {
          close();
          openPopOut(content.id);
        };
        window = dock(moles, form, { title: content.subject || words.newMessage, close, popOut });
        // Later, because InboxSDK moves a new window once, which takes the focus away.
        setTimeout(() => (content.to.length > 0 ? form.body : form.to).focus(), 0);
      },
      take: () => {
        open.delete(content.id);
        window?.remove();
      },
      again: (draft) => docked(draft, true),
    };
    write(plain(content), place, saved);
  }

  function inline(
    area: HTMLElement,
    content: Content | StoredDraft,
    data: ThreadData,
    closed: () => void,
    saved: boolean,
  ): void {
    if (area.childElementCount > 0) return;
    const answered = data.messages.find(({ hex }) => hex === content.inReplyTo);
    const place: Place = {
      inline: true,
      answered: answered && {
        syncId: answered.syncId,
        threadSyncId: data.row.syncId,
        threadHex: data.row.hex,
      },
      viewSent,
      archive: () => void tell('file', { action: 'archive', ids: [data.row.hex] }),
      put: (form) => {
        area.replaceChildren(h('div', { class: 'gA gt' }, h('div', { class: 'M9' }, form.region)));
        area.classList.add('adB');
        setTimeout(() => (content.to.length > 0 ? form.body : form.to).focus(), 0);
        form.region.scrollIntoView({ block: 'nearest' });
      },
      take: () => {
        area.classList.remove('adB');
        area.replaceChildren();
        closed();
      },
      again: (draft) => {
        const here = thread();
        if (here?.threadHex === data.row.hex) {
          void here.refresh().then(() => here.resume(draft as StoredDraft));
        } else docked(draft, true);
      },
    };
    write(plain(content), place, saved);
  }

  return {
    compose: () => docked(emptyContent(), false),
    openDraft: (draft: StoredDraft) => docked(draft, true),
    answer: (
      area: HTMLElement,
      to: StoredMessage,
      kind: Answering,
      data: ThreadData,
      closed: () => void,
    ) => inline(area, answerTo(to, kind, data), data, closed, false),
    resume: (area: HTMLElement, draft: StoredDraft, data: ThreadData, closed: () => void) =>
      inline(area, draft, data, closed, true),
  };
}

/** A mail in a window of its own, where InboxSDK does not work. */
function openPopOut(id: string): void {
  const query = new URLSearchParams({
    ui: '2',
    view: 'btop',
    draft: id,
    hl: config.language,
    theme: config.theme,
  });
  window.open(`/mail/u/${config.account}/popout?${query}`, '_blank', 'popup,width=720,height=600');
}

const plain = ({
  id,
  threadSyncId,
  mode,
  inReplyTo,
  from,
  to,
  cc,
  bcc,
  subject,
  html,
}: Content): Content => ({ id, threadSyncId, mode, inReplyTo, from, to, cc, bcc, subject, html });
