import { describe, expect, it, vi } from 'vitest';
import { openAccount } from './account.ts';
import { fewConversations } from './few-conversations.ts';
import type { DraftContent } from './state/model.ts';

const NOW = new Date('2026-11-21T10:00:00Z');

function open(undoMs = 5000) {
  let now = NOW;
  const account = openAccount(fewConversations(NOW)[0]!, () => now, undoMs);
  return { ...account, setNow: (at: string) => (now = new Date(at)) };
}

function draft(more: Partial<DraftContent> = {}): DraftContent {
  return {
    id: 'msg-a:r1',
    threadSyncId: 'thread-a:r2',
    mode: 'new',
    from: { name: 'Sam Vale', email: 'sam@harbour.example' },
    to: [{ name: 'Ana Ruiz', email: 'ana@fern.example' }],
    cc: [],
    bcc: [],
    subject: 'Thursday',
    html: '<div>Thursday then.</div>',
    ...more,
  };
}

describe('sending', () => {
  it('turns a draft into a mail of a new conversation', async () => {
    const { mailbox, outbox } = open();
    outbox.save(draft());
    const { message, thread } = await outbox.send(draft());
    expect(mailbox.drafts.size).toBe(0);
    expect(thread.labels).toEqual(new Set(['sent']));
    expect(outbox.sent()).toMatchObject([
      { id: message.hex, threadId: thread.hex, draftId: 'msg-a:r1', subject: 'Thursday' },
    ]);
    expect(message.hex).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps an answer in its conversation', async () => {
    const { mailbox, outbox } = open();
    const kiln = mailbox.thread('kiln')!;
    await outbox.send(draft({ threadSyncId: kiln.syncId, inReplyTo: kiln.messages[1]!.hex }));
    expect(kiln.messages).toHaveLength(3);
    expect(mailbox.threads).toHaveLength(2);
  });

  it('keeps the draft when the server refuses, and only as often as told', async () => {
    const { mailbox, outbox } = open();
    outbox.failNext(1);
    await expect(outbox.send(draft())).rejects.toThrow('told to refuse');
    expect(outbox.sent()).toEqual([]);
    expect(mailbox.drafts.has('msg-a:r1')).toBe(true);
    await outbox.send(draft());
    expect(outbox.sent()).toHaveLength(1);
  });

  it('waits until it is released', async () => {
    const { outbox } = open();
    const release = outbox.delayNext();
    const sending = outbox.send(draft());
    expect(outbox.sent()).toEqual([]);
    release();
    await sending;
    expect(outbox.sent()).toHaveLength(1);
  });
});

describe('undo', () => {
  it('takes the mail back under the same draft id', async () => {
    const { mailbox, outbox } = open();
    await outbox.send(draft());
    expect(outbox.undo('msg-a:r1')).toMatchObject({ id: 'msg-a:r1', subject: 'Thursday' });
    expect(outbox.sent()).toEqual([]);
    expect(mailbox.drafts.has('msg-a:r1')).toBe(true);
    expect(mailbox.threads).toHaveLength(2);
  });

  it('takes only the answer out of a conversation', async () => {
    const { mailbox, outbox } = open();
    const kiln = mailbox.thread('kiln')!;
    await outbox.send(draft({ threadSyncId: kiln.syncId }));
    outbox.undo('msg-a:r1');
    expect(kiln.messages).toHaveLength(2);
  });

  it('is over when its time is', async () => {
    vi.useFakeTimers();
    const { outbox } = open(5000);
    await outbox.send(draft());
    vi.advanceTimersByTime(5001);
    expect(outbox.undo('msg-a:r1')).toBeUndefined();
    expect(outbox.sent()).toHaveLength(1);
    vi.useRealTimers();
  });
});

describe('scheduling', () => {
  it('sends when the time has come, not before', () => {
    const { mailbox, outbox, setNow } = open();
    outbox.schedule(draft(), '2026-11-22T08:00:00.000Z');
    outbox.sendDue();
    expect(outbox.sent()).toEqual([]);
    setNow('2026-11-22T08:00:00Z');
    outbox.sendDue();
    expect(outbox.sent()).toHaveLength(1);
    expect(mailbox.drafts.size).toBe(0);
  });

  it('can be called off', () => {
    const { outbox, setNow } = open();
    outbox.schedule(draft(), '2026-11-22T08:00:00.000Z');
    expect(outbox.cancelSchedule('msg-a:r1')?.scheduledFor).toBeUndefined();
    setNow('2026-11-23T08:00:00Z');
    outbox.sendDue();
    expect(outbox.sent()).toEqual([]);
  });
});
