import type { Calendar, Decision, Evidence, Result, Text } from '@standing/accreditation/requirements';

/** What a case expects of one line. */
export type Expected = {
  readonly result: Result;
  readonly counted?: number;
  readonly needed?: number;
  /** Reasons of what is left out, in the order of the evidence. */
  readonly leftOut?: readonly string[];
};

/** One ledger and one day, and what comes of the line `line` (or of the named lines and groups). */
export type Case = {
  readonly says: string;
  readonly evidence: readonly Evidence[];
  readonly on: string;
  readonly level?: string;
  readonly expected?: Expected;
  /** Where the shape needs several lines, groups or the whole decision. */
  readonly check?: (decision: Decision) => void;
};

/** A shape of the catalogue: how the format says it, a scheme that uses it, and cases that meet it and do not. */
export type Example = {
  readonly code: `R-${number}`;
  /** What the shape is, in a few words. */
  readonly shape: Text;
  /** With which parts of the format it is said. */
  readonly how: Text;
  /** The scheme's requirements (the first has the id `line`), as a document: it is parsed before it is used. */
  readonly requirements: readonly Record<string, unknown>[];
  /** Other parts of the document, such as `settings`, `levels`, `groups`, `categories`. */
  readonly scheme?: Readonly<Record<string, unknown>>;
  readonly calendar?: Calendar;
  readonly cases: readonly Case[];
};
