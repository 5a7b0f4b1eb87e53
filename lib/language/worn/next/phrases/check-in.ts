/** Asking how things stand without bringing anything. */
export const CHECK_IN = `
> check back? in
^ check in
check in (from me|once more|again)
time to check in
> check back (with|to|on|again|about)
> check (if|whether) you
> check where you be at
(see|wonder|know|curious|ask) where (your|you|thing|we|this) ..3 (at|stand|be|land|head)
^ see where your
where (be|did) (we|thing|you|this) (stand|at|land) !(in)
where thing stand
`;
