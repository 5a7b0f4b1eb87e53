/**
 * Whether "will call you", which names no subject, can be mine.
 *
 * @param before the words before it, lower case
 * @param link how it begins: "and will", ", will"
 */
export function bareIsMine(before: string, link: string): boolean {
  const plain = before
    .replace(/\b(?:got|for|with|about|of|on|see|saw|noted) (?:it|that|this|you|all that)\b/g, 'ok')
    .trim();
  if (plain === '') return true;
  const subject = plain
    .match(
      /\b(?:i'?m|i'?ve|i'?ll|i|we'?re|we'?ve|we'?ll|we|he|she|they|it|you|who|that|which|he's|she's|they're|you're|it's|\w+ (?:is|has|was|will))\b/g,
    )
    ?.at(-1);
  if (subject !== undefined)
    return /^(?:i|we)\b/.test(subject) || /^(?:i'|im$|ive$|we'|away|out) ?/.test(subject);
  if (/\b(?:and|then|so|but|also|or)\b/.test(link)) {
    return /^(?:away|out|back|off|travell?ing|busy|in |on |at |thanks|thank|got|ok|sure|noted|great|sorry|will|just|still|swamped|tied|no )/.test(
      plain,
    );
  }
  return (
    /^(?:hi|hello|hey|dear|thanks|thank|ok|okay|got|sure|great|perfect|no |noted|understood|sorry|apologies|in |on |out|away|off|travell?ing|busy|swamped|driving|just|yes|yep|yeah|fine|cool|of course|absolutely|sounds|good|awesome|brilliant|lovely|nice|right|fair|happy|much|many|appreciate|ps|p\.s|as |all |agreed|done|deal|excellent|wonderful|cheers|ta\b|will do|received|roger|need |waiting|still|have |had |going|hoping|planning|checking|working|currently|looking|not |p\.?s)/.test(
      plain,
    ) || plain.split(' ').length <= 2
  );
}
