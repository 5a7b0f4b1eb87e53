/** Words that stand for one another in phrases, any form of each. */
export const CLASSES: Readonly<Record<string, string>> = {
  this: 'this it my our below',
  mail: 'email mail message note voicemail text invite proposal offer quote deck letter call voice attempt reminder follow invitation document application',
  news: 'update news thoughts feedback luck joy movement interest questions',
  got: 'get receive see read miss',
  move: 'float bring push move pop put bubble bump send shove nudge drop',
  many: '2 3 4 5 five six several numerous multiple couple dozen number repeat unanswered',
  nth: 'second third fourth fifth sixth 4th 5th umpteenth',
  tried: 'email call write try reach message contact follow chase ask leave send',
  answer: 'answer decision response reply word acknowledgement feedback',
  worth: 'interest priority fit keen important',
  guess:
    'guess suppose assume gather presume conclude seem look sound clear consider think understand take',
  deal: 'offer deal price discount round spot seat place slot rate space prices',
  gone: 'expire end run close double fill limit rise',
  bother:
    'bother bug pester nag annoy hassle trouble spam stalk chase pest pain nuisance persist persistent persistence stalker disturb pushy ping nudge hound',
  eaten: 'eat abduct kidnap swallow hostage',
};
