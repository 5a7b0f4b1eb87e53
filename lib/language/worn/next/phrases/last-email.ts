/** Pointing back at what was said. */
export const LAST_EMAIL = `
per my ..2 (email|message|mail|note|request)
as i ..1 (say|mention|tell|write|explain|state|note|point) !(on phone|at|yes)
^ like i (say|mention|write|told)
as (previously|earlier)? (state|mention|outline|note|explain|say|indicate|request) (previously|before|earlier|above|in my|in earlier)
as (previously|earlier) (state|mention|outline|note|explain|say|indicate|request)
i (tell|explain|mention|say) (you|this) ..2 (what|before|in my|twice|time|price)
(refer|see|read|check|back|return|reply) (back|to)? (to)? my (previous|earlier|last|first|original|emails|email|message|mail) (email|message|mail|below|of|for|,)?
repeat (my|myself|what i)
mention in my
in my (last|previous|earlier) (email|message|mail|2)
see my (message|email) below
`;
