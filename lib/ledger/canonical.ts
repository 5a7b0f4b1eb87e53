/**
 * JSON that is the same for the same value on every machine: keys sorted by UTF-16 unit, no white
 * space, strings as they are. A key whose value is undefined is left out, as in JSON. Throws
 * `TypeError` for what JSON cannot hold (NaN, functions, undefined in a list).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
    return `{${pairs.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('not a JSON number');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`not a JSON value: ${typeof value}`);
  return text;
}
