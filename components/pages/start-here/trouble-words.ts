import { text } from '../../../lib/text/text.ts';
import type { Trouble } from '../../../lib/walk/walk.ts';

const TROUBLES: Record<Trouble, string> = {
  late: 'start_late',
  'unknown-page': 'start_unknown_page',
  'by-message': 'start_by_message',
  closed: 'start_closed',
  gmail: 'start_gmail',
  'signed-out': 'start_signed_out',
  'other-account': 'start_other_account',
};

/** Why a walk stands still, and what helps. */
export function troubleText(trouble: Trouble): string {
  return text(TROUBLES[trouble]);
}
