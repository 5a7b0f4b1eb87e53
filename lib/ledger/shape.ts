/** The largest entry, and the largest row of words, in UTF-16 units of their JSON, roughly. */
export const LARGEST_ENTRY = 65_536;
export const LARGEST_WORDS = 131_072;

const DEEPEST = 12;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function isPlain(value: object): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === null || proto === Object.prototype || Array.isArray(value);
}

/**
 * Why a value from outside must not even be looked at: not plain data, a key that could reach into
 * a prototype, too deep, too large. Undefined where it may be.
 */
export function unfit(value: unknown, largest: number): string | undefined {
  let size = 0;
  const walk = (item: unknown, depth: number): string | undefined => {
    size += typeof item === 'string' ? item.length + 3 : 6;
    if (size > largest) return 'too large';
    if (typeof item === 'function' || typeof item === 'symbol' || typeof item === 'bigint') {
      return 'not plain data';
    }
    if (typeof item !== 'object' || item === null) return undefined;
    if (depth >= DEEPEST) return 'too deep';
    if (!isPlain(item)) return 'not plain data';
    for (const key of Object.keys(item)) {
      if (FORBIDDEN.has(key)) return 'forbidden key';
      size += key.length + 3;
      const why = walk((item as Record<string, unknown>)[key], depth + 1);
      if (why !== undefined) return why;
    }
    return undefined;
  };
  return walk(value, 0);
}
