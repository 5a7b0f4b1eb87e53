import { observedId } from '../../../lib/ledger/id.ts';
import type { LibraryItem } from '../../../lib/library/item.ts';
import { addDays, dayAt } from '../../../lib/time/local-day.ts';

const ADDED_BEFORE_MS = 20 * 86_400_000;

type Sample = Pick<LibraryItem, 'kind' | 'title' | 'text'> & Partial<LibraryItem>;

/** Sam's useful things, as lines of a backup. */
export function sampleItems(now: Date, zone: string): string[] {
  const at = new Date(now.getTime() - ADDED_BEFORE_MS).toISOString();
  const samples: Sample[] = [
    {
      kind: 'article',
      title: 'Three shifts on one page',
      text: 'I thought of your rota when I read this: one page, three shifts, no spreadsheet.',
      link: 'https://maplefield.example/notes/three-shifts',
      tags: ['shifts', 'planning'],
    },
    {
      kind: 'article',
      title: 'What a missed handover costs',
      text: 'Four numbers on handovers that I keep coming back to.',
      link: 'https://maplefield.example/notes/handovers',
      tags: ['numbers'],
    },
    {
      kind: 'event',
      title: 'Breakfast for people who plan shifts',
      text: 'A dozen planners, coffee, no slides. You would be welcome.',
      link: 'https://maplefield.example/breakfast',
      until: addDays(dayAt(now.getTime(), zone), 25),
    },
    {
      kind: 'template',
      title: 'A note before their day',
      text: 'Dear {{first name}}, we speak again on {{date}}. Until then this may be of use.',
    },
  ];
  return samples.map((sample) => {
    const id = observedId('sample library', sample.title, '', 'item');
    const item = { id, tags: [], ...sample, added: at, changed: at, retired: false };
    return JSON.stringify({ item });
  });
}
