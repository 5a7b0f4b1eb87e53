import { findSpanishDates } from '../../dates/es.ts';
import { stemmed } from '../stems.ts';
import type { Pack } from '../pack.ts';
import { callBackLater } from './call-back-later.ts';
import { never } from './never.ts';
import { none } from './none.ts';
import { notInterested } from './not-interested.ts';
import { outOfOffice } from './out-of-office.ts';
import { slots } from './slots.ts';

/** Spanish of Spain and of the Americas, for the cues that bind most. */
export const spanish: Pack = {
  lang: 'es',
  fold: true,
  spelled: stemmed('es', {
    'e-mail': 'email',
    'e-mails': 'email',
    porfa: 'por favor',
    porfavor: 'por favor',
    xfa: 'por favor',
    q: 'que',
    k: 'que',
    xq: 'porque',
    pq: 'porque',
    tb: 'tambien',
    ms: 'mas',
    thx: 'gracias',
    vuelban: 'vuelvan',
    buelvan: 'vuelvan',
    escrivan: 'escriban',
    escriva: 'escriba',
    vacasiones: 'vacaciones',
    bacaciones: 'vacaciones',
    aora: 'ahora',
    nop: 'no',
    nope: 'no',
    intereza: 'interesa',
    nomas: 'no mas',
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
    '(él|ella|alguien|cliente|clientes|gente|@name) (dice|dijo|comenta|preguntó|pidió|cree) ..2',
    '(si) (usted|ustedes|tú|no) ..1 (quiere|quieren|quieres|prefiere|prefieren|desea|desean)',
  ],
  courtesies:
    'hola buenos buenas días tardes noches estimado estimada estimados querido querida señor señora sr sra gracias muchas mil por favor saludos saludo cordial cordiales un atentamente abrazo bueno pues y pero ok vale sí lo siento perdón disculpe'.split(
      ' ',
    ),
  joins:
    'y e pero o porque pues entonces gracias hola lamentablemente desgraciadamente sin embargo aunque si sí que por bueno ya'.split(
      ' ',
    ),
  roles:
    'compañera compañero compañeros colega colegas jefe jefa director directora gerente responsable asistente secretaria equipo soporte recepción sustituto sustituta'.split(
      ' ',
    ),
  findDates: findSpanishDates,
};
