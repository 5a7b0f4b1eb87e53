import { ownWords } from '../newest-words.ts';

/** What a mail of the user's is, where its words say so. */
export type MailKind = 'announced-try' | 'summary' | 'thanks' | 'useful';

/** As much as is read of one; what it is stands in its first sentences. */
const LONGEST = 4000;

/**
 * Words by what they make of a mail, the more telling first: points that were agreed make a thank-you
 * a summary. A closing "Thanks" makes nothing of it.
 */
const SIGNS: readonly [MailKind, RegExp][] = [
  ['announced-try', /\bi(?:'ll| will) (?:try|call|ring|phone) (?:you )?again\b/],
  [
    'summary',
    /\b(?:to recap|(?:quick|short|brief) (?:recap|summary)|here(?:'s| is| are) (?:a|the|my) (?:recap|summary|notes)|what we agreed|we agreed (?:on|that|to)|as (?:we )?(?:discussed|agreed)|notes from (?:our|the|today's) (?:call|meeting|talk|conversation)|action items)\b/,
  ],
  [
    'thanks',
    /\b(?:thanks|thank you)(?: so much| very much| again)? for (?:(?:taking )?(?:the|your) time|meeting|seeing|speaking|talking|having|the (?:call|chat|meeting|conversation|talk|coffee|lunch|warm welcome)|our (?:call|chat|meeting|conversation|talk))\b/,
  ],
  [
    'thanks',
    /\bit was (?:good|great|lovely|nice|a pleasure) (?:to )?(?:meet|meeting|see|seeing|speak|speaking|talk|talking)\b/,
  ],
  [
    'useful',
    /\b(?:thought (?:of you|you (?:might|may|would|could) (?:like|enjoy|find|want))|(?:might|may|could) be (?:useful|of use|of interest|interesting|helpful) (?:to|for) you|came across (?:this|an?|something)|here(?:'s| is) (?:the|an|a) (?:article|report|guide|paper|case study|invitation|link)|(?:i would|i'd) (?:like|love) to (?:introduce you|invite you)|you(?:'re| are) invited|meet [\p{L}]+, who)\b/u,
  ],
];

/**
 * What kind of mail the user wrote, by their own words; undefined where they do not say. English.
 * Never throws; linear in the length of the mail.
 */
export function kindOfMail(text: string): MailKind | undefined {
  const words = ownWords(text.slice(0, 20_000))
    .slice(0, LONGEST)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
  return SIGNS.find(([, sign]) => sign.test(words))?.[0];
}
