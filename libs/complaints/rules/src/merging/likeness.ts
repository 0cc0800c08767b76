import type { Day } from '@standing/kernel';
import type { Allegation, Occurred } from '../allegation.js';

/** In what two complaints about one member are alike: the clauses that both name, and from which day to which both tell. */
export type Likeness = {
  readonly clauses: readonly string[];
  /** Civil days in the body's zone, the first and the last; null where they tell of no common day, or in words alone. */
  readonly days: { readonly from: Day; readonly until: Day } | null;
};

/** What two complaints have in common, in codes and days; no word of either. */
export function alike(own: readonly Allegation[], other: readonly Allegation[]): Likeness {
  const named = new Set(other.flatMap(({ clauses }) => clauses));
  const clauses = [...new Set(own.flatMap((one) => one.clauses))].filter((code) => named.has(code)).sort();
  const shared = own.flatMap((one) => other.flatMap((two) => common(spanOf(one.occurred), spanOf(two.occurred))));
  const from = shared.map((span) => span.from).sort()[0];
  const until = shared
    .map((span) => span.until)
    .sort()
    .at(-1);
  return { clauses, days: from === undefined || until === undefined ? null : { from, until } };
}

type Span = { readonly from: Day; readonly until: Day };

/** About some time is no day that could be compared. */
function spanOf(occurred: Occurred): Span | null {
  switch (occurred.kind) {
    case 'day':
      return { from: occurred.day, until: occurred.day };
    case 'period':
      return { from: occurred.from, until: occurred.until };
    case 'about':
      return null;
  }
}

function common(one: Span | null, other: Span | null): Span[] {
  if (!one || !other) return [];
  const from = one.from < other.from ? other.from : one.from;
  const until = one.until < other.until ? one.until : other.until;
  return from <= until ? [{ from, until }] : [];
}
