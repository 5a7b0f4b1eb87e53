import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowUpMenuProps } from '../../../components/gmail/FollowUpMenu.tsx';
import { followUpMenu } from '../../../lib/features/follow-up-menu.tsx';
import { pendingLine } from '../../../lib/features/pending-line.tsx';
import type { PersonView } from '../../../lib/messages/answers.ts';
import { ana, fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab, settle, ZONE } from './scene.ts';

const due = { day: '2026-12-07', zone: ZONE };
const view = (standing: PersonView['standing']['standing']): PersonView => ({
  email: ana.email,
  name: ana.name,
  contact: 'c',
  phones: [],
  standing: { standing },
  dues: [],
  wishes: [],
  history: [],
  more: 0,
});

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab();
  followUpMenu(tab.scene);
  pendingLine(tab.scene);
});

function openMenu() {
  const made = fakeCompose('d1', { text: 'Hi Ana.' });
  tab.gmail.compose(made.compose);
  const menu = made.openMenu();
  const at = tab.screen.shown.length - 1;
  return { ...made, menu, props: () => tab.screen.shown[at]?.props as FollowUpMenuProps };
}

describe('the clock button of a compose', () => {
  it('keeps what was picked on one line, and the interval for the next time', () => {
    const { menu, lines, props } = openMenu();
    props().onPick({ due, condition: 'no-reply', people: [ana], span: '2 week' });
    expect(tab.scene.pending.get('d1').followUp).toEqual({ due, condition: 'no-reply' });
    expect(tab.scene.preferences().lastFollowUp).toBe('2 week');
    expect(menu.closed).toBe(true);
    expect(lines).toHaveLength(1);
  });

  it('writes the asking sentence and remembers its day', () => {
    const { compose, props } = openMenu();
    props().onAsk?.({ sentence: 'May I follow up?', due, span: '2 week' });
    expect(compose.text()).toBe('Hi Ana.May I follow up?');
    expect(tab.scene.pending.get('d1').ask).toEqual({ sentence: 'May I follow up?', due });
  });

  it.each(['promised', 'never'] as const)(
    'offers no asking where things are %s',
    async (standing) => {
      tab.worker.views = [view(standing)];
      const { props } = openMenu();
      expect(props().onAsk).toBeTypeOf('function');
      await settle();
      expect(props().onAsk).toBeUndefined();
    },
  );
});

describe('the line of a compose', () => {
  it('goes when its choice is clicked away', () => {
    const { lines, props } = openMenu();
    props().onPick({ due, condition: 'no-reply', people: [ana] });
    tab.scene.pending.set('d1', {});
    expect(lines[0]?.closed).toBe(true);
  });

  it('is there at once in a compose that comes back', () => {
    tab.scene.pending.set('d2', { followUp: { due, condition: 'no-reply' } });
    const made = fakeCompose('d2');
    tab.gmail.compose(made.compose);
    expect(made.lines).toHaveLength(1);
  });

  it('is no longer drawn once its compose is gone', () => {
    const { lines, vanish } = openMenu();
    vanish();
    tab.scene.pending.set('d1', { followUp: { due, condition: 'no-reply' } });
    expect(lines).toHaveLength(0);
  });
});
