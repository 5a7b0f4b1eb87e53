import { useEffect, useState } from 'react';
import { usualPaper } from '../../components/pages/letter/paper.ts';
import type { LetterDraft } from '../../components/pages/letter/LetterForm.tsx';
import { addressOf } from '../../components/pages/letter/address-of.ts';
import { nameOf } from '../../components/ui/plain.ts';
import type { PersonView } from '../messages/answers.ts';
import { keepLetter, keepLetterFrom, loadLetter, loadLetterFrom } from '../settings/letters.ts';
import { text } from '../text/text.ts';

/** The letter to a person as far as it is written, kept with each change; absent until it is read. */
export function useLetter(person: PersonView | null | undefined) {
  const contact = person?.contact;
  const [draft, setDraft] = useState<LetterDraft>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      if (!person || !contact) return;
      const [kept, from] = await Promise.all([loadLetter(contact), loadLetterFrom()]);
      if (current) setDraft({ ...begun(person), ...kept, from });
    };
    setDraft(undefined);
    void load().catch(() => undefined);
    return () => {
      current = false;
    };
    // What is written must not be begun anew when something else about the person changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [contact]);

  const change = (changed: Partial<LetterDraft>) => {
    if (!draft || !contact) return;
    const next = { ...draft, ...changed };
    setDraft(next);
    const { from, ...letter } = next;
    void keepLetter(contact, letter).catch(() => undefined);
    if (from !== draft.from) void keepLetterFrom(from).catch(() => undefined);
  };
  return { draft, change };
}

/** A letter that is begun: the short frame, and the address that was read. */
function begun(person: PersonView): Omit<LetterDraft, 'from'> {
  return {
    words: text('letter_frame', nameOf(person)),
    postal: addressOf(person),
    gift: '',
    paper: usualPaper(navigator.language),
  };
}
