import { takeHours } from './hours.ts';
import { plainPhrase, readPhrase } from './read-phrase.ts';
import type { Hours, Manner, Reading, Reference } from './reading.ts';

/** The most words a date is written in, and the most words of a sentence that are searched. */
const WIDEST = 9;
const MOST_WORDS = 120;

/** What tells most: a day by its date before a weekday, both before a span and a period. */
const FIRMNESS: readonly Manner[] = ['named', 'weekday', 'relative', 'span', 'period'];

/**
 * Words that are dates only with something before them: "may I", "sat down", "march on". Alone in a
 * sentence they say nothing.
 */
const NEEDS_LEAD =
  /^(?:(?:may|march|mar|sat|sun|mon|wed|fall|spring|summer|winter|autumn)\.?|(?:a|an|one) (?:day|week|month|year)|(?:year|month|week|quarter))$/;
const HAS_DIGIT_OR_NAME =
  /\d|day|week|month|year|fortnight|quarter|tomorrow|yesterday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|q[1-4]/;

export interface Found {
  reading: Reading;
  hours: Hours;
}

interface Candidate extends Found {
  from: number;
  to: number;
}

function readWindow(phrase: string, reference: Reference): Found | undefined {
  if (!HAS_DIGIT_OR_NAME.test(phrase)) return undefined;
  const { rest, hours } = takeHours(phrase);
  if (rest === '' || NEEDS_LEAD.test(rest)) return undefined;
  const reading = readPhrase(rest, reference);
  return reading && { reading, hours };
}

/**
 * The date a sentence names, with its hours: of several the one that is told most exactly, of equal
 * ones the first. The sentence is searched in runs of whole words, the longest first.
 */
export function findInSentence(sentence: string, reference: Reference): Found | undefined {
  const words = sentence
    .slice(0, 2000)
    .split(/\s+/)
    .map(plainPhrase)
    .filter((word) => word !== '' && word !== '-' && word !== '–')
    .slice(0, MOST_WORDS);
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + WIDEST); to > from; to -= 1) {
      if (found.some((one) => one.from <= from && one.to >= to)) break;
      const one = readWindow(words.slice(from, to).join(' '), reference);
      if (one === undefined) continue;
      found.push({ ...one, from, to });
      break;
    }
  }
  const rank = (one: Candidate): number => FIRMNESS.indexOf(one.reading.manner);
  return found.toSorted((a, b) => rank(a) - rank(b) || a.from - b.from)[0];
}
