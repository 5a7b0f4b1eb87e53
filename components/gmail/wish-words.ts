import type { Body, Channel } from '../../lib/ledger/body.ts';
import { countText, text, textLocale } from '../../lib/text/text.ts';

const BY: Record<Channel, string> = {
  email: 'by_email',
  call: 'by_call',
  voicemail: 'by_voicemail',
  text: 'by_text',
  linkedin: 'by_linkedin',
  'handwritten-note': 'by_letter',
  visit: 'by_visit',
  fax: 'by_fax',
  video: 'by_video',
  other: 'by_other',
};
const PART = {
  morning: 'in_the_morning',
  afternoon: 'in_the_afternoon',
  evening: 'in_the_evening',
};

/** A way of contact as a step takes it: "by phone". */
export function byWay(channel: Channel): string {
  return text(BY[channel]);
}

type Wish = Partial<Body<'wish-noted'>>;

/** How they want to be contacted: "by email, in the morning, at most every 30 days". */
export function wishText({ channel, avoid, part, everyDays }: Wish): string {
  const parts = [
    channel && byWay(channel),
    ...(avoid ?? []).map((other) => text('not_by', byWay(other))),
    part && text(PART[part]),
    everyDays && countText('at_most_every', everyDays),
  ];
  const list = new Intl.ListFormat(textLocale(), { type: 'unit', style: 'short' });
  return list.format(parts.flatMap((said) => said || []));
}
