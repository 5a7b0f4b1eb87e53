import { conversation } from '../conversation.ts';
import { say } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { people } from '../people.ts';
import type { SampleThread } from '../types.ts';

const { sam: me, grace, stefan, elodie } = people;

const automatic = {
  'auto-submitted': 'auto-replied',
  'x-auto-response-suppress': 'All',
  precedence: 'auto_reply',
};

/** Answers which a machine sent while a person is away, in three languages. */
export function away(desk: Desk): SampleThread[] {
  const { zone } = desk;
  const last = desk.at(-5, '09:00');
  const back = desk.at(-6, '09:00');
  return [
    conversation(desk, 'grace-away', 'Container slots at Lagos Line', { me, others: [grace] }, [
      {
        at: desk.at(2, '10:10'),
        text: `Hi Grace,

            The port has published next year's slot rules, and page four changes things for you.
            I have written down in six lines what.`,
      },
      {
        at: desk.at(2, '10:11'),
        from: grace,
        text: `Thank you for your email. I am out of the office and will be back on
            ${say(zone, back, 'date')}. For anything urgent please write to
            ops@lagosline.example.`,
        sign: 'Grace Okafor',
        bare: true,
        headers: automatic,
      },
    ]),
    conversation(
      desk,
      'stefan-away-german',
      'Rampenbuchung, zweiter Termin',
      { me, others: [stefan] },
      [
        {
          at: desk.at(3, '08:55'),
          text: `Guten Tag Herr Vogt,

            vielen Dank für das Gespräch. Anbei wie besprochen die beiden Varianten für die
            Rampenbuchung. Passt Ihnen ein zweiter Termin in der kommenden Woche?`,
          sign: 'Viele Grüße\nSam Carter',
        },
        {
          at: desk.at(3, '08:56'),
          from: stefan,
          text: `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich
            ${say(zone, last, 'date', 'de-DE')} nicht im Büro. Ihre E-Mail wird nicht
            weitergeleitet. In dringenden Fällen wenden Sie sich bitte an
            dispo@vogtlogistik.example.`,
          sign: 'Mit freundlichen Grüßen\nStefan Vogt',
          style: 'outlook',
          bare: true,
          headers: automatic,
        },
      ],
    ),
    conversation(
      desk,
      'elodie-away-french',
      'Votre entrepôt de Lyon',
      { me, others: [elodie], unread: true },
      [
        {
          at: desk.at(2, '16:40'),
          text: `Bonjour Élodie,

            Merci encore pour la visite. Je vous joins le plan des quais tel que nous l'avons
            dessiné ensemble.`,
          sign: 'Bien cordialement,\nSam',
        },
        {
          at: desk.at(2, '16:41'),
          from: elodie,
          text: `Bonjour,

            Je suis absente jusqu'au ${say(zone, last, 'date', 'fr-FR')} inclus et je n'aurai pas
            accès à ma messagerie. Je vous répondrai dès mon retour.`,
          sign: 'Cordialement,\nÉlodie Martin',
          bare: true,
          headers: automatic,
        },
      ],
    ),
  ];
}
