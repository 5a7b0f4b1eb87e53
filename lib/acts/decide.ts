import type { Intent } from '../messages/commands.ts';
import { onRow } from './agenda.ts';
import { recordAnswer } from './answers.ts';
import { correctTouch } from './correct-touch.ts';
import { dismissCue } from './dismiss.ts';
import type { Draft, Ground } from './draft.ts';
import { goOn } from './go-on.ts';
import { editContact } from './edit-contact.ts';
import { explainQuiet } from './explain-quiet.ts';
import { setFollowUp } from './follow-up.ts';
import { keepFound } from './keep-found.ts';
import { letter } from './letter.ts';
import { recordTouch } from './happened.ts';
import { mailSent } from './mail-sent.ts';
import { cancelMeeting, noteMeeting } from './meetings.ts';
import { addNote } from './note.ts';
import { ownMailSeen } from './own-mail-seen.ts';
import { onPlan } from './plan.ts';
import { recordSaid } from './said.ts';
import { messageSeen } from './seen.ts';
import { liftBar, undo } from './undo.ts';

/**
 * From what the user did, or what was seen, to the entries that say so. Pure: what is known comes
 * in as `ground`. No drafts means there is nothing to write, which is no error.
 * Throws `Refused` when it must not or cannot be done; then nothing is written.
 */
export function decide(intent: Intent, ground: Ground): Draft[] {
  switch (intent.do) {
    case 'set-follow-up':
      return setFollowUp(intent, ground);
    case 'mail-sent':
      return mailSent(intent, ground);
    case 'record-answer':
      return recordAnswer(intent, ground);
    case 'correct-touch':
      return correctTouch(intent, ground);
    case 'record-touch':
      return recordTouch(intent, ground);
    case 'note-meeting':
      return noteMeeting(intent, ground);
    case 'cancel-meeting':
      return cancelMeeting(intent, ground);
    case 'explain-quiet':
      return explainQuiet(intent, ground);
    case 'record-said':
      return recordSaid(intent, ground);
    case 'go-on':
      return goOn(intent, ground);
    case 'dismiss-cue':
      return dismissCue(intent, ground);
    case 'add-note':
      return addNote(intent, ground);
    case 'letter-posted':
    case 'letter-waived':
      return letter(intent, ground);
    case 'edit-contact':
      return editContact(intent, ground);
    case 'plan-start':
    case 'plan-pause':
    case 'plan-resume':
    case 'plan-end':
    case 'plan-put-off':
    case 'plan-set':
      return onPlan(intent, ground);
    case 'keep-found':
      return keepFound(intent, ground);
    case 'message-seen':
      return messageSeen(intent, ground);
    case 'own-mail-seen':
      return ownMailSeen(intent, ground);
    case 'done':
    case 'snooze':
    case 'cancel':
    case 'move':
      return onRow(intent, ground);
    case 'undo':
      return undo(intent, ground);
    case 'lift-bar':
      return liftBar(intent, ground);
  }
}
