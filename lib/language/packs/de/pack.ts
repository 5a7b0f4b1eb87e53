import { findGermanDates } from '../../dates/de.ts';
import { stemmed } from '../stems.ts';
import type { Pack } from '../pack.ts';
import { callBackLater } from './call-back-later.ts';
import { never } from './never.ts';
import { none } from './none.ts';
import { notInterested } from './not-interested.ts';
import { outOfOffice } from './out-of-office.ts';
import { slots } from './slots.ts';

/** German, for the cues that bind most. */
export const german: Pack = {
  lang: 'de',
  fold: true,
  spelled: stemmed('de', {
    mail: 'email',
    mails: 'email',
    'e-mail': 'email',
    'e-mails': 'email',
    mfg: 'mit freundlichen grüßen',
    nich: 'nicht',
    net: 'nicht',
    nciht: 'nicht',
    nix: 'nichts',
    nee: 'nein',
    nope: 'nein',
    no: 'nein',
    pls: 'bitte',
    intresse: 'interesse',
    intressiert: 'interessiert',
    interresiert: 'interessiert',
    uninteressiert: 'nicht interessiert',
    desinteressiert: 'nicht interessiert',
    stop: 'stopp',
    gehts: 'geht es',
    reichts: 'reicht es',
    hab: 'habe',
    zzt: 'zurzeit',
    vllt: 'vielleicht',
    vlt: 'vielleicht',
    vieleicht: 'vielleicht',
    thx: 'danke',
    thanks: 'danke',
    merci: 'danke',
    dankeschön: 'danke',
    gdpr: 'dsgvo',
    rechtsanwalt: 'anwalt',
    anwältin: 'anwalt',
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
