/** What could not be read, and where it lies. */
export interface Problem {
  place: string;
  why: string;
}

/** One message as it lies in the file. */
export interface RawMail {
  place: string;
  bytes: Uint8Array;
  /** When it arrived, as far as the file around it tells. */
  arrived?: Date;
}

/** How much is taken in: a sample page is for looking at mail, not for storing it. */
export interface Limits {
  messageBytes: number;
  messages: number;
  /** Gmail itself clips far earlier; what is longer is mostly pictures written as text. */
  htmlLength: number;
}

export const defaultLimits: Limits = {
  messageBytes: 25_000_000,
  messages: 5000,
  htmlLength: 500_000,
};

/** Why a message is left out for its size. */
export function tooBig(maxBytes: number): string {
  const size = maxBytes >= 1e6 ? `${Math.round(maxBytes / 1e6)} MB` : `${maxBytes} bytes`;
  return `It is larger than ${size} and was left out.`;
}
