import { longDay, shortDay } from '../days.ts';
import { dayOf, factsIn } from '../mail.ts';
import { dayIn, see, today } from '../stage.ts';
import type { Step } from '../tour.ts';

/** Beside a conversation: where things stand, in their words. */
export const whereThingsStand: Step = {
  name: 'where-things-stand',
  async run(stage) {
    const { tab } = stage;
    await tab.openThread('priya-budget');
    const card = tab.panel().getByRole('region', { name: 'Where things stand' });
    await see(card).toContainText("Give me a call in six months and we'll see.");
    const [date] = await factsIn(stage, 'priya-budget', 'not-before-set');
    const long = longDay(dayOf(date), today(stage));
    await see(card).toContainText(`asked to hear from you from ${long}`);
    await see(tab.panel()).toContainText('Priya asked for a call');
    return {
      said: `Priya's conversation: a call, from ${long}, and Priya's own words for it`,
      page: tab.page,
    };
  },
};

/** The toolbar's menu, each choice with the day it means. */
export const followUpMenu: Step = {
  name: 'follow-up-menu',
  async run(stage) {
    const { tab } = stage;
    await tab.openThread('mei-interested');
    await see(tab.panel()).toContainText('Nothing is kept about Mei');
    await tab.toolbarFollowUp().click();
    const { day } = dayIn(stage, 2, 'week');
    const choice = tab.menuItem('2 weeks');
    await see(choice).toContainText(shortDay(day, today(stage)));
    await choice.hover();
    return { said: `Mei's conversation: Follow up opens its menu`, page: tab.page };
  },
};

/** Two weeks chosen: saved, and in the panel. */
export const followUpSet: Step = {
  name: 'follow-up-set',
  async run(stage) {
    const { tab } = stage;
    const { day } = dayIn(stage, 2, 'week');
    await tab.menuItem('2 weeks').click();
    await see(tab.page.getByText(/If no reply by .*: saved/)).toBeVisible();
    const long = longDay(day, today(stage));
    await see(tab.panel()).toContainText(long);
    const set = await factsIn(stage, 'mei-interested', 'follow-up-set');
    see(set.map(dayOf)).toEqual([day]);
    return { said: `Mei's conversation: follow up in two weeks → ${long}`, page: tab.page };
  },
};
