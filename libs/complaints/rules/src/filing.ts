import { type Day, isDay, type Refusal } from '@standing/kernel';
import { refusalsOfText as text } from './texts.js';

/** When it happened: on a day, over a period, or about some time in the person's own words. */
export type Occurred =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'about'; readonly words: string };

/** Who may read the complainant's name: everybody in the case, or the case's people without the coach concerned. */
export const NAME_VISIBILITIES = ['named', 'kept-from-coach'] as const;
export type NameVisibility = (typeof NAME_VISIBILITIES)[number];

export type Complaint = {
  /** About whom, in the complainant's words or as a reference of the register. */
  readonly about: string;
  readonly narrative: string;
  /** The codes of the clauses that it may touch; none when the complainant does not know. */
  readonly clauses: readonly string[];
  readonly occurred: Occurred;
  readonly name: string;
  /** How to reach the complainant: an address, a telephone number, a postal address. */
  readonly contact: string;
};

/** The longest of each text, in characters: room for a long account, none for a flood. */
export const LONGEST = { about: 300, narrative: 20_000, name: 200, contact: 500, when: 200 } as const;

/** How many clauses one complaint may name. */
export const MOST_CLAUSES = 60;

const CLAUSE = /^[A-Z]{1,4}-\d{1,3}[a-z]?$/;

/**
 * Why a complaint cannot be received so: what is missing, and nothing about its worth. Whether it belongs here is the
 * question of the people who read it.
 */
export function refusalsToFile(complaint: Complaint, today: Day): Refusal[] {
  const { about, narrative, name, contact, clauses, occurred } = complaint;
  return [
    ...text('about', about, 'COMPLAINTS_ABOUT_MISSING', LONGEST.about),
    ...text('narrative', narrative, 'COMPLAINTS_NARRATIVE_MISSING', LONGEST.narrative),
    ...refusalsOfClauses(clauses),
    ...refusalsOfTime(occurred, today),
    ...text('name', name, 'COMPLAINTS_NAME_MISSING', LONGEST.name),
    ...text('contact', contact, 'COMPLAINTS_CONTACT_MISSING', LONGEST.contact),
  ];
}

/** Why these are no codes of clauses; whether an edition has them is another's question. */
export function refusalsOfClauses(clauses: readonly string[]): Refusal[] {
  const known = clauses.length <= MOST_CLAUSES && clauses.every((clause) => CLAUSE.test(clause));
  return known ? [] : [{ code: 'COMPLAINTS_CLAUSE_UNKNOWN', path: 'clauses' }];
}

function refusalsOfTime(occurred: Occurred, today: Day): Refusal[] {
  switch (occurred.kind) {
    case 'about':
      return text('when', occurred.words, 'COMPLAINTS_TIME_MISSING', LONGEST.when);
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
