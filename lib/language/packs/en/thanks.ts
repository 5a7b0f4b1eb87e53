import type { FrameTable } from '../pack.ts';

/** Thanked, or begged pardon, for a follow-up; nothing is settled by it. */
export const thanks: FrameTable = [
  {
    say: [
      '(thanks|thank you|appreciate|grateful|glad|appreciated|appreciating) ..3 (following up|follow up|follow ups|followup|persistence|persistent|reminder|reminding|nudge|nudging|checking in|checking back|checking up|patience|reaching out again|staying on|not giving up|bearing with|keeping at it|chasing|the bump|ping|pinging|being so patient|circling back|the poke|staying in touch|keeping in touch|gentle|prod|being patient|keeping on|the ping)',
      '(sorry|apologies|apologize|forgive|pardon|my bad|excuse) ..4 (delay|late|slow|belated|not (replying|responding|getting back|answering|writing)|silence|wait|lag|quiet|missed|missing|took (so|me)|taking so|tardy|hanging|dropped the ball|dropping the ball|gone (quiet|dark)|going (quiet|dark)|ghosting|radio silence|been (quiet|slow|meaning|swamped|busy)|slipped|lapse|overlooked|buried)',
      '(glad|happy|good) you (followed up|checked|reminded|asked|wrote again|persisted|reached out again|kept)',
      '(slipped|fell|fallen|got lost|got buried|lost) ..2 (my mind|through the cracks|off my radar|in the shuffle|my inbox|in my inbox)',
    ],
    weight: 1.6,
  },
];
