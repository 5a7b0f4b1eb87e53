/** Sent to another than the reader: "send it to Jonas", "send them the draft". */
const OTHER_RECEIVER =
  /^(?:(?:him|her)\b|(?:my|our|the) (?:son|daughter|kids?|children|wife|husband|parents|family|team|people|guys)\b|(?:them|everyone|everybody|the (?:team|client|board|others|bank|lawyers?|customer)|legal|finance|accounting|procurement) (?:the|a|an|my|our|your|this|that|some|it)\b)/;
const TO_OTHERS =
  /\bto (?:him|her|them|his|their|everyone|everybody|all of them|accounting|finance|legal|procurement|hr|the (?!same|above|point)\w+|our \w+|my \w+)\b/;
const SOMEONE =
  /\bto (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|You|I\b)\p{Lu}\p{Ll}+/u;
const GIFT_TO_SOMEONE = /^(?!Q\d)\p{Lu}\p{Ll}+ (?:the|a|an|my|our|your|this|that|some|it)\b/u;

/** The act is somebody else's: "have someone from our team call you". */
const DONE_BY_OTHERS =
  /^(?:have|get|let|make)(?:ting|ing)? (?:him|her|someone|somebody|one of|everyone|(?:my|our|the|a) (?:\w+ )?(?:team|colleagues?|assistant|boss|manager|people|engineers?|lawyers?|partner|office|secretary|rep|salesperson|specialist|expert)\b(?!'))/;
const DONE_BY_NAME =
  /^(?:have|get|let|make)(?:ting|ing)? \p{Lu}\p{Ll}+ (?:to )?(?:call|send|reach|get|contact|e-?mail|ring|write|follow|forward|share|give|bring|answer|reply|respond|confirm|update)\b/u;

/** Whether an act, as written and in lower case, is left to someone else. */
export function isLeftToOthers(raw: string, plain: string): boolean {
  return DONE_BY_OTHERS.test(plain) || DONE_BY_NAME.test(raw);
}

/**
 * Whether something that does not name the reader goes to someone else.
 *
 * @param raw the act and what follows it, as written
 * @param plain the same in lower case
 */
export function goesToOthers(raw: string, plain: string): boolean {
  const object = plain.replace(/^\S+ ?/, '');
  return (
    OTHER_RECEIVER.test(object) ||
    (!/\byou\b/.test(plain) &&
      (TO_OTHERS.test(plain) ||
        SOMEONE.test(raw) ||
        GIFT_TO_SOMEONE.test(raw.replace(/^\S+ ?/, ''))))
  );
}
