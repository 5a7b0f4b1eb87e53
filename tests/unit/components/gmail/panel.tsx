import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { ContactPanel } from '../../../../components/gmail/ContactPanel.tsx';
import type { ContactPanelProps } from '../../../../components/gmail/contact-panel.ts';
import type { DateReading } from '../../../../lib/messages/answers.ts';
import { NOW, priya, view, WORKING_DAYS, ZONE } from '../../../gallery/people.ts';

/** What any typed date is read as. */
export const READ = { day: '2026-12-03', zone: ZONE };

/** A panel on Priya whose callbacks are watched. */
export function setup(props: Partial<ContactPanelProps> = {}) {
  const watched = {
    onSelect: vi.fn<ContactPanelProps['onSelect']>(),
    onFollowUp: vi.fn<ContactPanelProps['onFollowUp']>(),
    onAnswer: vi.fn<ContactPanelProps['onAnswer']>(() => true),
    onHappened: vi.fn<ContactPanelProps['onHappened']>(() => true),
    onNote: vi.fn<ContactPanelProps['onNote']>(() => true),
    onPlan: vi.fn<ContactPanelProps['onPlan']>(() => true),
    onCorrect: vi.fn<ContactPanelProps['onCorrect']>(() => true),
    onUndo: vi.fn<ContactPanelProps['onUndo']>(),
    onDone: vi.fn<ContactPanelProps['onDone']>(),
    onSnooze: vi.fn<ContactPanelProps['onSnooze']>(),
    onMoved: vi.fn<ContactPanelProps['onMoved']>(() => true),
    onCancel: vi.fn<ContactPanelProps['onCancel']>(),
    onRecord: vi.fn<ContactPanelProps['onRecord']>(),
    onDoubt: vi.fn<ContactPanelProps['onDoubt']>(),
    onLeave: vi.fn<ContactPanelProps['onLeave']>(),
    onLine: vi.fn<ContactPanelProps['onLine']>(),
    onSlipRead: vi.fn<ContactPanelProps['onSlipRead']>(),
    onMisread: vi.fn<ContactPanelProps['onMisread']>(),
    onCallEnd: vi.fn<ContactPanelProps['onCallEnd']>(),
    onMeetingOff: vi.fn<ContactPanelProps['onMeetingOff']>(),
    onWrite: vi.fn<ContactPanelProps['onWrite']>(),
    onQuiet: vi.fn<ContactPanelProps['onQuiet']>(),
  };
  const readDate = (): Promise<DateReading> => Promise.resolve({ due: READ });
  const all = {
    now: NOW,
    zone: ZONE,
    workingDays: WORKING_DAYS,
    views: [view()],
    people: [priya],
    selected: priya.email,
    readDate,
    ...watched,
    ...props,
  };
  const { container, rerender } = render(<ContactPanel {...all} />);
  return {
    ...watched,
    container,
    again: (next: Partial<ContactPanelProps>) => rerender(<ContactPanel {...all} {...next} />),
  };
}
