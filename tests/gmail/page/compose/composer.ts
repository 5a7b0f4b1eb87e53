import type { StoredDraft } from '../../state/model.ts';
import { config } from '../config.ts';
import { hideToast, toast } from '../frame/toast.ts';
import { tell } from '../requests.ts';
import { words } from '../words.ts';
import { alertUser } from './alert.ts';
import { makeForm } from './form.ts';
import type { Answered } from './form-parts.ts';
import type { Form } from './form.ts';
import { saveDraft, sendMail } from './saving.ts';
import type { Content } from './saving.ts';
import { openSchedule } from './schedule-dialog.ts';

/** Where a mail is being written: a docked window, an answer in place, a window of its own. */
export interface Place {
  inline: boolean;
  answered?: Answered;
  /** Puts the form on the page. */
  put(form: Form, close: () => void): void;
  /** Takes it away. */
  take(): void;
  /** Opens the same mail again, after a failure or Undo. */
  again(draft: Content | StoredDraft): void;
  archive?: () => void;
  viewSent?: (threadHex: string) => void;
}

/** Milliseconds of quiet after which a draft is saved. */
const SAVE_AFTER = 500;

/** Begins to write: the form on its place, autosaved, sent, scheduled or thrown away from there. */
export function write(content: Content, place: Place, saved = false): Form {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = !saved;
  let last = '';
  let saving = Promise.resolve<unknown>(undefined);
  let open = false;

  function save(): Promise<unknown> {
    clearTimeout(timer);
    const now = form.read();
    const text = JSON.stringify(now);
    if (text === last) return saving;
    last = text;
    const isFirst = first;
    first = false;
    saving = saving
      .then(() => saveDraft(now, isFirst))
      .catch(() => {
        last = '';
      });
    return saving;
  }

  function changed(): void {
    if (!open) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), SAVE_AFTER);
  }

  function leave(): void {
    open = false;
    clearTimeout(timer);
    place.take();
  }

  /** Whether the mail may go: at least one recipient, and only addresses. */
  function ready(): boolean {
    const wrong = form.commit();
    if (wrong) alertUser(words.badAddress(wrong.text, words[wrong.kind]));
    const { to, cc, bcc } = form.read();
    const nobody = to.length + cc.length + bcc.length === 0;
    if (!wrong && nobody) alertUser(words.noRecipient);
    return !wrong && !nobody;
  }

  async function send(archive: boolean): Promise<void> {
    if (!open || !ready()) return;
    const mail = form.read();
    leave();
    toast(words.sending, [], 60_000);
    try {
      await saving;
      const answer = await sendMail(mail);
      if (archive) place.archive?.();
      offerUndo(mail, threadOf(answer));
    } catch {
      toast(words.sendFailed, [], 15_000);
      place.again(mail);
    }
  }

  function offerUndo(mail: Content, threadHex: string): void {
    const undo = { name: words.undo, id: 'link_undo', run: () => void takeBack(mail) };
    const view = {
      name: words.viewMessage,
      id: 'link_vsm',
      run: () => {
        hideToast();
        place.viewSent?.(threadHex);
      },
    };
    toast(words.messageSent, place.viewSent ? [undo, view] : [undo], config.undoMs);
  }

  async function takeBack(mail: Content): Promise<void> {
    hideToast();
    const draft = await tell<StoredDraft>('undo', null, { id: mail.id }).catch(() => undefined);
    if (!draft) return;
    toast(words.undone);
    place.again(draft);
  }

  function schedule(): void {
    if (!open || !ready()) return;
    openSchedule((at, when) => {
      const mail = form.read();
      leave();
      const cancel = async (): Promise<void> => {
        hideToast();
        place.again(await tell<StoredDraft>('unschedule', null, { id: mail.id }));
      };
      void saving
        .then(() => tell('schedule', { content: mail, at }))
        .then(() =>
          toast(words.scheduledFor(when), [
            { name: words.undo, id: 'link_undo', run: () => void cancel() },
          ]),
        );
    });
  }

  async function discard(): Promise<void> {
    const { id } = form.read();
    leave();
    await saving;
    await tell('discard', null, { id });
    toast(words.draftDiscarded);
  }

  async function close(): Promise<void> {
    form.commit();
    await (saved || !isEmpty(form.read()) ? save() : undefined);
    leave();
  }

  const form = makeForm(content, {
    inline: place.inline,
    answered: place.answered,
    changed,
    send: () => void send(false),
    sendAndArchive: place.archive && (() => void send(true)),
    schedule,
    discard: () => void discard(),
  });
  form.region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send(false);
    }
    if (event.key === 'Escape') void close();
  });
  last = JSON.stringify(form.read());
  place.put(form, () => void close());
  open = true;
  return form;
}

const isEmpty = ({ to, cc, bcc, subject, html }: Content): boolean =>
  to.length + cc.length + bcc.length === 0 && subject === '' && html === '';

const within = (value: unknown, index: number): unknown =>
  Array.isArray(value) ? value[index] : undefined;

/** The conversation's hex id in the server's answer. */
const threadOf = (answer: unknown): string =>
  String([1, 5, 0, 0, 2, 6, 0, 19].reduce(within, answer));
