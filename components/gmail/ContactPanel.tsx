import { useId } from 'react';
import type { PersonView, Problem, UsefulThing } from '../../lib/messages/answers.ts';
import type { Evidence } from '../../lib/ledger/state.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { isStep } from '../../lib/policy/playbooks/types.ts';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { nameOf } from '../ui/plain.ts';
import { AddHappened } from './AddHappened.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CallCard } from './CallCard.tsx';
import { CueCard } from './CueCard.tsx';
import type { Cue } from './CueCard.tsx';
import { Dues } from './Dues.tsx';
import { slipText } from './guard-words.ts';
import { FollowUpChips } from './FollowUpChips.tsx';
import type { Happened } from './happened.ts';
import { History } from './History.tsx';
import { Matters } from './Matters.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { Meetings } from './Meetings.tsx';
import { NoteCard } from './NoteCard.tsx';
import type { NoteCardProps } from './NoteCard.tsx';
import { NextStep } from './NextStep.tsx';
import { NoteForm } from './NoteForm.tsx';
import { Notice } from './Notice.tsx';
import { PanelHeader, PersonTabs } from './PanelHeader.tsx';
import { shortName } from './people.ts';
import type { PlanChange } from './plan-change.ts';
import { problemText } from './problems.ts';
import type { CauseName } from './QuietCause.tsx';
import { Standing } from './Standing.tsx';
import { isClosed } from './standing-words.ts';
import type { StepDraft } from './step-draft.ts';
import type {
  Condition,
  Draft,
  Kept,
  MeetingFound,
  Person,
  ReadDate,
  Time,
  UsefulWay,
} from './types.ts';
import type { TouchKind } from './touch-kinds.ts';
import { UsefulNext } from './UsefulNext.tsx';
import { WriteStep } from './WriteStep.tsx';

export interface ContactPanelProps extends Time {
  /** Absent while loading. Who has no view here is shown as nobody kept. */
  views: PersonView[] | undefined;
  people: Person[];
  /** How many of the conversation have no place here: colleagues, or a crowd. */
  left?: number;
  /** The address of the one shown. */
  selected: string;
  onSelect: (email: string) => void;
  problem?: Problem;
  /** What was not saved, where that is the problem. */
  unsaved?: string;
  onRetry?: () => void;
  /** A command is under way: what is pressed meanwhile is not done, and what was typed stays. */
  busy?: boolean;
  readDate: ReadDate;
  /** Their newest or selected words, offered as evidence for an answer. */
  theirWords?: string;
  /** Give `false` when something was not saved, and what was typed stays. */
  onFollowUp: (picked: { due: Due; condition: Condition; span?: string }) => Kept;
  onAnswer: (email: string, answer: AnswerGiven, quote?: string) => Kept;
  /** What the newest open message of the one shown seems to say. */
  cue?: Cue;
  /** A mail to oneself that is open and reports what happened. */
  ownNote?: Omit<NoteCardProps, 'time'> | undefined;
  onRecord: (answer: AnswerGiven) => void;
  onDoubt: () => void;
  onLeave: () => void;
  onLine: (line: string) => void;
  /** It was read that a mail went against their words. */
  onSlipRead: (message: string) => void;
  /** The draft that is being written to the one shown. */
  draft?: Draft;
  onShow?: (person: Person, said: Evidence) => void;
  onCall?: (call: { email: string; name: string; phone: string }) => void;
  /** The call that was begun here, until it is said how it went. */
  calling?: { email: string; phone: string } | undefined;
  onCallEnd: () => void;
  /** A meeting that the newest message of the one shown names. */
  meeting?: MeetingFound;
  /** A meeting that was noted does not, or did not, take place. */
  onMeetingOff: (entry: string) => void;
  /** Begins a mail to somebody, with what it says. */
  onWrite: (draft: StepDraft, to: string) => void;
  /** Why it is quiet. */
  onQuiet: (email: string, cause: CauseName) => void;
  /** A refusal that was read and not meant. */
  onMisread: (entry: string) => void;
  onHappened: (email: string, happened: Happened) => Kept;
  onNote: (email: string, note: string) => Kept;
  /** The plan by hand: started, paused, put off, its numbers. */
  onPlan: (email: string, change: PlanChange) => Kept;
  onUndo: (act: string) => void;
  /** What kind of mail one of the user's own was. */
  onCorrect: (entry: string, kind: TouchKind) => Kept;
  onDone: (entry: string) => void;
  onSnooze: (entry: string, due: Due) => Kept;
  onCancel: (entry: string) => void;
  onMoved: (entry: string, due: Due) => Kept;
  /** The useful things of the library; absent where there is no way to them. */
  useful?: UsefulWay & {
    /** Puts one into a mail to this address. */
    onPick: (email: string, thing: UsefulThing) => void;
  };
}

