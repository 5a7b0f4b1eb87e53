/** The reader of the mail, as they are spoken to. */
export const YOU = "(?:you|u|ya|y'all)";

/** Words that may stand between "I'll" and what I will do. */
export const LIGHTLY =
  '(?:(?:please|perhaps|maybe|just|also|then|now|soon|again|both|still|only|\\w{4,9}ly|next|always|(?:be|make) sure (?:to|and|i|we)|be (?:able|going|in a position) to|try and|(?:try|do) (?:my|our) \\w+ to|see if i can|(?:try|aim|remember|promise|need|have|plan|hope|endeavou?r|strive) to|go ahead and|of course|for sure|as \\w+),? ){0,4}';

/** Things a person sends or is sent, by their stems. */
export const PAPERS =
  '(?:draft|proposal|number|figure|report|quot|contract|deck|slide|invoice|answer|repl[yi]|response|feedback|update|detail|link|doc|file|summar|note|minutes|comment|estimate|offer|cop[yi]|version|plan|sample|pric|info|result|agreement|design|list|sheet|paper|e?-?mail|call|word|decision|news|fix|build|recap|memo|letter|receipt|releas|refund|payment|photo|translation|chapter|review|rest|half|part|invite)\\w*';

/** People other than the reader. */
export const PEOPLE =
  '(?:him|her|everyone|team|clients?|customers?|bank|lab|lawyers?|boss|manager|suppliers?|board|hotel|it support|support|accounting|accountant|legal|finance|procurement|hr|kids|children|son|daughter|wife|husband|parents|mum|mom|family|doctor|dentist|colleagues?|assistant|school|buyers|secretary)';
