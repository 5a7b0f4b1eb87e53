import type { Phrases } from '../rule.ts';

/** Pointing at what was written before. */
export const LAST_EMAIL: Phrases[] = [
  {
    near: 'per refer back going see read reread according',
    says: [
      '(as )?per (my|our) <lately>(mails?|e-?mails?|messages?|notes?|voice ?mails?|texts?|letters?|comments?|call|request)',
      '(please )?(refer|referring|go|look)( back)? (to|at) (my|our) (last|previous|prior|earlier|first|original|initial|below|many|two|three) <lately><letter>',
      '(please )?(see|read|reread|re-read|check|revisit)( again)? (my|our) (last|previous|prior|earlier|first|original|initial|many) <lately><letter>',
      '(refer|referring|going back|coming back|getting back|go back|back) to my (last|previous|earlier|e-?mails?|messages?|letters?|original|first|question)',
      'according to my (last|previous|earlier) <letter>',
    ],
  },
  {
    near: 'said stated mentioned wrote told explained noted pointed written indicated outlined asked mention say repeat saying communicated reiterate',
    says: [
      "(as|like) (i|i've|i have|we|we've|we have)( have| had| already| previously| clearly| repeatedly| just| now)* (said|stated|wrote|written|told you|told u|explained|pointed out|indicated|communicated|made clear)(?! to)( before| above| earlier| already| previously| below| in my <lately><letter>| last (week|time|month)| many times| several times)?",
      "(as|like) (i|i've|i have|we)( have| had| already| previously| clearly| repeatedly)* (mentioned|noted|outlined|asked|described|wrote|written|said)( to you)? (before|above|earlier|already|previously|below|in (my|our) <lately><letter>|several times|many times|last (week|time|month))",
      '(as|like) (i|we) (already|previously|clearly|repeatedly) (mentioned|noted|outlined|asked|described)',
      '^ as (previously|already|repeatedly|clearly|earlier) (said|stated|mentioned|noted|written|explained|communicated|indicated|outlined|requested|advised)',
      '^ as (stated|mentioned|noted|written|said|explained|outlined|indicated|requested) (above|previously|before|earlier|already|below|in (my|our) <lately><letter>)',
      "(i|i've|i have|we've|we have|we)( have)? already (told|asked|explained|said|mentioned|stated|written to)( to)?( you)?( you| this| that| once| twice| before| $)",
      "(i|we) (hate|don't want|don't like) to repeat (myself|ourselves)",
      '(to|let me|i must|i will|i) (repeat|reiterate) (myself|what i (said|wrote)|my (last|previous|earlier|question|request))',
    ],
  },
];
