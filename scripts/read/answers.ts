import type {
  AskPermission,
  Cue,
  CueFound,
  DateSpan,
  PersonNamed,
  PromiseFound,
  ReplyReading,
  SaidChannel,
  Scope,
  WornPhrase,
} from '../../lib/language/types.ts';
import type { Due, LocalDay, PartOfDay, TimeOfDay } from '../../lib/time/due.ts';

export interface DueAnswer {
  date: LocalDay;
  time?: TimeOfDay;
  part?: PartOfDay;
}

export interface ReplyAnswer {
  cue: Cue;
  also: Cue[];
  scope: Scope['who'] | 'conversation';
  channels?: SaidChannel[];
  person?: PersonNamed;
  confidence: number;
  unsure: boolean;
  quote: string;
  due: DueAnswer | null;
  lang: string;
}

export interface DraftAnswer {
  pest: { rule: string; quote: string }[];
  promises: { quote: string; due: DueAnswer; channel: SaidChannel | null }[];
  asks: { quote: string; due: DueAnswer | null }[];
}

export interface DatesAnswer {
  dates: { quote: string; start: LocalDay; end?: LocalDay }[];
}

function dueOf({ day, time, part }: Due): DueAnswer {
  return {
    date: day,
    ...(time !== undefined && { time }),
    ...(part !== undefined && { part }),
  };
}

function scopeOf({ who, conversation }: Scope): ReplyAnswer['scope'] {
  return who === 'person' && conversation ? 'conversation' : who;
}

/** After these no day is kept, whatever else the reply says. */
const ENDS: ReadonlySet<Cue> = new Set(['never', 'farewell']);

/** The day to come back on: the leading cue's, else the first a cue beside it gives. */
function dayOf({ leading, also }: ReplyReading): Due | undefined {
  if (ENDS.has(leading.cue)) return undefined;
  return leading.due ?? also.find(({ due }: CueFound) => due !== undefined)?.due;
}

/** A reading of a reply as a line tells it. */
export function replyAnswer(reading: ReplyReading): ReplyAnswer {
  const { leading, also, unsure, lang } = reading;
  const due = dayOf(reading);
  return {
    cue: leading.cue,
    also: [...new Set(also.map(({ cue }) => cue))],
    scope: scopeOf(leading.scope),
    ...(leading.scope.channels && { channels: leading.scope.channels }),
    ...(leading.person && { person: leading.person }),
    confidence: Number(leading.confidence.toFixed(3)),
    unsure,
    quote: leading.quote,
    due: due ? dueOf(due) : null,
    lang,
  };
}

/** What was found in a draft as a line tells it. */
export function draftAnswer(
  worn: readonly WornPhrase[],
  promises: readonly PromiseFound[],
  asks: readonly AskPermission[],
): DraftAnswer {
  return {
    pest: worn.map(({ rule, quote }) => ({ rule, quote })),
    promises: promises.map(({ quote, due, channel }) => ({
      quote,
      due: dueOf(due),
      channel: channel ?? null,
    })),
    asks: asks.map(({ quote, due }) => ({ quote, due: due ? dueOf(due) : null })),
  };
}

/** The dates of a text as a line tells them; `end` only where more than one day is meant. */
export function datesAnswer(dates: readonly DateSpan[]): DatesAnswer {
  return {
    dates: dates.map(({ quote, start, end }) => ({ quote, start, ...(end !== start && { end }) })),
  };
}