function nobody({ email, name }: Person): PersonView {
  const none = { phones: [], dues: [], wishes: [], history: [], more: 0 };
  return { email, name, standing: { standing: 'new' }, ...none };
}

/** Beside a thread: who this is, where things stand and why, what is due, and what to record. */
export function ContactPanel(props: ContactPanelProps) {
  const { views, people, left, selected, onSelect } = props;
  const panel = useId();
  const person = people.find(({ email }) => email === selected) ?? people[0];
  if (!person)
    return (
      <div className="panel" aria-busy={!views}>
        <Trouble {...props} />
        {props.ownNote && <NoteCard {...props.ownNote} time={timeOf(props)} />}
        {views && !props.ownNote && (
          <p className="quiet">{text(left ? 'panel_left_out' : 'panel_empty')}</p>
        )}
      </div>
    );
  const of = person.email.toLowerCase();
  const found = views?.find(({ email }) => email.toLowerCase() === of);
  return (
    <div className="panel" aria-busy={!views || props.busy}>
      {people.length > 1 && (
        <PersonTabs people={people} selected={person.email} panel={panel} onSelect={onSelect} />
      )}
      <div
        id={panel}
        role={people.length > 1 ? 'tabpanel' : undefined}
        aria-label={people.length > 1 ? nameOf(person) : undefined}
      >
        {props.ownNote && <NoteCard {...props.ownNote} time={timeOf(props)} />}
        {/* Another person's half-typed words must not carry over. */}
        {views ? (
          <Person key={of} {...props} view={found ?? nobody(person)} found={Boolean(found)} />
        ) : (
          <Loading person={person} />
        )}
      </div>
    </div>
  );
}

function timeOf({ now, zone, workingDays }: Time): Time {
  return { now, zone, workingDays };
}

/** What could not be shown or saved, why, and the way to try again. */
function Trouble({ problem, unsaved, onRetry }: ContactPanelProps) {
  if (!problem) return null;
  const why = problemText(problem);
  return (
    <Notice
      kind="problem"
      text={unsaved ? text('not_saved', unsaved, why) : why}
      {...(onRetry && { action: { label: text('try_again'), onPress: onRetry } })}
    />
  );
}

/** The place things will stand in; it fades in only when the answer takes its time. */
function Loading({ person }: { person: Person }) {
  return (
    <>
      <PanelHeader person={person} muted={false} />
      <output className="loading" aria-label={text('loading')}>
        <span />
        <span />
        <span />
      </output>
    </>
  );
}

interface PersonProps extends ContactPanelProps {
  view: PersonView;
  /** Whether the view was looked up, rather than made up for want of one. */
  found: boolean;
}

function Person({ view, found, ...props }: PersonProps) {
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
      {view.next && (
        <NextStep
          {...shared}
          next={view.next}
          name={name}
          plan={view.plan}
          onPlan={once((change: PlanChange) => props.onPlan(view.email, change))}
        >
          {useful && isStep(view.next) && view.next.kind === 'useful' && (
            <UsefulNext
              name={name}
              asOf={view}
              load={(find) => useful.load(view, find)}
              onPick={(thing) => useful.onPick(view.email, thing)}
              onLibrary={useful.onLibrary}
            />
          )}
          {isStep(view.next) && view.next.from === 'plan' && (
            <WriteStep
              step={view.next}
              name={name}
              time={time}
              onWrite={(draft) => props.onWrite(draft, view.email)}
            />
          )}
        </NextStep>
      )}
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
