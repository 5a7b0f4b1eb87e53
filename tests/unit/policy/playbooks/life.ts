import type { Random } from '../../../random.ts';
import { addDays, weekday } from '../../../../lib/time/local-day.ts';
import { isStep } from '../../../../lib/policy/playbooks/types.ts';
import { Story } from './story.ts';

/** What they answer, as often as it stands here. */
const ANSWERS: Record<string, (story: Story, random: Random) => void> = {
  words: (story) => void story.reply(),
  date: (story, random) =>
    void story.says('not-before-set', {
      due: story.due(addDays(story.today, 5 + random.below(230))),
      silence: random.below(8) === 0,
      answers: story.person().notBefores.map((one) => one.entry),
    }),
  list: (story) => void story.says('permission-granted', { purpose: 'mailing-list' }),
  yes: (story, random) =>
    void story.says('permission-granted', {
      purpose: 'follow-up',
      from: story.due(addDays(story.today, 7 + random.below(20))),
    }),
  thinking: (story) => void story.says('cue-noted', { cue: 'thinking' }),
  brushOff: (story) => void story.says('their-move-noted', {}),
  no: (story) => void story.says('not-now-noted', { reason: 'not-interested' }),
  notThen: (story) => void story.says('permission-declined', {}),
  away: (story, random) => {
    story.reply({ automatic: true });
    const due = story.due(addDays(story.today, 1 + random.below(20)));
    story.write('cue-noted', { cue: 'out-of-office', due });
  },
  never: (story) => void story.says('contact-barred', { how: 'never' }),
  farewell: (story) => void story.says('contact-barred', { how: 'farewell' }),
};
const DRAWN =
  'words words words words words date date date date yes yes list thinking thinking brushOff no notThen away never farewell'.split(
    ' ',
  );

/** A contact who sometimes answers, some days after a word of mine. */
export class Life {
  readonly story: Story;
  private answersOn: string | undefined;
  private readonly random: Random;

  constructor(index: number, day: string, random: Random) {
    this.random = random;
    const phones = random.below(2) === 0 ? ['+49 30 1'] : [];
    const contact = `c${String(index).padStart(25, '0')}`;
    this.story = new Story(day, { contact, phones });
    this.story.out('email', { kind: 'first' });
    this.listen();
  }

  /** Their answer, where today is its day. */
  begin(day: string): void {
    this.story.goTo(day, '08:00');
    if (this.answersOn === undefined || this.answersOn > day) return;
    this.answersOn = undefined;
    ANSWERS[this.random.pick(DRAWN)]?.(this.story, this.random);
  }

  /** The user does what is next. */
  act(): void {
    const next = this.story.next();
    if (!isStep(next)) return;
    this.story.act(next);
    this.listen();
  }

  /** Whether, and when, they answer to what I just said. */
  private listen(): void {
    const { today } = this.story;
    if (this.random.below(3) === 0) this.answersOn = addDays(today, 1 + this.random.below(9));
  }
}

export function isWeekday(day: string): boolean {
  return weekday(day) <= 5;
}
