import type { Person } from '../../tests/gmail/mailbox/types.ts';
import type { StoredFact } from '../../tests/e2e/support/may-i.ts';
import type { Stage } from './stage.ts';

let count = 0;

/** A mail arrives in a conversation, now. */
export function deliver(stage: Stage, thread: string, from: Person, paragraphs: string[]): void {
  const html = paragraphs.map((words) => `<div>${words}</div>`).join('<div><br></div>');
  stage.tab.mailbox.deliver(
    {
      key: `tour/${(count += 1)}`,
      from,
      to: [{ name: 'Sam Carter', email: 'sam@maplefield.example' }],
      at: new Date(stage.now()).toISOString(),
      html: `<div dir="ltr">${html}</div>`,
    },
    { thread },
  );
}

/** What the ledger holds of one kind about one conversation. */
export async function factsIn(stage: Stage, key: string, kind: string): Promise<StoredFact[]> {
  const thread = stage.tab.threadId(key);
  return (await stage.mayI.facts(kind)).filter((fact) => fact.body['thread'] === thread);
}

/** The day a fact is about; throws where it has none. */
export function dayOf(fact: StoredFact | undefined): string {
  const due = fact?.body['due'] as { day?: string } | undefined;
  if (!due?.day) throw new Error('The ledger holds no day where there should be one');
  return due.day;
}
