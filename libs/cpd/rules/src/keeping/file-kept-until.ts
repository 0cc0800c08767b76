import { addDays, addMonths, type Day } from '@standing/kernel';

/** A term of an award: its first and last day, null without end, and for how many months after it files are kept, null where nobody said. */
export type KeepingTerm = {
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly keepMonths: number | null;
};

/** What decides for how long a file is kept. */
export type FileKept = {
  readonly givenOn: Day;
  /** Of everything that names it, every revision of an activity and every answer to an audit: the last day of the activity. */
  readonly lastDays: readonly Day[];
  /** All of its person's, in any order, each to the last day that it was awarded for. */
  readonly terms: readonly KeepingTerm[];
  /** Of each audit that holds it the day on which it was over; null while it is not. */
  readonly audits: readonly (Day | null)[];
};

/**
 * The last civil day on which a file is kept; null while there is none to reckon. It is kept for so many months
 * after the term in which its activity lies as that term says, for everything that names it, and until each audit that holds
 * it is over. A term that was ended early counts to the last day that it had: what ended it may be set aside.
 */
export function fileKeptUntil({ givenOn, lastDays, terms, audits }: FileKept): Day | null {
  const uses = lastDays.flatMap((lastDay) => {
    const own = termsOf(lastDay, terms);
    return own.length === 0 ? [null] : own.map((term) => keptForTerm(term, givenOn));
  });
  return uses.length === 0 ? null : latest([...uses, ...audits]);
}

/** Whether it is kept no longer on the day. */
export function isFileOver(file: FileKept, today: Day): boolean {
  const until = fileKeptUntil(file);
  return until !== null && until < today;
}

/** The terms in which the day lies. What was done before served to apply: it belongs to the first that begins after it. */
function termsOf(day: Day, terms: readonly KeepingTerm[]): readonly KeepingTerm[] {
  const around = terms.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil),
  );
  if (around.length > 0) return around;
  const next = terms
    .map(({ validFrom }) => validFrom)
    .filter((from) => from > day)
    .sort()[0];
  return terms.filter(({ validFrom }) => validFrom === next);
}

/** A file that was given after the term is kept for as many months from the day on which it was given. */
function keptForTerm({ validUntil, keepMonths }: KeepingTerm, givenOn: Day): Day | null {
  if (validUntil === null || keepMonths === null) return null;
  return monthsAfter(givenOn > validUntil ? givenOn : validUntil, keepMonths);
}

/** The last of so many months that begin on the day after: two months after 30 June end on 31 August. */
function monthsAfter(lastDay: Day, months: number): Day {
  return addDays(addMonths(addDays(lastDay, 1), months), -1);
}

/** Null as soon as one of them has no day. */
function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (last === null || day === null ? null : last > day ? last : day));
}
