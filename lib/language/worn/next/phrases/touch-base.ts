/** Being in touch for its own sake. */
export const TOUCH_BASE = `
> touch base
^ touch base
> circle this? back
circle back (around|to see)
> loop back
> swing back
> reach back? out (again|once more)
> reach back out
> reconnect (and|with you|on|about|,|this|before)
let (us)? reconnect (and|,)
(on|onto) your radar
top of mind
(back in front|in front) of you
> get back in touch
`;
