import { expect, it } from 'vitest';
import { primaryOf } from '../../../../components/queue/acts.ts';
import type { QueueRow, WaitingRow } from '../../../../components/queue/row.ts';

const waiting: WaitingRow = {
  kind: 'waiting',
  contact: 'ana',
  entry: 'e1',
  name: 'Ana',
  email: 'ana@oliveira.example',
  account: '',
  from: '2026-11-24',
  day: '2026-11-23',
  since: '2026-11-23T09:00:00Z',
  channel: 'email',
};
const row = (more: Partial<WaitingRow>): QueueRow => ({ ...waiting, ...more });

it.each([
  ['a mail is answered by one', row({}), 'write'],
  ['a call by one', row({ channel: 'call', phone: '+351 22 555 01' }), 'call'],
  ['a voicemail by a call', row({ channel: 'voicemail', phone: '+351 22 555 01' }), 'call'],
  ['a call without a number by a mail', row({ channel: 'call' }), 'write'],
  ['a text elsewhere, and noted here', row({ channel: 'text' }), 'happened'],
  ['a word on LinkedIn there', row({ channel: 'linkedin' }), 'happened'],
  ['a visit by a mail', row({ channel: 'visit' }), 'write'],
] as const)('who waits after %s', (_, given, primary) => {
  expect(primaryOf(given)).toBe(primary);
});
