const DAY = 86_400_000;

/** What to try in the sample, short enough to be read. */
export function sampleToTry(began: Date): string {
  const days = Math.floor((Date.now() - began.getTime()) / DAY);
  const old =
    days > 0
      ? `\nThis sample is ${days === 1 ? 'a day' : `${days} days`} old; npm start -- --reset makes it fresh.`
      : '';
  return `
The sample Gmail is open: invented people, and nothing leaves this machine.

Try
  1. Ana Oliveira's mail: beside it stands what she asked for, in her words.
  2. Mei Lin's mail: Follow up in the toolbar, two weeks.
  3. Reply to Mei: the clock beside Send, Ask permission, send.
  4. A new mail to Priya Kapoor, and Send: it is held, with her own words.
  5. The extension's icon (pin it first): who is due today, and why.
  6. Its full page: everyone you keep, useful things to give, Export and Import.

What you do is kept for the next start, except mail you send here. npm start -- --reset starts clean.${old}
Close the window or press Ctrl+C to end.
`;
}

/** What to try with the user's own mail. */
export function ownMailToTry(): string {
  return `
Your mail is open, shown by the sample Gmail: nothing is sent, and nothing leaves this machine.

Try
  1. A conversation that waits for an answer: Follow up in the toolbar.
  2. One in which they named a day: what it says stands beside it, and one click notes it.
  3. The extension's icon (pin it first): who is due, and why.

Close the window or press Ctrl+C to end.
`;
}
