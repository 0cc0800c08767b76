import { type Day, isDay, type Refusal } from '@standing/kernel';
import { refusalsOfText as text } from './texts.js';

/** When it happened: on a day, over a period, or about some time in the person's own words. */
export type Occurred =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'about'; readonly words: string };

/** One behaviour that is complained of: what was done, when, and the clauses that it may touch. */
export type Allegation = {
  readonly behaviour: string;
  readonly occurred: Occurred;
  /** The codes of the clauses; none when the complainant does not know: it is the body's work to find them. */
  readonly clauses: readonly string[];
};

/** How many behaviours one complaint may name: more are told in words, or in a second complaint. */
export const MOST_ALLEGATIONS = 10;

/** The longest of the texts of one, in characters: room for a long account, none for a flood. */
export const LONGEST_BEHAVIOUR = 20_000;
export const LONGEST_WHEN = 200;

/** How many clauses one behaviour may name. */
export const MOST_CLAUSES = 60;

const CLAUSE = /^[A-Z]{1,4}-\d{1,3}[a-z]?$/;

/** Why these cannot be received: there is none or too many, or one does not say what and when (row 2 of the procedure). */
export function refusalsOfAllegations(allegations: readonly Allegation[], today: Day): Refusal[] {
  if (allegations.length === 0) return [{ code: 'COMPLAINTS_ALLEGATION_MISSING', path: 'allegations' }];
  if (allegations.length > MOST_ALLEGATIONS)
    return [{ code: 'COMPLAINTS_TOO_MANY_ALLEGATIONS', params: { most: MOST_ALLEGATIONS }, path: 'allegations' }];
  return allegations.flatMap((allegation, index) =>
    refusalsOfOne(allegation, today).map(({ path, ...refusal }) => ({
      ...refusal,
      path: `allegations.${index}.${path}`,
    })),
  );
}

/** Why these are no codes of clauses; whether an edition has them is another's question. */
export function refusalsOfClauses(clauses: readonly string[]): Refusal[] {
  const known = clauses.length <= MOST_CLAUSES && clauses.every((clause) => CLAUSE.test(clause));
  return known ? [] : [{ code: 'COMPLAINTS_CLAUSE_UNKNOWN', path: 'clauses' }];
}

function refusalsOfOne({ behaviour, occurred, clauses }: Allegation, today: Day): Refusal[] {
  return [
    ...text('behaviour', behaviour, 'COMPLAINTS_NARRATIVE_MISSING', LONGEST_BEHAVIOUR),
    ...refusalsOfTime(occurred, today),
    ...refusalsOfClauses(clauses),
  ];
}

function refusalsOfTime(occurred: Occurred, today: Day): Refusal[] {
  switch (occurred.kind) {
    case 'about':
      return text('when', occurred.words, 'COMPLAINTS_TIME_MISSING', LONGEST_WHEN);
    case 'day':
      return refusalsOfDay('day', occurred.day, today);
    case 'period': {
      const days = [...refusalsOfDay('from', occurred.from, today), ...refusalsOfDay('until', occurred.until, today)];
      if (days.length > 0 || occurred.from <= occurred.until) return days;
      return [{ code: 'COMPLAINTS_PERIOD_REVERSED', path: 'until' }];
    }
  }
}

function refusalsOfDay(path: string, day: Day, today: Day): Refusal[] {
  if (!isDay(day)) return [{ code: 'COMPLAINTS_TIME_MISSING', path }];
  return day > today ? [{ code: 'COMPLAINTS_TIME_IN_FUTURE', path }] : [];
}
