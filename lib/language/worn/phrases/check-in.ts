/** Asking how things stand without bringing anything. */
export const CHECK_IN = `
> check back? in (!time|open|at|earlier|your)
> check (back|with you|on|again|if you|whether you|to see)
(see|wonder|ask) how (thing|it|you)
what latest
see where your
where ..2 (stand|land|at) (!in)
`;
