/**
 * The lines of each chunk as it comes, so that what was sent is answered before more is sent. Only
 * "\n" ends a line: texts may hold other marks that some would take for an end, such as U+2028.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...more] = chunk.split('\n');
    const last = more.pop();
    rest.push(first);
    if (last === undefined) continue;
    yield [rest.join(''), ...more];
    rest = [last];
  }
  const end = rest.join('');
  if (end !== '') yield [end];
}
