import { expect, it } from 'vitest';
import { begunAnswer } from '../../../lib/features/begun-answer.ts';
import { showRequest } from '../../../lib/features/show-request.ts';
import { fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab } from './scene.ts';

const LINE = 'I said Thursday 26 November; may I make it Monday 30 November?';

/** The answer that opens in a conversation. */
function answerIn(thread: string, text = '') {
  const fake = fakeCompose(`draft of ${thread}`, { text });
  const place = () => ({ thread, message: 'm' });
  return { ...fake, compose: { ...fake.compose, isReply: true, isInline: true, place } };
}

function asked() {
  const tab = fakeTab({});
  const opened: string[] = [];
  const port = {
    ...tab.gmail.port,
    openThread: (id: string, reply?: boolean) => opened.push(`${id}${reply ? ' answer' : ''}`),
    openCompose: async (to?: string, line?: string) =>
      void opened.push(['new', to, line].filter(Boolean).join(' ')),
  };
  const begin = begunAnswer(tab.scene);
  return {
    ...tab,
    opened,
    show: (request: Parameters<typeof showRequest>[1]) => showRequest(port, request, begin),
  };
}

it('begins the answer that opens in that conversation, and no other', async () => {
  const { gmail, show, opened } = asked();
  expect(await show({ thread: 't1', to: 'ana@porto.example', line: LINE })).toBe(true);
  expect(opened).toEqual(['t1 answer']);
  const [other, own, next] = [answerIn('t2'), answerIn('t1'), answerIn('t1')];
  for (const { compose } of [other, own, next]) gmail.compose(compose);
  expect(other.compose.text()).toBe('');
  expect(own.compose.text()).toBe(`${LINE}\n`);
  expect(next.compose.text()).toBe('');
});

it('begins the answer that is open there already, once', async () => {
  const { gmail, show } = asked();
  const open = answerIn('t1', 'Dear Ana');
  gmail.compose(open.compose);
  const request = { thread: 't1', to: 'ana@porto.example', line: LINE };
  await show(request);
  await show(request);
  expect(open.compose.text()).toBe(`${LINE}\nDear Ana`);
  open.discard();
});

it('begins a new mail with it where there is no conversation, and is asked for none otherwise', async () => {
  const { gmail, show, opened } = asked();
  await show({ to: 'ana@porto.example', line: LINE });
  await show({ thread: 't1', to: 'ana@porto.example' });
  expect(opened).toEqual([`new ana@porto.example ${LINE}`, 't1 answer']);
  const own = answerIn('t1');
  gmail.compose(own.compose);
  expect(own.compose.text()).toBe('');
});
