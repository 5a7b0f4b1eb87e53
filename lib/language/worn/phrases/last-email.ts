/** Pointing back at what was said. */
export const LAST_EMAIL = `
per my ..2 {mail}
(as|like) i ..1 (say|mention|tell|write) (!on|at|, yes)
as (state|mention|outline|previously) (in my|in earlier|previously|state)
i (tell|explain) (you|this)
(refer|see|back) ..1 to? my (previous|earlier|email)
see my (previous|message)
repeat my
`;
