/** Letters of a script without spaces that make about one word. */
const LETTERS_A_WORD = 2;

/** Scripts that tell the language by themselves; the letters before the spaces are its range. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff\uff66-\uff9d]/g, 'ja'],
  [/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/g, 'ko'],
  [/[\u3400-\u4dbf\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0400-\u052f]+/g, 'ru'],
  [/[\u0600-\u06ff\u0750-\u077f]+/g, 'ar'],
  [/[\u0590-\u05ff]+/g, 'he'],
  [/[\u0370-\u03ff\u1f00-\u1fff]+/g, 'el'],
  [/[\u0900-\u097f]+/g, 'hi'],
  [/[\u0980-\u09ff]+/g, 'bn'],
  [/[\u0b80-\u0bff]+/g, 'ta'],
  [/[\u10a0-\u10ff]+/g, 'ka'],
  [/[\u0530-\u058f]+/g, 'hy'],
];
const SPACELESS = new Set(['ja', 'ko', 'zh', 'th']);
/** Letters that only one language of a shared script has. */
const NARROWER: readonly [string, RegExp, string][] = [
  ['ru', /[іїєґ]/i, 'uk'],
  ['ar', /[پچژگ]/, 'fa'],
];

/** The script that stands most in the text, in words, where there is one besides Latin. */
export function ofScript(text: string): { language: string; words: number } | undefined {
  const counts = new Map<string, number>();
  for (const [letters, language] of SCRIPTS) {
    const n = text.match(letters)?.length ?? 0;
    if (n > 0) counts.set(language, SPACELESS.has(language) ? n / LETTERS_A_WORD : n);
  }
  // Japanese is written with Chinese letters too: wherever kana stands among them, all are Japanese.
  const kana = counts.get('ja');
  if (kana !== undefined) {
    counts.set('ja', kana + (counts.get('zh') ?? 0));
    counts.delete('zh');
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (most === undefined) return undefined;
  const [script, words] = most;
  const narrower = NARROWER.find(([of, letters]) => of === script && letters.test(text));
  return { language: narrower?.[2] ?? script, words };
}
