import type { Evidence } from '../../ledger/state.ts';
import { meetingAhead, meetingAt, meetingOpen } from '../meetings.ts';
import { dayComes, dayOf, instant } from '../moments.ts';
import { isMeeting } from '../talk.ts';
import { courtesy } from './courtesy.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import { isAgreed, openTalk } from './open-talk.ts';
import { isAnswering, isStep } from './types.ts';
import type { NextStep, NoStep } from './types.ts';

/** The meeting that nothing has followed, and when it was (ms UTC): as it went, else as it was noted. */
function met(scene: Scene): { evidence: Evidence; at: number } | undefined {
  const talk = openTalk(scene);
  if (talk !== undefined && isMeeting(talk)) return { evidence: talk, at: instant(talk) };
  const noted = meetingOpen(scene.person, scene.now, scene.zone);
  return noted && { evidence: noted, at: meetingAt(noted) };
}

/** After a meeting: thanks, the points agreed and the ask in one draft, within a working day. */
export function afterMeeting(scene: Scene): NextStep | NoStep | undefined {
  const { zone, now, person } = scene;
  const meeting = met(scene);
  if (meeting === undefined) return undefined;
  const silence = person.notBefores.some((date) => date.silence && dayComes(date.due) > now);
  if (silence) return undefined;
  const { evidence, at } = meeting;
  const day = dayOf(at, zone);
  return propose(scene, 'after-meeting', {
    kind: 'thanks',
    ...courtesy(scene, day),
    reason: { key: 'met', day },
    evidence,
    offers: isAgreed(scene, at, evidence.act) ? [] : ['ask'],
  });
}

/** Why nothing may be proposed at all; a meeting says more than that nothing is known. */
const IDLE: ReadonlySet<NoStep['none']> = new Set(['new', 'nothing']);

/** What the plan proposes until a meeting that was noted: an answer to their word, and nothing else. */
export function untilMeeting(scene: Scene, plan: NextStep | NoStep): NextStep | NoStep {
  const { person, now, where } = scene;
  const meeting = meetingAhead(person, now);
  // Whoever asked to be left alone since is not waited for.
  if (meeting === undefined || where.standing === 'farewell') return plan;
  const stands = isStep(plan) ? isAnswering(plan.kind) : !IDLE.has(plan.none);
  // The invitation itself wants no other answer than to be there.
  const invited = meeting.message !== undefined && plan.evidence?.message === meeting.message;
  if (stands && !invited) return plan;
  return { none: 'meeting', playbook: 'after-meeting', until: meeting.due, evidence: meeting };
}
