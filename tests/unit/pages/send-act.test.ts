import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Saved } from '../../../lib/messages/answers.ts';
import type { CommandInput } from '../../../lib/messages/commands.ts';
import { sendAct } from '../../../lib/pages/send-act.ts';

const sent: CommandInput[] = [];
let answers: Answer<Saved>[] = [];
vi.mock('../../../lib/messages/client.ts', () => ({
  ask: {
    command: async (command: CommandInput) => {
      sent.push(command);
      const saved = { act: command.act, already: false, revision: 1 };
      return answers.shift() ?? { ok: true, value: saved };
    },
  },
}));

const silence: Answer<Saved> = { ok: false, problem: { code: 'no-answer' } };
const done = (entry: string) => sendAct('sam@maplefield.example', { do: 'done', entry });
const acts = () => sent.map(({ act }) => act);
beforeEach(() => {
  sent.length = 0;
  answers = [];
});

test('pressed again after no answer it is the same act, until it is saved', async () => {
  answers = [silence, silence];
  await done('a');
  await done('a');
  expect(await done('a')).toMatchObject({ ok: true });
  expect(new Set(acts()).size).toBe(1);
  await done('a');
  expect(new Set(acts()).size).toBe(2);
});

test('something else is another act', async () => {
  answers = [silence];
  await done('a');
  await done('b');
  expect(new Set(acts()).size).toBe(2);
});
