import { shortDay } from '../days.ts';
import { dayOf, factsIn } from '../mail.ts';
import { see, today } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Quiet dates on the rows that have something due. */
export const inbox: Step = {
  name: 'inbox',
  async run(stage) {
    const { page } = stage.tab;
    const [date] = await factsIn(stage, 'ana-proposal', 'not-before-set');
    const short = shortDay(dayOf(date), today(stage));
    const row = page.getByRole('row').filter({ hasText: 'Proposal: dock slots for Porto Frio' });
    await see(row.first()).toContainText(short);
    const plain = page.getByRole('row').filter({ hasText: 'Your parcel arrives tomorrow' });
    await see(plain.first()).not.toContainText(/(Mon|Tue|Wed|Thu|Fri) \d/);
    return { said: `The inbox: Ana's conversation bears a quiet date, ${short}`, page };
  },
};
