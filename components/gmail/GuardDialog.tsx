import { useEffect, useId, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { MailVerdict, RecipientVerdict } from '../../lib/messages/answers.ts';
import type { Body } from '../../lib/ledger/body.ts';
import { compareStrictness, isHeld } from '../../lib/policy/guard/concern.ts';
import type { Choice } from '../../lib/policy/types.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import { cutName } from './people.ts';
import {
  choiceWords,
  distanceText,
  pickedText,
  reasonText,
  recipientName,
  saidBy,
} from './guard-words.ts';
import type { HeldAct } from './guard-words.ts';
import { Quote } from './Quote.tsx';
import type { Time } from './types.ts';

export type Reason = NonNullable<Body<'guard-overridden'>['reason']>;
const REASONS: Reason[] = ['they-asked', 'contract', 'legal', 'other'];

/** The day picked in Gmail's schedule dialog, ms UTC; absent where it could not be read. */
export interface Picked {
  at?: number;
}

export interface GuardDialogProps {
  verdict: MailVerdict;
  /** What is held; left out, a mail. */
  act?: HeldAct;
  time: Time;
  /** The mail is to be scheduled. */
  picked?: Picked | undefined;
  /** Saving is under way. */
  busy?: boolean;
  /** Why the last choice was not kept; nothing goes on. */
  problem?: string;
  onChoose: (choice: Choice, reason?: Reason) => void;
  /** Back to the draft, or to where the call was begun. */
  onClose: () => void;
}

/** What was meant for the page beneath must not choose here. */
const UNREAD_MS = 400;

/** Stands before a held send or call: why, in their own words, and only the ways on that apply. */
export function GuardDialog(props: GuardDialogProps) {
  const { verdict, act = 'send', time, picked, busy, problem, onChoose, onClose } = props;
  const title = useId();
  const root = useRef<HTMLDialogElement>(null);
  const [asking, setAsking] = useState(false);
  const [readable, setReadable] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useId();
  const held = verdict.recipients
    .filter(isHeld)
    .toSorted((a, b) => compareStrictness(b.verdict, a.verdict));
  const [first, ...others] = held;
  useEffect(() => {
    root.current?.showModal();
    // No way on is chosen by a key that was meant for Send: the focus begins at the reason.
    heading.current?.focus();
    const timer = setTimeout(() => setReadable(true), UNREAD_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!first) return null;
  const list = new Intl.ListFormat(textLocale());
  const names = {
    held: list.format(held.map((one) => cutName(recipientName(one)))),
    scheduled: picked !== undefined,
  };
  const needsReason = held.some(
    (one) => one.verdict === 'stop' && !one.choices.includes('misread'),
  );
  const read = (event: MouseEvent) => readable && event.nativeEvent.isTrusted;
  const choose = (choice: Choice) => {
    if (busy) return;
    if (choice === 'send-anyway' && needsReason) {
      setAsking(true);
      // What had it goes away with the other ways.
      heading.current?.focus();
    } else onChoose(choice);
  };

  return (
    <dialog
      ref={root}
      className="guard"
      aria-labelledby={title}
      aria-describedby={words}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={title} ref={heading} tabIndex={-1}>
        {reasonText(first, time, act)}
      </h2>
      {distanceText(first, time) && (
        <p className="quiet">{text('guard_distance', distanceText(first, time))}</p>
      )}
      <div id={words}>
        {picked && <p className="quiet">{pickedText(picked, time)}</p>}
        <Words one={first} time={time} />
      </div>
      {others.map((one) => (
        <p key={one.email} className="quiet small">
          {reasonText(one, time, act)}
        </p>
      ))}
      {problem && (
        <p className="late small" role="alert">
          {problem}
        </p>
      )}
      <div
        className="ways"
        aria-busy={busy}
        aria-disabled={!readable}
        role="group"
        onClickCapture={(event) => {
          if (!read(event)) event.stopPropagation();
        }}
      >
        {asking
          ? REASONS.map((reason) => (
              <Way
                key={reason}
                title={reasonWords(reason, act)}
                onPress={() => onChoose('send-anyway', reason)}
              />
            ))
          : verdict.whole.choices.map((choice, at) => (
              <Way
                key={choice}
                {...choiceWords(choice, verdict.whole, names, time, act)}
                main={at === 0 && choice !== 'send-anyway'}
                onPress={() => choose(choice)}
              />
            ))}
        <Way title={text(`guard_back_${act}`)} onPress={onClose} />
      </div>
    </dialog>
  );
}

function reasonWords(reason: Reason, act: HeldAct): string {
  const asked = act === 'call' ? 'guard_reason_they_asked_call' : 'guard_reason_they_asked';
  return text(reason === 'they-asked' ? asked : `guard_reason_${reason}`);
}

function Words({ one, time }: { one: RecipientVerdict; time: Time }) {
  const { evidence } = one;
  if (!evidence?.quote) return null;
  return <Quote words={evidence.quote} by={saidBy(one, evidence, time)} />;
}

interface WayProps {
  title: string;
  sub?: string;
  main?: boolean;
  onPress: () => void;
}

function Way({ title, sub, main, onPress }: WayProps) {
  return (
    <button type="button" className={main ? 'way main' : 'way'} onClick={onPress}>
      <span className="strong">{title}</span>
      {sub && <span className="quiet small">{sub}</span>}
    </button>
  );
}
