import { conversation } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';
import { forwarded, interleaved, words } from '../writing.ts';

const { sam: me, adele, roland, marek } = people;

/** Conversations whose newest words do not stand on top. */
export function oddPlaces(desk: Desk): SampleThread[] {
  return [adeleForward(desk), marekInline(desk)];
}

function adeleForward(desk: Desk): SampleThread {
  const note = words(
    `Hi Sam,

    below is what my boss wrote to the people who tried this before you. I still think that the
    problem is real, and I'd like to see how yours is different. Can you show me?`,
    'Adele',
    'gmail',
  );
  const original = {
    from: roland,
    to: [{ name: 'Trackwise Sales', email: 'sales@trackwise.example' }],
    at: desk.at(30, '17:17'),
    subject: 'Re: Re: Re: A quick question',
    html: words(
      `Please do not contact us again, by mail or by phone. Remove this address from your list.`,
      'Roland Pike',
      'gmail',
    ),
  };
  return conversation(desk, 'adele-forward', 'Fwd: A quick question', { me, others: [adele] }, [
    { at: desk.at(3, '12:05'), from: adele, text: '', html: forwarded(note, original, desk.zone) },
  ]);
}

function marekInline(desk: Desk): SampleThread {
  const asked = desk.at(6, '08:40');
  const first = 'How many docks do you have at the new hall?';
  const second = 'Do the drivers speak English, or shall I bring Czech screens?';
  const subject = 'Morava Glass: two questions';
  const text = `Hi Marek,\n\n${first}\n\n${second}`;
  const quoted = { from: me, to: [marek], at: asked, subject, html: '' };
  const answer = interleaved(
    quoted,
    [
      [first, 'Six, and a seventh for the scrap.'],
      [second, 'Czech and Polish, please.\nMarek'],
    ],
    desk.zone,
  );
  return conversation(desk, 'marek-inline', subject, { me, others: [marek] }, [
    { at: asked, text },
    { at: desk.at(5, '13:28'), from: marek, text: '', html: answer, bare: true },
  ]);
}
