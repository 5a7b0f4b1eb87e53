import type { Step } from './place.ts';
import type { Trie } from './trie.ts';
import { walk } from './trie.ts';

/** A part of a phrase, as it is followed. */
export type Node =
  | { kind: 'words'; trie: Trie; optional: boolean }
  | { kind: 'choice'; choices: Node[][]; optional: boolean }
  | { kind: 'sign'; step: (next: Step) => Step; optional: boolean };

/** One step out of many: each part leads on to the next. */
export function link(nodes: readonly Node[], last: Step): Step {
  let next = last;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    next = linkOne(node, next);
  }
  return next;
}

function linkOne(node: Node, next: Step): Step {
  let step: Step;
  if (node.kind === 'words') {
    const { trie } = node;
    step = (place, at) => walk(trie, next, place, at);
  } else if (node.kind === 'choice') {
    const choices = node.choices.map((choice) => link(choice, next));
    step = (place, at) => {
      for (const choice of choices) {
        const end = choice(place, at);
        if (end >= 0) return end;
      }
      return -1;
    };
  } else step = node.step(next);
  if (!node.optional) return step;
  return (place, at) => {
    const end = step(place, at);
    return end >= 0 ? end : next(place, at);
  };
}
