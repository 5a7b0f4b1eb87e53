import type { Problem } from './answers.ts';

/** Thrown where something is not done; the door turns it into a problem for the asker. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(code: Problem['code'], detail?: string) {
    super(code);
    this.name = 'Refused';
    this.problem = { code, detail };
  }
}
