import { shortDay } from '../days.ts';
import { see, today } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Quiet dates on the rows that have something due. */
export const inbox: Step = {
  name: 'inbox',
  async run(stage) {
    const { page } = stage.tab;
    const [date] = await stage.mayI
      .facts('not-before-set')
      .then((facts) =>
        facts.filter((fact) => fact.body['thread'] === stage.tab.threadId('ana-proposal')),
      );
    const { day } = date?.body['due'] as { day: string };
    const short = shortDay(day, today(stage));
    const row = page.getByRole('row').filter({ hasText: 'Proposal: dock slots for Porto Frio' });
    await see(row.first()).toContainText(short);
    const plain = page.getByRole('row').filter({ hasText: 'Your parcel arrives tomorrow' });
    await see(plain.first()).not.toContainText(/(Mon|Tue|Wed|Thu|Fri) \d/);
    return { said: `The inbox: Ana's conversation bears a quiet date, ${short}`, page };
  },
};
