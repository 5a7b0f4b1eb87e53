import { tooBig } from './limits.ts';
import type { Problem, RawMail } from './limits.ts';

const NEWLINE = 0x0a;
// Longer lines are taken in pieces: a line without end must not be copied again and again.
const PIECE = 1 << 16;

const SENT_AT =
  /^From \S+.*?\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s.*\d{1,2}:\d{2}(?::\d{2})?.*\b\d{4}\b/;
const SENT_BY = /^From (?:\S+@\S+|MAILER-DAEMON|-)(?:\s|$)/;

interface Open {
  place: string;
  parts: Buffer[];
  size: number;
  arrived?: Date;
  /** Nothing announced it: what stands in the file before the first `From ` line. */
  orphan: boolean;
}

/** Cuts an mbox file (mboxo or mboxrd, any line ending) into messages while it is being read. */
export class Splitter {
  readonly #name: string;
  readonly #maxBytes: number;
  readonly #report: (problem: Problem) => void;
  #rest: Buffer = Buffer.alloc(0);
  #offset = 0;
  #count = 0;
  #startsLine = true;
  #afterBlank = true;
  #open: Open | undefined;

  constructor(name: string, maxBytes: number, report: (problem: Problem) => void) {
    this.#name = name;
    this.#maxBytes = maxBytes;
    this.#report = report;
  }

  /** Takes the next bytes of the file and gives the messages that end in them. */
  *push(chunk: Buffer): Generator<RawMail> {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield* this.#take(bytes.subarray(from, end + 1), true);
      from = end + 1;
    }
    this.#rest = bytes.subarray(from);
    if (this.#rest.length > PIECE) {
      yield* this.#take(this.#rest, false);
      this.#rest = Buffer.alloc(0);
    }
  }

  /** Gives the last message. */
  *end(): Generator<RawMail> {
    if (this.#rest.length > 0) yield* this.#take(this.#rest, true);
    yield* this.#close();
    if (this.#offset === 0) this.#report({ place: this.#name, why: 'The file is empty.' });
  }

  *#take(piece: Buffer, endsLine: boolean): Generator<RawMail> {
    const startsLine = this.#startsLine;
    const at = this.#offset;
    this.#startsLine = endsLine;
    this.#offset += piece.length;
    if (startsLine && this.#announces(piece)) {
      yield* this.#close();
      this.#count += 1;
      const place = `${this.#name}, message ${this.#count} (byte ${at})`;
      this.#open = { place, parts: [], size: 0, orphan: false, ...arrival(piece) };
    } else {
      this.#open ??= { place: this.#name, parts: [], size: 0, orphan: true };
      this.#add(this.#open, startsLine ? unquoted(piece) : piece);
    }
    this.#afterBlank = startsLine && endsLine && isBlank(piece);
  }

  #announces(line: Buffer): boolean {
    if (line[0] !== 0x46 || line.subarray(0, 5).toString('latin1') !== 'From ') return false;
    const text = line.subarray(0, 300).toString('latin1').trimEnd();
    // A body may hold such a line unquoted; only a day and a time make it sure without a blank.
    return SENT_AT.test(text) || (this.#afterBlank && SENT_BY.test(text));
  }

  #add(open: Open, piece: Buffer): void {
    open.size += piece.length;
    if (open.size > this.#maxBytes) open.parts = [];
    else open.parts.push(piece);
  }

  *#close(): Generator<RawMail> {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    if (open.size > this.#maxBytes) {
      this.#report({ place: open.place, why: tooBig(this.#maxBytes) });
      return;
    }
    const bytes = Buffer.concat(open.parts);
    if (open.orphan) {
      const text = bytes
        .subarray(0, 300)
        .toString('latin1')
        .replace(/^\xEF\xBB\xBF/, '')
        .trim();
      if (text === '') return;
      if (!/^[\w-]+:/.test(text)) {
        const why = `Its first ${bytes.length} bytes belong to no message: no line "From ..." stands before them.`;
        this.#report({ place: open.place, why });
        return;
      }
    }
    yield { place: open.place, bytes, ...(open.arrived && { arrived: open.arrived }) };
  }
}

function isBlank(line: Buffer): boolean {
  return line.length <= 2 && (line[0] === NEWLINE || (line[0] === 0x0d && line[1] === NEWLINE));
}

function unquoted(line: Buffer): Buffer {
  if (line[0] !== 0x3e) return line;
  return /^>+From /.test(line.subarray(0, 64).toString('latin1')) ? line.subarray(1) : line;
}

function arrival(line: Buffer): { arrived?: Date } {
  const text = line.subarray(0, 300).toString('latin1').trim();
  const stamp = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$/.exec(text)?.[0];
  if (stamp === undefined) return {};
  // Without an offset the line means UTC, by the custom of the format.
  const zoned = /[+-]\d{4}|GMT|UTC|Z$/.test(stamp) ? stamp : `${stamp} UTC`;
  const arrived = new Date(zoned);
  return Number.isNaN(arrived.getTime()) ? {} : { arrived };
}
