import type { Evidence, Grant, Reply, Touch } from '../../ledger/state.ts';
import { addDays } from '../../time/local-day.ts';
import { contactsSince, isAnswer } from '../exchange.ts';
import { dayOf, instant, laterDay, saidAt } from '../moments.ts';
import { isTalk } from '../talk.ts';
import { howTheyReached, wayBack } from '../their-way.ts';
import { courtesy } from './courtesy.ts';
import { allows } from '../scope.ts';
import { propose } from './propose.ts';
import type { Wanted } from './propose.ts';
import type { Scene } from './scene.ts';
import { isAgreed, openTalk } from './open-talk.ts';
import type { NextStep, NoStep } from './types.ts';

/** What is said back to a word of theirs, and when. */
function back(
  scene: Scene,
  fact: Evidence,
  wanted: Pick<Wanted, 'kind' | 'offers'> & { key: Wanted['reason']['key'] },
): Wanted {
  const day = dayOf(saidAt(scene.person, fact), scene.zone);
  const { key, ...rest } = wanted;
  return { ...rest, from: courtesy(scene, day).from, reason: { key, day }, evidence: fact };
}

function afterTalk(scene: Scene): NextStep | NoStep | undefined {
  const talk = openTalk(scene);
  if (talk === undefined || isAgreed(scene, instant(talk), talk.act)) return undefined;
  const { until } = courtesy(scene, dayOf(talk.at, scene.zone));
  return propose(scene, 'ask-permission', {
    ...back(scene, talk, { kind: 'ask', key: 'spoke', offers: ['ask'] }),
    until,
  });
}

/** An answer to a word of theirs, unless the user struck it off; not before the day it was put off to. */
function answerTo(scene: Scene, fact: Evidence): NextStep | NoStep | undefined {
  const { replies, touches } = scene.person;
  const word: Reply | Touch | undefined = [...replies, ...touches].find(
    ({ entry }) => entry === fact.entry,
  );
  if (word?.done) return undefined;
  const channel = word && 'channel' in word ? word.channel : 'email';
  const answer = back(scene, fact, {
    kind: 'answer',
    key: howTheyReached(channel),
    offers: ['ask'],
  });
  return propose(scene, 'ask-permission', {
    ...answer,
    from: laterDay(answer.from, word?.snoozed?.day),
    prefer: [wayBack(channel), 'email'],
  });
}

/** They reached out last, and whoever I tried to answer was not there: the answer is still to come. */
function stillToAnswer(scene: Scene): NextStep | NoStep | undefined {
  const { heard, mine } = scene.exchange;
  if (heard === undefined || mine.some(isAnswer)) return undefined;
  const { replies, touches } = scene.person;
  const isOpen = [...replies, ...touches.filter((one) => !isTalk(one))].some(
    ({ entry }) => entry === heard.evidence.entry,
  );
  return isOpen ? answerTo(scene, heard.evidence) : undefined;
}

/** They said yes without a day: the follow-up that was asked for comes two weeks later. */
function welcomed(scene: Scene, grant: Grant): NextStep | NoStep | undefined {
  const { numbers, person, zone } = scene;
  const day = dayOf(saidAt(person, grant), zone);
  return propose(scene, 'ask-permission', {
    kind: 'follow-up',
    from: addDays(day, numbers.askDays),
    only: scene.channels.filter((one) => allows(grant.channels, one)),
    reason: { key: 'they-allowed', day },
    evidence: grant,
  });
}

/**
 * Ask permission: whatever they said last is answered, and where nothing is agreed the answer asks
 * whether, and when, to follow up. A no to one day is answered with the question which they would
 * prefer, once.
 */
export function askPermission(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, exchange } = scene;
  const fact = where.evidence;
  switch (where.standing) {
    case 'declined-then':
      if (fact === undefined) return undefined;
      if (contactsSince(person, fact, saidAt(person, fact) + 1).length > 0) {
        return { none: 'declined', playbook: 'ask-permission', evidence: fact };
      }
      return propose(
        scene,
        'ask-permission',
        back(scene, fact, { kind: 'ask-when', key: 'they-declined' }),
      );
    case 'thinking':
      if (fact === undefined || exchange.mine.length > 0) return undefined;
      return propose(
        scene,
        'ask-permission',
        back(scene, fact, { kind: 'ask', key: 'they-think', offers: ['ask'] }),
      );
    case 'open': {
      const talked = afterTalk(scene);
      if (talked !== undefined || fact === undefined) return talked;
      return openTalk(scene) === undefined ? answerTo(scene, fact) : undefined;
    }
    case 'waiting':
      return afterTalk(scene) ?? stillToAnswer(scene);
    case 'silent':
      return stillToAnswer(scene);
    case 'welcome': {
      const grant = person.grants.find((one) => one.entry === fact?.entry);
      return grant?.from === undefined && grant !== undefined ? welcomed(scene, grant) : undefined;
    }
    default:
      return undefined;
  }
}
