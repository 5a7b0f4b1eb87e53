import { replyAnswer, datesAnswer, draftAnswer } from './answers.ts';
import type { DatesAnswer, DraftAnswer, ReplyAnswer } from './answers.ts';
import type { Given } from './line.ts';
import type { Mode } from './options.ts';

/** What a line that can be read is answered with, mode by mode. */
interface Answers {
  reply: ReplyAnswer & { ms: number };
  draft: DraftAnswer;
  trim: { text: string };
  dates: DatesAnswer;
}

type ReaderOf<M extends Mode> = (given: Given) => Answers[M];
export type Readers = { [M in Mode]: ReaderOf<M> };
export type Reader = Readers[Mode];

/** Each loads only what it needs, so that it starts at once. */
const LOAD: { [M in Mode]: () => Promise<ReaderOf<M>> } = {
  reply: async () => {
    const { readReply } = await import('../../lib/language/read-reply.ts');
    return ({ mail, context }) => {
      const began = performance.now();
      const reading = readReply(mail, context);
      const ms = Number((performance.now() - began).toFixed(3));
      return { ...replyAnswer(reading), ms };
    };
  },
  draft: async () => {
    const [{ readDraft }, { findWorn }] = await Promise.all([
      import('../../lib/language/outgoing/read-draft.ts'),
      import('../../lib/language/worn/find.ts'),
    ]);
    return ({ mail, context }) => {
      const { promises, asks } = readDraft(mail.text, context);
      return draftAnswer(findWorn(mail.text), promises, asks);
    };
  },
  trim: async () => {
    const { newestWords } = await import('../../lib/language/newest-words.ts');
    return ({ mail }) => ({ text: newestWords(mail.text) });
  },
  dates: async () => {
    const { findDates } = await import('../../lib/language/dates/find-dates.ts');
    return ({ mail, context }) => datesAnswer(findDates(mail.text, context, { present: true }));
  },
};

export function readerOf(mode: Mode): Promise<Reader> {
  return LOAD[mode]();
}

export async function loadReaders(): Promise<Readers> {
  return {
    reply: await LOAD.reply(),
    draft: await LOAD.draft(),
    trim: await LOAD.trim(),
    dates: await LOAD.dates(),
  };
}
