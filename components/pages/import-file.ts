import type { Answer } from '../../lib/messages/answers.ts';
import type { ImportResult } from '../../lib/messages/protocol.ts';

export type ImportLines = (lines: string[], firstLine: number) => Promise<Answer<ImportResult>>;

export interface ImportReport extends ImportResult {
  /** Refused lines beyond those listed in `refused`. */
  unlisted: number;
  /** Where it stopped and why, when it did not get to the end. */
  stopped?: { line: number; code: string };
}

const LINES_AT_ONCE = 500;
const CHARS_AT_ONCE = 2_000_000;
/** No entry comes near this; it is a file of another kind. */
const LONGEST_LINE = 1_000_000;
const LISTED = 200;

/** The lines of a text that comes in pieces, with or without a last line break. */
async function* linesOf(pieces: ReadableStream<string>): AsyncGenerator<string> {
  const reader = pieces.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    // A line without an end in sight is not gathered up; its length already says what it is.
    if (rest.length > 2 * LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE + 1);
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  if (rest) yield rest.replace(/\r$/u, '');
}

/**
 * Reads a backup a few hundred lines at a time and hands them on. What cannot be read is counted
 * with its line; a refusal of the whole (storage full, say) stops it there, and choosing the same
 * file again goes on, because nothing is written twice.
 */
export async function importFile(
  file: Blob,
  importLines: ImportLines,
  onProgress: (lines: number) => void,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, present: 0, refused: [], unlisted: 0 };
  const refuse = (refused: ImportResult['refused']) => {
    const room = LISTED - report.refused.length;
    report.refused.push(...refused.slice(0, room));
    report.unlisted += Math.max(0, refused.length - room);
  };
  let batch: string[] = [];
  let chars = 0;
  let line = 0;
  const send = async (): Promise<boolean> => {
    const first = line - batch.length + 1;
    const answer = await importLines(batch, first);
    batch = [];
    chars = 0;
    if (!answer.ok) {
      report.stopped = { line: first, code: answer.problem.code };
      return false;
    }
    report.added += answer.value.added;
    report.present += answer.value.present;
    refuse(answer.value.refused);
    onProgress(line);
    return true;
  };

  const text = file.stream().pipeThrough(new TextDecoderStream());
  for await (const given of linesOf(text)) {
    line += 1;
    const tooLong = given.length > LONGEST_LINE;
    if (tooLong) refuse([{ line, why: 'too long' }]);
    batch.push(tooLong ? '' : given);
    chars += given.length;
    if ((batch.length >= LINES_AT_ONCE || chars >= CHARS_AT_ONCE) && !(await send())) return report;
  }
  if (batch.length > 0) await send();
  return report;
}
