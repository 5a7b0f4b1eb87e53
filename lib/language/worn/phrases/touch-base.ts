/** Being in touch for its own sake. */
export const TOUCH_BASE = `
> (circle|loop|swing) this? back
> touch base
> reach out again
> reconnect (with|and|on|about|before|this|,)
let reconnect
on your radar
top of mind
front of you
> get back in touch
`;
