import { Letter } from '../../components/pages/letter/Letter.tsx';
import type { LetterActs } from '../../components/pages/letter/Letter.tsx';
import type { Moment } from '../../components/queue/row.ts';
import { text } from '../../lib/text/text.ts';
import { contactActs } from '../../lib/pages/contact-acts.ts';
import { sendAct } from '../../lib/pages/send-act.ts';
import { useLetter } from '../../lib/pages/use-letter.ts';
import { usePerson } from '../../lib/pages/use-person.ts';
import { dropLetter } from '../../lib/settings/letters.ts';

const acts: LetterActs = {
  posted: ({ email }, { postal, gift }) =>
    sendAct('', { do: 'letter-posted', person: { email }, postal, gift }),
  waived: ({ email }) => sendAct('', { do: 'letter-waived', person: { email } }),
  undo: contactActs.undo,
  closed: (contact) => void dropLetter(contact).catch(() => undefined),
  print: () => window.print(),
};

/** The last letter to one contact, over the database. */
export function LiveLetter({ moment, contact }: { moment: Moment; contact?: string }) {
  const { person, problem } = usePerson(contact, moment);
  const { draft, change } = useLetter(person);
  if (person === null || problem) {
    return (
      <div className="nothing" role={problem ? 'alert' : undefined}>
        <p className="nothing-title">{text(problem ? 'contact_unread' : 'contact_gone')}</p>
      </div>
    );
  }
  if (!person || !draft) return <p className="waiting">{text('loading')}</p>;
  return <Letter person={person} draft={draft} onChange={change} moment={moment} acts={acts} />;
}
