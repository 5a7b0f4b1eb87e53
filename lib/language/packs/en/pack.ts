import { findDates } from '../../dates/find-dates.ts';
import type { Pack } from '../pack.ts';
import { brushOff } from './brush-off.ts';
import { callBackLater } from './call-back-later.ts';
import { farewell } from './farewell.ts';
import { interested } from './interested.ts';
import { never } from './never.ts';
import { none } from './none.ts';
import { notInterested } from './not-interested.ts';
import { outOfOffice } from './out-of-office.ts';
import { permissionDeclined } from './permission-declined.ts';
import { permissionGranted } from './permission-granted.ts';
import { referral } from './referral.ts';
import { slots } from './slots.ts';
import { spelled } from './spelled.ts';
import { thanks } from './thanks.ts';
import { thinking } from './thinking.ts';
import { wish } from './wish.ts';
import { wrongPerson } from './wrong-person.ts';

/** English. */
export const english: Pack = {
  lang: 'en',
  fold: true,
  spelled: (word) => spelled.get(word),
  slots,
  frames: {
    never,
    farewell,
    'not-interested': notInterested,
    'call-back-later': callBackLater,
    thinking,
    'brush-off': brushOff,
    'permission-granted': permissionGranted,
    'permission-declined': permissionDeclined,
    wish,
    referral,
    interested,
    thanks,
    'out-of-office': outOfOffice,
    'wrong-person': wrongPerson,
    none,
  },
  doubts: [
    '(he|she|they|someone|somebody|people|customers|clients|others|@name) (said|says|told|asked|wrote|claims|replied|complained) ..2 (that|to|he|she|they|me|us)?',
    'if you ..2 (are not|do not|would rather|prefer|wish|want|no longer|would like)',
    '(unless|whether) you',
    '(we|i) (need to|will|can|should|could|must|have to) (remove|delete|take|drop) (my|our)',
    '(i|we) (told|asked|said to) (him|her|them|my|our|another|the other)',
    '(do not|not) (want|mean) (you)? to (think|say|sound|imply|suggest)',
    '(you|your) (said|mentioned|told|wrote|asked|offered)',
  ],
  courtesies:
    'hi hello hey dear good morning afternoon evening day greetings thanks thank you many much again so very please sorry and but so then or well ok okay oh ah hmm yes cheers best regards kind warm sincerely yours truly all the though thx lol haha'.split(
      ' ',
    ),
  joins:
    'and but so then or please thanks sorry hi hello hey well okay oh yes thx though because since unfortunately sadly thank honestly however also cheers if'.split(
      ' ',
    ),
  roles:
    'team boss manager director ceo cto cfo coo cmo cro vp head colleague colleagues assistant partner wife husband brother sister son daughter dad mom mum father mother procurement purchasing finance legal hr marketing sales ops operations engineering owner landlord supervisor buyer lead secretary accountant lawyer'.split(
      ' ',
    ),
  findDates,
};
