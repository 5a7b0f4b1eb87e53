import { findFrenchDates } from '../../dates/fr.ts';
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
  spelled: {
    mecrire: "m' ecrire",
    mecrivez: "m' ecrivez",
    mappeler: "m' appeler",
    minteresse: "m' interesse",
    ninteresse: "n' interesse",
    nhesitez: "n' hesitez",
    nhesite: "n' hesite",
    jai: "j' ai",
    cest: "c' est",
    dici: "d' ici",
    quelquun: "quelqu' un",
    lurgence: 'urgence',
    svp: 'svp',
    stp: 'stp',
    sil: "s' il",
    'e-mail': 'email',
    'e-mails': 'emails',
    mel: 'mail',
    mels: 'mails',
    nan: 'non',
    mrc: 'merci',
    mci: 'merci',
    thx: 'merci',
    interrese: 'interesse',
    interressé: 'interesse',
    interresse: 'interesse',
    interressee: 'interessee',
    interesé: 'interesse',
    intéréssé: 'interesse',
    interese: 'interesse',
    desinscription: 'desinscription',
    desincription: 'desinscription',
    desinscrir: 'desinscrire',
    desabonement: 'desabonnement',
    pr: 'pour',
    ds: 'dans',
    qd: 'quand',
    pb: 'probleme',
    rdv: 'rendez vous',
    vs: 'vous',
    ns: 'nous',
    tt: 'tout',
    tjs: 'toujours',
    jms: 'jamais',
    bcp: 'beaucoup',
    plu: 'plus',
    arreter: 'arretez',
    arrété: 'arretez',
    arrete: 'arretez',
    arret: 'arret',
    tranquil: 'tranquille',
    tranquile: 'tranquille',
    vacance: 'vacances',
    ok: 'ok',
    dispo: 'disponible',
    gdpr: 'rgpd',
    pubs: 'pubs',
    ca: 'ca',
  },
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
