import { people } from '../../mailbox/people.ts';
import type { Diary } from '../diary.ts';
import { Story } from '../story.ts';

const { ana, priya, dario, rosa, piet } = people;

/** Those who named a day: nothing before it. */
export function dates(diary: Diary): void {
  const { desk } = diary;

  const porto = new Story(diary, 'ana-proposal', ana);
  porto
    .sent(1, { followUp: porto.span(1, 1, 'week') })
    .knownAs(1, { company: 'Porto Frio', phones: ['+351 22 555 0142'] })
    .seen(2)
    .sent(3)
    .seen(4)
    .facts(4, 0, {
      kind: 'not-before-set',
      body: { ...porto.at(4), due: porto.span(4, 2, 'week') },
      said: { quote: porto.sentence(4, /Happy to look at it, .*?\./) },
    })
    .noted(4, 'Docks 4 to 9 first; she was doubtful about the old hall.');

  const north = new Story(diary, 'priya-budget', priya);
  north
    .sent(1, { followUp: north.span(1, 1, 'week') })
    .knownAs(1, { company: 'Northwind', phones: ['+44 20 7946 0018'] })
    .facts(2, -12, {
      kind: 'touch-made',
      body: { direction: 'out', channel: 'call', kind: 'first', outcome: 'spoke' },
      said: { note: 'Twenty minutes. Three shifts, one spreadsheet; Finance has the last word.' },
    })
    .sent(2, { ask: /Would it be all right .*?\?/ })
    .seen(3)
    .answered(3, /Give me a call in six months and we'll see\./, {
      is: 'call-on',
      due: north.span(3, 6, 'month'),
    });

  const gates = new Story(diary, 'dario-useful', dario);
  const quiet = gates.named(desk.workdayAfter(desk.at(9, '08:20'), 112));
  gates
    .answered(1, /Call me on .*?\./, { is: 'call-on', due: quiet })
    .seen(1, { later: desk.at(11, '15:13') })
    .sent(2)
    .facts(2, 0, {
      kind: 'permission-asked',
      body: { ...gates.at(2), purpose: 'mailing-list' },
      said: { quote: gates.sentence(2, /May I send you something useful meanwhile\?/) },
    })
    .seen(3)
    .facts(3, 0, {
      kind: 'permission-granted',
      body: { ...gates.at(3), purpose: 'mailing-list' },
      said: { quote: gates.sentence(3, /Yes, please do, .*?\./) },
    })
    .knownAs(3, { company: 'Keller Spedition' });

  const rota = new Story(diary, 'rosa-holidays', rosa);
  rota
    .sent(1, { followUp: rota.span(1, 1, 'week') })
    .seen(2)
    .answered(2, /Let's talk after the holidays, .*?\./, {
      is: 'call-on',
      due: rota.named(desk.at(-4, '09:00')),
    })
    .sent(3);

  const silos = new Story(diary, 'two-contacts', piet);
  silos
    .declined(3, /Please come back to me in a month/, silos.span(3, 1, 'month'))
    .seen(3, { later: desk.at(2, '17:47') })
    .knownAs(3, { company: 'Delta Bulk' });
}
