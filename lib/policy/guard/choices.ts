import type { Channel } from '../../ledger/body.ts';
import type { Choice } from '../types.ts';
import type { Concern } from './concern.ts';

/**
 * The ways on from a held act, only those that apply (design, section 4). `without` is added where
 * several recipients are judged together.
 */
export function choicesFor(concern: Concern, channel: Channel): Choice[] {
  if (concern.verdict === 'clear' || concern.verdict === 'hint') return [];
  const choices: Choice[] = [];
  if (concern.due !== undefined && concern.kind !== 'bar') {
    choices.push('wait');
    if (channel === 'email') choices.push('schedule');
  }
  if (concern.answering !== undefined) choices.push('answering');
  if (concern.kind === 'words') choices.push('something-else');
  if (concern.unconfirmed === true) choices.push('misread');
  choices.push('send-anyway');
  return choices;
}
