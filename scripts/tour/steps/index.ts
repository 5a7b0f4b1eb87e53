import type { Step } from '../tour.ts';
import { answerRecorded, replySettles, takenBack, theyAnswered } from './answers.ts';
import { doneAndUndone, later, noReplySeen, promiseOwned, theDayComes } from './day.ts';
import { held, waits } from './guard.ts';
import { inbox } from './inbox.ts';
import { compact, dark, darkPopup } from './looks.ts';
import { contacts, exported, firstSteps, usefulThings } from './pages.ts';
import { followUpMenu, followUpSet, whereThingsStand } from './panel.ts';
import { askInReply, askSent, newMail, newMailSent } from './write.ts';

/** The main job in order: each step goes on from where the one before it ended. */
export const steps: Step[] = [
  inbox,
  whereThingsStand,
  followUpMenu,
  followUpSet,
  askInReply,
  askSent,
  newMail,
  newMailSent,
  theyAnswered,
  answerRecorded,
  takenBack,
  held,
  waits,
  replySettles,
  theDayComes,
  noReplySeen,
  promiseOwned,
  later,
  doneAndUndone,
  contacts,
  usefulThings,
  exported,
  firstSteps,
  dark,
  darkPopup,
  compact,
];
