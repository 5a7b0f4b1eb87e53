/** A sentence cut down to the words that carry it, each with where it stood. */
export interface Reduced {
  /** Words and marks, each followed by a blank; begins and ends with a mark, which is a comma. */
  text: string;
  /** Of each word: where it begins in `text`, and in the sentence from where to where it stood. */
  at: number[];
  from: number[];
  to: number[];
}

const TOKEN = /[a-z0-9à-ɏ%#]+(?:'[a-z]+)?|[,;:!?.()"–—…]|-(?= )/g;

/** Words that change nothing: left out of drafts, so that no phrase has to allow for them. */
const FILLERS = new Set(
  'a an the e that just jst only simply merely really quick quickly gentle gently little friendly polite politely brief briefly kindly also actually still even ever yet already very so too quite rather pretty bit honestly frankly truly genuinely maybe perhaps probably please pls clearly obviously apparently evidently completely totally extremely incredibly finally happen'.split(
    ' ',
  ),
);
/** Helping verbs: kept, as `be` or `did`, only before the one they ask about ("are you there"). */
const HELPING: Readonly<Record<string, string>> = Object.fromEntries([
  ...'be am is are was were been being'.split(' ').map((word) => [word, 'be']),
  ...'do does did have has had having'.split(' ').map((word) => [word, 'did']),
]);
const ASKED_ABOUT = new Set('you i we it this my our your ther anyon everyth everything'.split(' '));
const BEFORE_NOT = new Set('be did can could will would should shall may might'.split(' '));

const NOT = /^(?:do|did|does|ha[vds]e?|is|are|was|were|wo|ca|could|would|should)n'?t$|^(?:never|cannot)$/;

/** Forms no ending tells, and what people write for short: the forms, and what they stand for. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  'got gotten get,saw seen see,sent send,heard hear,left leave,wrote written write,told tell,said saying say,went gone goes going go,gave given give,took taken take,made make,lost lose,found find,rang rung ring,spoke spoken speak,thought think,fell fallen fall,spent spend,stuck stick,held hold,forgot forgotten forget,felt feel,kept keep,came come,chose chosen choose,ate eaten eat,trying tried try,u you,im ive i,youre you,ur your,thats that,its it,intersted intrested interest,alright okay ok,we i,us me,our my,agreed agree,folow follow,one 1,two twice 2,three 3,note notes noted letter,here here.'
    .split(',')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms.at(-1) ?? form]);
    }),
);

/** One form for all forms of a word: without the endings of plural, past and present. */
export function stem(word: string): string {
  const full = IRREGULAR[word] ?? word;
  if (full.length < 4) return full;
  const bare = full
    .replace(/(?<=...)ie[ds]$/, 'y')
    .replace(/(?<!th|rn|en)(?<=...)ing$|(?<=..[^e])ed$|(?<=..[^su])(?<!^thi|^new)s$/, '');
  return (bare === full ? full : bare.replace(/([bgmnprt])\1$/, '$1')).replace(/(?<=...)e$/, '');
}

const known = new Map<string, string>();

/** What a written word comes down to: nothing, a word, or two ("you'll"). */
function wordOf(written: string): string {
  let word = known.get(written);
  if (word === undefined) {
    const bare = written.replace(/'(?:s|m|re|ve|d)$/, '');
    if (NOT.test(bare)) word = 'not';
    else if (FILLERS.has(bare)) word = '';
    else if (bare.endsWith("'ll")) word = `${stem(bare.slice(0, -3))} will`;
    else word = HELPING[bare] ?? stem(bare.replaceAll("'", ''));
    if (known.size > 5_000) known.clear();
    known.set(written, word);
  }
  return word;
}

/**
 * The words of a sentence (lower case, plain quotes) that carry it, in one form each ("haven't you
 * replied", "have you never replied" and "did you not reply" come close together). Marks between
 * them become commas. What `text` holds at most is as long as the sentence and two marks.
 */
export function reduced(sentence: string): Reduced {
  const words = [','];
  const from = [0];
  const to = [0];
  /** Where the words left out right before the next one begin. */
  let lead = -1;
  const drop = (): void => {
    words.pop();
    to.pop();
    lead = from.pop() ?? lead;
  };
  for (const found of sentence.matchAll(TOKEN)) {
    const [written] = found;
    const end = found.index + written.length;
    if (!/[a-z0-9à-ɏ%#]/.test(written)) {
      if (words.at(-1) !== ',') {
        words.push(',');
        from.push(found.index);
        to.push(end);
      }
      lead = -1;
      continue;
    }
    const word = wordOf(written);
    if (word === '') {
      if (lead < 0) lead = found.index;
      continue;
    }
    const begins = lead;
    if (word === 'not') while (BEFORE_NOT.has(words.at(-1) ?? '')) drop();
    else if (!ASKED_ABOUT.has(word))
      while (words.at(-1) === 'be' || words.at(-1) === 'did') {
        drop();
        lead = begins;
      }
    for (const part of word.split(' ')) {
      words.push(part);
      from.push(lead < 0 ? found.index : lead);
      to.push(end);
    }
    lead = -1;
  }
  words.push(',');
  const at: number[] = [];
  let length = 0;
  for (const word of words) {
    at.push(length);
    length += word.length + 1;
  }
  return { text: `${words.join(' ')} `, at, from, to };
}
