import { findGermanDates } from '../../dates/de.ts';
import type { FrameTable, Pack } from '../pack.ts';
import { callBackLater } from './call-back-later.ts';
import { digraphs } from './digraphs.ts';
import { never } from './never.ts';
import { none } from './none.ts';
import { notInterested } from './not-interested.ts';
import { outOfOffice } from './out-of-office.ts';
import { slots } from './slots.ts';

const tables: FrameTable[] = [never, notInterested, outOfOffice, callBackLater, none];

function* lines(): Generator<string> {
  for (const list of Object.values(slots)) yield* list;
  for (const frame of tables.flat()) {
    if (typeof frame === 'string') yield frame;
    else {
      yield* typeof frame.say === 'string' ? [frame.say] : frame.say;
      yield* frame.unless ?? [];
    }
  }
}

/** German, for the cues that bind most. */
export const german: Pack = {
  lang: 'de',
  fold: true,
  spelled: {
    ...digraphs(lines()),
    mail: 'email',
    mails: 'emails',
    'e-mail': 'email',
    'e-mails': 'emails',
    eml: 'email',
    mailing: 'mailing',
    mfg: 'mit freundlichen grussen',
    nich: 'nicht',
    net: 'nicht',
    ned: 'nicht',
    nciht: 'nicht',
    nix: 'nichts',
    nen: 'einen',
    ne: 'nein',
    noe: 'no',
    nö: 'no',
    nee: 'no',
    nope: 'no',
    nein: 'no',
    noch: 'noch',
    bidde: 'bitte',
    bite: 'bitte',
    btte: 'bitte',
    pls: 'bitte',
    intresse: 'interesse',
    interese: 'interesse',
    interresse: 'interesse',
    intressiert: 'interessiert',
    interessirt: 'interessiert',
    interresiert: 'interessiert',
    interessert: 'interessiert',
    uninteressiert: 'nicht interessiert',
    desinteressiert: 'nicht interessiert',
    zurueckrufen: 'zuruckrufen',
    kontaktiern: 'kontaktieren',
    kontaktirn: 'kontaktieren',
    verteiller: 'verteiler',
    loesch: 'losch',
    abmeldn: 'abmelden',
    hoer: 'hor',
    urlaup: 'urlaub',
    eindach: 'einfach',
    stop: 'stopp',
    "geht's": 'geht es',
    gehts: 'geht es',
    "gibt's": 'gibt es',
    "reicht's": 'reicht es',
    reichts: 'reicht es',
    "hab's": 'habe es',
    hab: 'habe',
    bin: 'bin',
    zZt: 'zurzeit',
    zzt: 'zurzeit',
    evtl: 'eventuell',
    ggf: 'gegebenenfalls',
    auser: 'ausser',
    wg: 'wegen',
    vllt: 'vielleicht',
    vlt: 'vielleicht',
    vieleicht: 'vielleicht',
    villeicht: 'vielleicht',
    dank: 'dank',
    thx: 'danke',
    thanks: 'danke',
    merci: 'danke',
    dankeschön: 'danke',
    dankeschon: 'danke',
    dsgvo: 'dsgvo',
    gdpr: 'dsgvo',
    'ds-gvo': 'dsgvo',
    wiederkontaktieren: 'wieder kontaktieren',
    nochmal: 'nochmal',
    rechtsanwalt: 'anwalt',
    anwältin: 'anwalt',
    anwaltin: 'anwalt',
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
    '(er|sie|jemand|kunden|leute|andere|@name) (sagt|sagte|meinte|schrieb|fragte|hat gesagt) ..2',
    '(falls|wenn) (sie|du) ..4 (nicht|kein|keine|lieber|möchten|möchtest)',
    '(ob) (sie|du|wir)',
  ],
  courtesies:
    'hallo hi hey moin servus guten tag morgen abend liebe lieber sehr geehrte geehrter frau herr danke vielen dank besten herzlichen bitte sorry aber und also nun tja gruß grüße grüssen grüße freundliche freundlichen mit beste besten viele liebe herzliche lg vg ok okay ja mensch ach so'.split(
      ' ',
    ),
  joins:
    'und aber oder sondern denn weil da doch also dann sorry leider danke bitte hallo hi trotzdem jedoch falls wenn ja ach'.split(
      ' ',
    ),
  roles:
    'chef chefin kollege kollegin kollegen vertretung assistentin assistent stellvertreter stellvertreterin vorgesetzter team zentrale sekretariat kundendienst support vertrieb'.split(
      ' ',
    ),
  findDates: findGermanDates,
};
