import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, problemsOf, tagsOf } from '../../../lib/library/draft.ts';
import type { ItemDraft } from '../../../lib/library/draft.ts';
import { itemGiven, itemKind } from '../../../lib/library/item.ts';
import { isStillThere } from '../../../lib/library/still-there.ts';

const draft: ItemDraft = {
  kind: 'article',
  title: 'On pruning',
  text: '',
  link: 'maplefield.example/pruning',
  tags: '',
  until: '',
};

describe('a draft of an item', () => {
  it.each<[string, Partial<ItemDraft>, object[]]>([
    ['whole', {}, []],
    ['without a title', { title: ' ' }, [{ at: 'title', is: 'no-title' }]],
    ['empty', { link: '' }, [{ at: 'text', is: 'nothing-to-give' }]],
    ['a template that is a link', { kind: 'template' }, [{ at: 'text', is: 'nothing-to-give' }]],
    ['a bad link', { link: 'javascript:alert(1)' }, [{ at: 'link', is: 'bad-link' }]],
    ['a link that is a word', { link: 'pruning' }, [{ at: 'link', is: 'bad-link' }]],
    ['a long tag', { tags: 'x'.repeat(41) }, [{ at: 'tags', is: 'long-tag' }]],
    [
      'many tags',
      { tags: Array.from({ length: 21 }, (_, n) => n).join() },
      [{ at: 'tags', is: 'many-tags' }],
    ],
    [
      'a template with unknown fields',
      { kind: 'template', text: '{{shoe size}} {{company}} {{hat}}' },
      [{ at: 'text', is: 'unknown-field', names: ['shoe size', 'hat'] }],
    ],
    ['an article with braces', { text: '{{shoe size}}' }, []],
  ])('%s', (_, more, problems) => {
    expect(problemsOf({ ...draft, ...more })).toEqual(problems);
  });

  it('that has no problem is let in at the door', () => {
    const kinds = fc.constantFrom(...itemKind.options);
    const links = fc.oneof(
      fc.constantFrom('', 'maplefield.example', 'https://maplefield.example/a?b=c#d', 'HTTP://A.b'),
      fc.domain(),
      fc.string({ maxLength: 30 }),
    );
    const drafts = fc.record({
      kind: kinds,
      title: fc.string({ maxLength: 40 }),
      text: fc.string({ maxLength: 60 }),
      link: links,
      tags: fc.string({ maxLength: 30 }),
      until: fc.constant(''),
    });
    fc.assert(
      fc.property(drafts, (one) => {
        fc.pre(problemsOf(one).length === 0);
        const { kind, title, text } = one;
        const link = linkOf(one.link);
        const given = { id: '0'.repeat(26), kind, title, text, tags: tagsOf(one.tags) };
        expect(itemGiven.safeParse(link ? { ...given, link } : given).error).toBeUndefined();
      }),
    );
  });

  it('has each tag once', () => {
    expect(tagsOf(' bees, apple   trees,,Bees ,')).toEqual(['Bees', 'apple trees']);
  });
});

describe('what was put into a mail', () => {
  const words = 'I thought of your old trees. Three cuts are all that they need in winter.';
  const link = 'https://maplefield.example/pruning';

  it.each([
    ['as it was', words, true],
    ['with a word before it', `Dear Ana, ${words} Yours`, true],
    ['in other spaces', words.replaceAll(' ', '\n'), true],
    ['put a little otherwise', words.replace('I thought of', 'Here is for'), true],
    ['taken out', 'Dear Ana, how are the old trees? Yours', false],
    ['nothing', '', false],
  ])('is there: %s', (_, mail, there) => {
    expect(isStillThere({ words }, mail)).toBe(there);
  });

  it('is there with its link, and only with it', () => {
    expect(isStillThere({ words, link }, `New words. ${link}`)).toBe(true);
    expect(isStillThere({ words, link }, words)).toBe(false);
  });

  it('of two words is both of them', () => {
    expect(isStillThere({ words: 'Well done!' }, 'Dear Ana, well done.')).toBe(true);
    expect(isStillThere({ words: 'Well done!' }, 'Dear Ana, done well.')).toBe(false);
    expect(isStillThere({ words: '…' }, '…')).toBe(false);
  });

  it('is always there while nothing is changed', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem(), fc.lorem(), (given, before, after) => {
        expect(isStillThere({ words: given }, `${before}\n${given}\n${after}`)).toBe(true);
      }),
    );
  });
});
