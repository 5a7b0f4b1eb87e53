import type { PersonView } from '../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import { AddHappened } from './AddHappened.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CallCard } from './CallCard.tsx';
import { ComesNext } from './ComesNext.tsx';
import { timeOf } from './contact-panel.ts';
import type { ContactPanelProps } from './contact-panel.ts';
import { CueCard } from './CueCard.tsx';
import { Dues } from './Dues.tsx';
import { FollowUpChips } from './FollowUpChips.tsx';
import { slipText } from './guard-words.ts';
import type { Happened } from './happened.ts';
import { History } from './History.tsx';
import { Matters } from './Matters.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { Meetings } from './Meetings.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Notice } from './Notice.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { shortName } from './people.ts';
import type { CauseName } from './QuietCause.tsx';
import { Standing } from './Standing.tsx';
import { isClosed } from './standing-words.ts';
import { Trouble } from './Trouble.tsx';

interface Props extends ContactPanelProps {
  view: PersonView;
  /** Whether the view was looked up, rather than made up for want of one. */
  found: boolean;
}

/** One person beside a conversation: where things stand, what is due and comes next, what to record. */
export function PersonPanel({ view, found, ...props }: Props) {
  const { busy, readDate, problem, cue, meeting } = props;
  // Buttons are not disabled for the moment it takes: that would take the focus from them.
  const once =
    <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A) =>
      busy ? false : call(...given);
  const { onAnswer, onCall, onShow, useful } = props;
  const onUndo = once(props.onUndo);
  const time = timeOf(props);
  const { standing } = view.standing;
  const { slip } = view;
  const closed = isClosed(view.standing);
  const name = shortName(view);
  const shared = { time, readDate };
  const answer = once((given: AnswerGiven, quote?: string) => onAnswer(view.email, given, quote));
  const happened = once((what: Happened) => props.onHappened(view.email, what));
  const called = props.calling?.email === view.email ? props.calling.phone : undefined;
  return (
    <>
      <PanelHeader
        person={view}
        phones={view.phones}
        muted={closed}
        onCall={onCall && ((phone) => onCall({ email: view.email, name: view.name, phone }))}
      />
      <Trouble {...props} />
      {called && (
        <CallCard
          {...shared}
          view={view}
          phone={called}
          onHappened={happened}
          onClose={props.onCallEnd}
        />
      )}
      {slip && (
        <Notice
          kind="info"
          text={slipText(slip, false, time)}
          onClose={() => props.onSlipRead(slip.message)}
        />
      )}
      {meeting && !closed && (
        <MeetingCard
          {...meeting}
          time={time}
          onNote={once(meeting.onNote)}
          onLeave={once(props.onLeave)}
        />
      )}
      {cue && (
        <CueCard
          {...cue}
          name={name}
          time={time}
          onRecord={once(props.onRecord)}
          onDoubt={once(props.onDoubt)}
          onLeave={once(props.onLeave)}
          onLine={props.onLine}
        />
      )}
      {view.contact ? (
        <Standing
          view={view}
          time={time}
          onConfirm={(given, quote) => void answer(given, quote)}
          onMisread={once(props.onMisread)}
          onQuiet={once((cause: CauseName) => props.onQuiet(view.email, cause))}
          onShow={onShow && ((said) => onShow(view, said))}
        />
      ) : (
        // Where nobody could be looked up, nothing is said about what is kept.
        (found || !problem) && <p className="empty">{text('nothing_kept', name)}</p>
      )}
      {view.dues.length > 0 && (
        <Dues
          {...shared}
          dues={view.dues}
          name={name}
          onDone={once(props.onDone)}
          onSnooze={once(props.onSnooze)}
          onCancel={once(props.onCancel)}
          draft={props.draft}
          onTell={props.draft?.begin ?? props.onLine}
          onMoved={once(props.onMoved)}
        />
      )}
      {view.meetings && (
        <Meetings meetings={view.meetings} time={time} onOff={once(props.onMeetingOff)} />
      )}
      <ComesNext {...props} view={view} name={name} onPlan={once(props.onPlan)} />
      {!called && view.matters && view.matters.length > 0 && (
        <Matters matters={view.matters} time={time} />
      )}
      <AddHappened
        {...shared}
        name={name}
        tries={view.tries}
        closed={closed}
        useful={useful && { load: (find) => useful.load(view, find), onLibrary: useful.onLibrary }}
        onHappened={happened}
      />
      {!closed && <FollowUpChips {...shared} onFollowUp={once(props.onFollowUp)} />}
      {(standing !== 'never' || !closed) && (
        <AnswerForm {...shared} theirWords={props.theirWords} closed={closed} onAnswer={answer} />
      )}
      {view.history.length > 0 && (
        <History
          items={view.history}
          more={view.more}
          name={name}
          time={time}
          onUndo={onUndo}
          onCorrect={once(props.onCorrect)}
        />
      )}
      <NoteForm onNote={once((note: string) => props.onNote(view.email, note))} />
    </>
  );
}
