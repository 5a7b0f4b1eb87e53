import { expect, it } from 'vitest';
import { scheduledMail } from '../../../lib/features/scheduled-mail.ts';
import { fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab, ZONE } from './scene.ts';

it('says that a choice does not go with a scheduled mail, where there is one', () => {
  const tab = fakeTab();
  scheduledMail(tab.scene);
  const { compose, openSchedule } = fakeCompose('d1');
  tab.gmail.compose(compose);
  openSchedule();
  expect(tab.screen.notices.size).toBe(0);
  const due = { day: '2026-12-07', zone: ZONE };
  tab.scene.pending.set('d1', { followUp: { due, condition: 'no-reply' } });
  openSchedule();
  expect([...tab.screen.notices.values()]).toMatchObject([{ kind: 'info' }]);
});
