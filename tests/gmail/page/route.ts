/** Where the page is: a list, or a conversation opened from one. */
export interface Route {
  /** `inbox`, `sent`, `label`, `search`, … */
  view: string;
  /** The query or label name. */
  parameter: string;
  /** The list's own hash, to go back to. */
  list: string;
  /** Which of its pages, from 1. */
  page: number;
  /** Hex or sync id of the conversation that is open. */
  thread: string | undefined;
}

const PLAIN = new Set(['inbox', 'starred', 'sent', 'drafts', 'scheduled', 'all', 'trash']);
const THREAD = /^(?:[0-9a-f]{16}|#?thread-[af]:.+)$/;

/** Reads a hash; undefined for one that is not Gmail's own, such as an extension's. */
export function readRoute(hash: string): Route | undefined {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const [view = '', ...rest] = path.split('/').map((part) => decode(part));
  const withParameter = view === 'label' || view === 'search';
  if (!withParameter && !PLAIN.has(view)) return undefined;
  const parameter = withParameter ? (rest.shift() ?? '') : '';
  const id = rest.find((part) => THREAD.test(part));
  const page = Number(/^p(\d{1,5})$/.exec(rest[0] ?? '')?.[1] ?? 1) || 1;
  return {
    view,
    parameter,
    list: withParameter ? `#${view}/${encode(parameter)}` : `#${view}`,
    page,
    thread: id?.replace(/^#/, ''),
  };
}

/** The hash of a page of a list: "#inbox/p2"; the first has no number. */
export const pageHash = ({ list }: Route, page: number): string =>
  page > 1 ? `${list}/p${page}` : list;

/** The hash of a conversation within a list. */
export const threadHash = (route: Route, hex: string): string =>
  `${pageHash(route, route.page)}/${hex}`;

/** The hash of a search. */
export const searchHash = (query: string): string => `#search/${encode(query)}`;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
