import { describe, expect, it } from 'vitest';
import { offerOf } from '../../../lib/acts/offer.ts';
import type { CueFound, ReplyReading } from '../../../lib/language/types.ts';
import type { AnswerGiven } from '../../../lib/messages/commands.ts';
import { ask, due, person } from '../policy/person.ts';

const TODAY = '2026-11-20';
const ahead = due('2026-12-07');
const past = due('2026-11-02');

function found(cue: CueFound['cue'], more: Partial<CueFound> = {}): CueFound {
  const quote = cue === 'none' ? '' : 'words';
  return {
    cue,
    from: 0,
    to: quote.length,
    quote,
    scope: { who: 'person' },
    confidence: 1,
    ...more,
  };
}
const reading = (leading: CueFound, also: CueFound[] = []): ReplyReading => ({
  words: 'words',
  leading,
  also,
  unsure: false,
  lang: 'en',
  readable: true,
});
const asking = person({ asks: [ask('2026-11-16', '2026-12-01', { thread: 'a' })] });
const offer = (leading: CueFound, who = person()) =>
  offerOf(reading(leading), who, 'a', TODAY).answer;

describe('where it was asked whether something useful may come meanwhile', () => {
  const wondering = person({
    asks: [ask('2026-11-16', undefined, { thread: 'a', purpose: 'mailing-list' })],
  });

  it.each<[CueFound, AnswerGiven | undefined]>([
    [found('permission-granted'), { is: 'useful-welcome' }],
    [found('interested'), { is: 'useful-welcome' }],
    [found('permission-declined'), { is: 'useful-unwelcome' }],
    // What says more than yes or no is what it is without the question.
    [found('permission-granted', { due: ahead }), { is: 'yes', from: ahead }],
    [found('not-interested'), { is: 'not-interested' }],
    [found('never'), { is: 'never' }],
    [found('call-back-later', { due: ahead }), { is: 'later', due: ahead }],
  ])('$cue', (cue, answer) => {
    expect(offer(cue, wondering)).toEqual(answer);
  });

  it('offers both answers to it beside another reading', () => {
    const { others } = offerOf(reading(found('not-interested')), wondering, 'a', TODAY);
    expect(others).toEqual(
      expect.arrayContaining([{ is: 'useful-welcome' }, { is: 'useful-unwelcome' }]),
    );
  });
});

describe('what one click records', () => {
  it.each<[CueFound, AnswerGiven | undefined]>([
    [found('never'), { is: 'never' }],
    [
      found('never', { scope: { who: 'person', channels: ['call'] } }),
      { is: 'never', channels: ['call'] },
    ],
    [found('farewell'), { is: 'farewell' }],
    [found('permission-granted'), { is: 'yes' }],
    [found('permission-granted', { due: ahead }), { is: 'yes', from: ahead }],
    [found('permission-granted', { due: past }), { is: 'yes' }],
    [found('permission-declined'), { is: 'not-interested', reason: 'no-follow-up' }],
    [found('permission-declined', { due: ahead }), { is: 'not-then', due: ahead }],
    [found('not-interested'), { is: 'not-interested' }],
    [found('wrong-person'), { is: 'not-interested', reason: 'wrong-person' }],
    [found('call-back-later', { due: ahead }), { is: 'later', due: ahead }],
    [
      found('call-back-later', { due: ahead, wish: { channel: 'call' }, silence: true }),
      { is: 'later', due: ahead, channel: 'call', silence: true },
    ],
    [found('call-back-later', { due: past }), { is: 'later', due: past }],
    [found('call-back-later'), { is: 'their-move' }],
    [found('thinking'), { is: 'thinking' }],
    [found('brush-off'), { is: 'their-move' }],
    [found('wish', { wish: { avoid: ['call'] } }), { is: 'wish', wish: { avoid: ['call'] } }],
    [found('referral'), { is: 'noted', cue: 'referral' }],
    [found('interested'), { is: 'noted', cue: 'interested' }],
    [found('thanks'), { is: 'noted', cue: 'thanks' }],
    [found('out-of-office', { due: ahead }), { is: 'noted', cue: 'out-of-office', due: ahead }],
    [found('none'), undefined],
  ])('%#: of a message out of the blue', (leading, answer) => {
    expect(offer(leading)).toEqual(answer);
  });

  it.each<[CueFound, AnswerGiven | undefined]>([
    [found('interested'), { is: 'yes', from: due('2026-12-01') }],
    [found('permission-granted'), { is: 'yes', from: due('2026-12-01') }],
    [found('permission-granted', { due: ahead }), { is: 'yes', from: ahead }],
    [found('call-back-later', { due: due('2026-12-01') }), { is: 'yes', from: due('2026-12-01') }],
    [found('call-back-later', { due: ahead }), { is: 'not-then', due: ahead }],
    [found('permission-declined'), { is: 'not-then' }],
    [found('not-interested'), { is: 'not-then' }],
    [found('never'), { is: 'never' }],
  ])('%#: of a reply to a permission asked, exactly that answer', (leading, answer) => {
    expect(offer(leading, asking)).toEqual(answer);
    // An ask of another conversation is not what they answer.
    expect(offerOf(reading(found('interested')), asking, 'b', TODAY).answer).toEqual({
      is: 'noted',
      cue: 'interested',
    });
  });
});

it('offers the other readings, what was found first, none of them twice', () => {
  const also = [found('wish', { wish: { channel: 'text' } }), found('brush-off')];
  const { others } = offerOf(reading(found('thinking'), also), person(), 'a', TODAY);
  expect(others.map(({ is }) => is)).toEqual([
    'wish',
    'their-move',
    'yes',
    'not-interested',
    'never',
  ]);
});

it('takes a day that allows and restrains as one that restrains', () => {
  const allows = found('permission-granted', { due: ahead });
  const restrains = found('call-back-later', { due: ahead });
  const { answer, cue } = offerOf(reading(allows, [restrains]), person(), 'a', TODAY);
  expect(answer).toEqual({ is: 'later', due: ahead });
  expect(cue).toBe('call-back-later');
});
