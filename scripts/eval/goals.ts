/** One line of the table: what is asked for, and the best that others were measured to do. */
export interface Goal {
  what: string;
  /** The least share that is wanted, or the most where `most` is set. */
  target: number;
  most?: true;
  peer?: string;
}

/** A right leading cue: the one labelled, or one that is acceptable too. */
export const GOALS = {
  strict: { what: 'leading cue right, strict', target: 0.75, peer: '62 % a trained classifier' },
  acceptable: {
    what: 'leading cue right, or acceptable',
    target: 0.88,
    peer: '73 % a trained classifier',
  },
  neverRecall: { what: 'never: recall', target: 0.97, peer: '41 % a rule cascade' },
  neverPrecision: { what: 'never: precision', target: 0.95, peer: '92 % a rule cascade' },
  callbackDay: { what: 'callback day inside its window', target: 0.85, peer: '62 % chrono' },
  promiseDay: { what: 'promise day', target: 0.97, peer: '92 % chrono' },
  falseCallback: {
    what: 'false callback where none may be',
    target: 0.1,
    most: true,
    peer: '47 % recognizers',
  },
  dates: { what: 'dates in general, inside the range', target: 0.88, peer: '81 % recognizers' },
  pestRecall: { what: 'pest: recall', target: 0.85, peer: '33 %' },
  pestPrecision: { what: 'pest: precision', target: 0.95, peer: '44 %' },
  trim: { what: 'trimmed reply as expected', target: 0.9, peer: '13 of 13 shapes, crisp' },
  askFound: { what: 'permission asked is found', target: 0.9 },
  falsePromise: { what: 'promise or ask where there is none', target: 0.1, most: true },
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof GOALS;
