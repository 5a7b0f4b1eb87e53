import { dayComes, dayOf } from '../moments.ts';
import { isMeeting } from '../talk.ts';
import { courtesy } from './courtesy.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import { isAgreed, openTalk } from './open-talk.ts';
import type { NextStep, NoStep } from './types.ts';

/** After a meeting: thanks, the points agreed and the ask in one draft, within a working day. */
export function afterMeeting(scene: Scene): NextStep | NoStep | undefined {
  const { zone, now, person } = scene;
  const meeting = openTalk(scene);
  if (meeting === undefined || !isMeeting(meeting)) return undefined;
  const silence = person.notBefores.some((date) => date.silence && dayComes(date.due) > now);
  if (silence) return undefined;
  const day = dayOf(meeting.at, zone);
  return propose(scene, 'after-meeting', {
    kind: 'thanks',
    ...courtesy(scene, day),
    reason: { key: 'met', day },
    evidence: meeting,
    offers: isAgreed(scene, meeting) ? [] : ['ask'],
  });
}
