import type { Compose } from '../gmail/port.ts';
import type { UsefulThing } from '../messages/answers.ts';
import type { Scene } from './scene.ts';

/** What of a thing goes into a mail: its words, and its link below them where it does not stand in them. */
export function wordsOf({ title, text, link }: UsefulThing): string {
  const words = text.trim() || title;
  return link && !words.includes(link) ? `${words}\n${link}` : words;
}

/**
 * Writes a useful thing at the cursor, as plain text. That it was given is noted when the mail is sent,
 * and then only if it is still there. One that has open fields is not written at all.
 */
export function giveUseful(scene: Scene, compose: Compose): (thing: UsefulThing) => void {
  return (thing) => {
    if (thing.open) return;
    const words = wordsOf(thing);
    compose.focus();
    compose.insertText(words);
    const { id: item, title, link } = thing;
    const choice = scene.pending.get(compose.draft);
    const others = (choice.given ?? []).filter((one) => one.item !== item);
    const given = [...others, { item, title, words, ...(link && { link }) }];
    scene.pending.set(compose.draft, { ...choice, given });
  };
}
