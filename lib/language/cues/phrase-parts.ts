/** A part of a phrase as it is written, before any of its words is looked up. */
export type Part = (
  | { kind: 'word'; token: string }
  | { kind: 'slot'; name: string }
  | { kind: 'sign'; token: string }
  | { kind: 'group'; choices: Part[][] }
) & { optional: boolean };

const TOKEN = /\.\.\d|\^\^?|\$\$?|@[a-z]+|[(|)?,]|\{[a-z-]+\}|[^\s(|)?,{}]+/g;

function read(tokens: readonly string[], from: number): { parts: Part[]; at: number } {
  const parts: Part[] = [];
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (token === '|' || token === ')') break;
    at += 1;
    if (token === '?') {
      const last = parts.at(-1);
      if (last === undefined) throw new Error('a ? stands after nothing');
      last.optional = true;
    } else if (token === '(') {
      const group = readGroup(tokens, at);
      parts.push({ kind: 'group', choices: group.choices, optional: false });
      at = group.at;
    } else if (token.startsWith('{')) {
      parts.push({ kind: 'slot', name: token.slice(1, -1), optional: false });
    } else if (/^(?:\.\.\d|[@^$,])/.test(token)) {
      parts.push({ kind: 'sign', token, optional: false });
    } else parts.push({ kind: 'word', token, optional: false });
  }
  return { parts, at };
}

function readGroup(tokens: readonly string[], from: number): { choices: Part[][]; at: number } {
  const choices: Part[][] = [];
  let at = from;
  for (;;) {
    const choice = read(tokens, at);
    choices.push(choice.parts);
    at = choice.at + 1;
    if (tokens[choice.at] === ')') return { choices, at };
    if (tokens[choice.at] !== '|') throw new Error('a group of a phrase is not closed');
  }
}

/** Takes a phrase apart; throws for one that is not well formed, a mistake in a table. */
export function partsOf(say: string): Part[] {
  const tokens = say.match(TOKEN) ?? [];
  const { parts, at } = read(tokens, 0);
  if (at < tokens.length) throw new Error(`a phrase closes what it never opened: ${say}`);
  return parts;
}
