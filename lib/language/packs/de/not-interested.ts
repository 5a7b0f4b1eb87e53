import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      'kein (interesse|bedarf|verwendung|budget|geld)',
      '(nicht|nicht mehr) ..2 (interessiert|interessant|relevant|in frage|unser fall|mein fall)',
      '(interessiert|überzeugt) ..2 nicht',
      '(passt|passen) ..5 (nicht|leider nicht) (zu|für|in)',
      'nichts für (uns|mich)',
      '(ohne uns|ohne mich)',
      'winken ..2 ab',
      'anders entschieden',
      'falschen ..1',
      '(brauche|wollen|will|möchten|planen) ..4 (nicht|nix|keine)',
      '(ist|bei uns|für uns) ..4 kein thema',
      'erfüllt ..4 nicht',
      '(zu teuer|über unserem budget)',
    ],
  },
  {
    say: [
      '^^ nein (leider nicht)? $$',
      'nein danke',
      'danke nein',
      '(lass|lassen sie) (mal|lieber|gut sein)',
      'verzichten ..5 $',
      '(wir|ich) passe',
      'lehne ..5 ab',
      '(ich|wir) (bin|sind) raus',
      '^ (absage|passt nicht|hat sich erledigt|hat sich schon erledigt|erledigt)',
      'sehen ..3 von ..8 ab',
      'keinen mehrwert',
    ],
  },
  // Already served.
  {
    say: [
      'haben ..6 (entschieden|vergeben|gefunden|eingestellt|unterschrieben)',
      '(sind|bin) ..4 (versorgt|aufgestellt)',
      'arbeiten ..3 (bereits|schon|seit|mit) ..5',
      'haben ..2 (bereits|schon) ..4',
      '(position|projekt) ..4 (vergeben|eingestellt|gestoppt|beendet)',
      'anderen {anbieter}',
    ],
    unless: ['(nicht|nie) ..2 gefunden'],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      'leider (nein|nicht|keine)',
      'nichts was (wir|ich) ..2',
      'gerade ..2 (verlängert|unterschrieben)',
      '(zu|sehr) (groß|klein|teuer|weit weg)',
      'übertrieben',
      'lasse (es|das|bleiben|sein) ..2',
      'beim alten ..2',
      '(selbst|intern)',
      'andere (prioritäten|pläne|wege)',
      'sparkurs',
      'viel glück ..4',
      'alles gute ..4',
      'beendet',
      'keine zeit',
      '(ablehnen|passen) $',
      '(wir|ich) bleiben ..4',
      'dagegen',
    ],
    unless: ['@date'],
    weight: 1.7,
  },
  // Out of reach, bound elsewhere, not for us.
  {
    say: [
      '(außerhalb|über) ..3 (möglichkeiten|budgets)',
      'unter vertrag',
      '(nicht|kaum) ..1 geeignet',
      'unpassend',
      'trotzdem (danke|vielen dank)',
    ],
    weight: 2.4,
  },
];
