/** The present instant, milliseconds since 1970 UTC. Logic takes a clock; only edges make one. */
export type Clock = () => number;
