import type { SampleMailbox } from './mailbox/types.ts';

const sam = { name: 'Sam Vale', email: 'sam@harbour.example' };
const ana = { name: 'Ana Ruiz', email: 'ana@fern.example' };
const bo = { name: 'Bo Lind', email: 'bo@pine.example' };

/** Two small mailboxes for tests that need to know every mail in them. */
export function fewConversations(now: Date): SampleMailbox[] {
  const ago = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
  return [
    {
      account: sam,
      threads: [
        {
          key: 'kiln',
          subject: 'Kiln quote',
          labels: ['inbox', 'Clients'],
          unread: true,
          messages: [
            {
              key: 'offer',
              from: sam,
              to: [ana],
              at: ago(50),
              html: '<div dir="ltr">Hello Ana, shall we talk about the kiln?</div>',
            },
            {
              key: 'later',
              from: ana,
              to: [sam],
              cc: [bo],
              at: ago(2),
              html: '<div dir="ltr">Call me in six months, please.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Sam Vale wrote:<br></div><blockquote class="gmail_quote">Hello Ana, shall we talk about the kiln?</blockquote></div>',
            },
          ],
        },
        {
          key: 'lunch',
          subject: 'Lunch?',
          labels: ['inbox'],
          messages: [
            { key: 'ask', from: bo, to: [sam], at: ago(30), html: '<p>Lunch on Tuesday?</p>' },
          ],
        },
      ],
    },
    {
      account: { name: 'Sam Vale', email: 'sam@side.example' },
      threads: [
        {
          key: 'welcome',
          subject: 'Another desk',
          labels: ['inbox'],
          messages: [
            {
              key: 'hello',
              from: ana,
              to: [{ name: 'Sam Vale', email: 'sam@side.example' }],
              at: ago(5),
              html: '<p>Hello there.</p>',
            },
          ],
        },
      ],
    },
  ];
}
