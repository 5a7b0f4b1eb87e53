import type { Channel } from '../../lib/ledger/body.ts';
import type { Tries } from '../../lib/policy/tries.ts';
import { text } from '../../lib/text/text.ts';

/** "email last", "the phone next?". */
const WAYS: Record<Channel, string> = {
  email: 'way_email',
  call: 'way_call',
  voicemail: 'way_call',
  text: 'way_text',
  linkedin: 'way_linkedin',
  'handwritten-note': 'way_letter',
  visit: 'way_visit',
  fax: 'way_fax',
  video: 'way_video',
  other: 'way_other',
};
/** As far as people count tries in words. */
const COUNTED = 10;

/** "Third try, email last: the phone next?" */
export function triesText({ count, last, next }: Tries): string {
  const tried = count <= COUNTED ? text(`try_${count}`) : text('try_many', count);
  const way = text(WAYS[last]);
  return next ? text('tries_next', tried, way, text(WAYS[next])) : text('tries', tried, way);
}
