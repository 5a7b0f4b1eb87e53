import sanitize from 'sanitize-html';

import { BAR, escapeHtml, foreign } from '../writing.ts';

const TAGS =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  );

// Their text is code or chrome, never words of the sender.
const SILENT =
  'script style textarea option select button noscript title xml iframe frameset object embed applet svg math template audio video'.split(
    ' ',
  );

const STYLES = new Set(
  'background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width color direction display font font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent text-transform vertical-align white-space width word-break word-spacing word-wrap overflow-wrap'.split(
    ' ',
  ),
);

// No backslash (escapes), no `@`, no `:`, no `/`; of the functions only those that make a colour.
const PLAIN_VALUE = /^(?:[\w\s#%.,'"!+-]|(?:rgb|hsl)a?\([\d\s.,%]+\))*$/i;

const PICTURE = /^data:image\/(?:png|gif|jpe?g|webp);base64,[a-z0-9+/=\s]+$/i;

/** Mail HTML of which nothing runs, nothing submits, and nothing loads from the network. */
export function safeHtml(html: string): string {
  return sanitize(html, {
    allowedTags: TAGS,
    nonTextTags: SILENT,
    // Deeper nesting helps nobody to read, and can bring a browser to its knees.
    nestingLimit: 250,
    allowedAttributes: {
      '*': ['class', 'id', 'style', 'dir', 'lang', 'title', 'align', 'valign', 'bgcolor'],
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height', 'border'],
      blockquote: ['type'],
      font: ['color', 'face', 'size'],
      div: ['data-smartmail'],
      table: ['border', 'cellpadding', 'cellspacing', 'width', 'height', 'role'],
      td: ['colspan', 'rowspan', 'width', 'height', 'nowrap'],
      th: ['colspan', 'rowspan', 'width', 'height', 'nowrap'],
      col: ['span', 'width'],
      ol: ['start', 'type'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    // Styles are filtered below: the parser of the library prints to the console when they break.
    parseStyleAttributes: false,
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: safeAttributes(tagName, attribs) }),
    },
  });
}

function safeAttributes(tag: string, given: sanitize.Attributes): sanitize.Attributes {
  const attribs = { ...given };
  if (attribs['class'] !== undefined) {
    attribs['class'] = attribs['class'].split(/\s+/).filter(Boolean).map(foreign).join(' ');
  }
  if (attribs['id'] !== undefined) attribs['id'] = foreign(attribs['id'].replaceAll(/\s+/g, ''));
  if (attribs['style'] !== undefined) attribs['style'] = safeStyle(attribs['style']);
  if (attribs['style'] === '') delete attribs['style'];
  if (tag === 'a') {
    attribs['target'] = '_blank';
    attribs['rel'] = 'noopener noreferrer';
  }
  // A picture from elsewhere would tell its sender that the mail was opened.
  if (tag === 'img' && !PICTURE.test(attribs['src'] ?? '')) delete attribs['src'];
  return attribs;
}

function safeStyle(style: string): string {
  return style
    .split(';')
    .map((rule) => {
      const [name = '', ...rest] = rule.split(':');
      return [name.trim().toLowerCase(), rest.join(':').trim()] as const;
    })
    .filter(([name, value]) => STYLES.has(name) && value !== '' && PLAIN_VALUE.test(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** Plain text as HTML; lines behind `>` become quoted history, as deep as they are quoted. */
export function textToHtml(text: string): string {
  let html = '';
  let depth = 0;
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) html += `<div dir="ltr">${lines.join('<br>')}</div>`;
    lines = [];
  };
  for (const line of text.replaceAll(/\r\n?/g, '\n').trimEnd().split('\n')) {
    const marks = /^(?:> ?)*/.exec(line)?.[0] ?? '';
    // Nobody reads beyond this depth, and a line of ten thousand marks is an attack.
    const level = Math.min(marks.replaceAll(' ', '').length, 50);
    if (level !== depth) flush();
    for (; depth < level; depth += 1) html += `<blockquote class="gmail_quote" style="${BAR}">`;
    for (; depth > level; depth -= 1) html += '</blockquote>';
    lines.push(escapeHtml(line.slice(marks.length)));
  }
  flush();
  return html + '</blockquote>'.repeat(depth);
}
