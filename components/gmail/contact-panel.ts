import type { Evidence } from '../../lib/ledger/state.ts';
import type { PersonView, Problem, UsefulThing } from '../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import type { Due } from '../../lib/time/due.ts';
import type { Cue } from './CueCard.tsx';
import type { Happened } from './happened.ts';
import type { NoteCardProps } from './NoteCard.tsx';
import type { PlanChange } from './plan-change.ts';
import type { CauseName } from './QuietCause.tsx';
import type { StepDraft } from './step-draft.ts';
import type { TouchKind } from './touch-kinds.ts';
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

/** What the panel shows, and what can be done in it. */
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

/** The clock of a panel alone. */
export function timeOf({ now, zone, workingDays }: Time): Time {
  return { now, zone, workingDays };
}
