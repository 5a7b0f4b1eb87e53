import { findFrenchDates } from '../../dates/fr.ts';
import { stemmed } from '../stems.ts';
import type { Pack } from '../pack.ts';
import { callBackLater } from './call-back-later.ts';
import { never } from './never.ts';
import { none } from './none.ts';
import { notInterested } from './not-interested.ts';
import { outOfOffice } from './out-of-office.ts';
import { slots } from './slots.ts';

/** French, for the cues that bind most. */
export const french: Pack = {
  lang: 'fr',
  fold: true,
  spelled: stemmed('fr', {
    mecrire: "m' ecrire",
    mecrivez: "m' ecrivez",
    mappeler: "m' appeler",
    minteresse: "m' interesse",
    nhesitez: "n' hesitez",
    jai: "j' ai",
    cest: "c' est",
    dici: "d' ici",
    'e-mail': 'email',
    'e-mails': 'email',
    mel: 'mail',
    nan: 'non',
    mrc: 'merci',
    thx: 'merci',
    pr: 'pour',
    ds: 'dans',
    qd: 'quand',
    rdv: 'rendez vous',
    vs: 'vous',
    ns: 'nous',
    jms: 'jamais',
    bcp: 'beaucoup',
    tranquil: 'tranquille',
    tranquile: 'tranquille',
    dispo: 'disponible',
    gdpr: 'rgpd',
  }),
  slots,
  frames: {
    never,
    'not-interested': notInterested,
    'out-of-office': outOfOffice,
    'call-back-later': callBackLater,
    none,
  },
  doubts: [
    "(il|elle|on|quelqu'un|client|clients|@name) ..1 (dit|disait|a dit|demande|a demandé|pense|raconte) ..2",
    "(si) (vous|tu) ..1 (ne|n'|préférez|souhaitez|voulez|préfères|veux)",
  ],
  courtesies:
    "bonjour bonsoir salut coucou hello cher chère chers madame monsieur merci beaucoup bien cordialement sincèrement salutations svp stp s' il vous te plaît plait bonne journée soirée à bientôt et mais donc alors ok oui désolé désolée bien vous bises respectueusement".split(
      ' ',
    ),
  joins:
    'et mais ou car donc puis alors merci désolé désolée bonjour malheureusement cependant toutefois si oui svp stp parce'.split(
      ' ',
    ),
  roles:
    'collègue collègues assistante assistant remplaçant remplaçante directeur directrice responsable patron chef standard accueil secrétariat équipe service support supérieur'.split(
      ' ',
    ),
  findDates: findFrenchDates,
};
