import type { Day, Refusal } from '@standing/kernel';
import { type Counting, REPORT_TABLES, type ReportTable } from './report-counts.js';

/** A number below this says of whom it speaks: it is read as "fewer than five", nought among them. */
export const LEAST_SHOWN = 5;

/** A number as it is published; null where it is fewer than five. */
export type PublishedCell = {
  readonly table: ReportTable;
  readonly part: string | null;
  readonly cases: number | null;
};

/** The sum of a table that has parts; null where a part of it is hidden, which could otherwise be found by subtraction. */
export type PublishedTotal = { readonly table: ReportTable; readonly cases: number | null };

/**
 * What is published of these counts. Where an edition was published before, a number that differs from it by fewer than five stays as it
 * was, and one that could be told from its disappearance stays too: two editions side by side speak of no few people either.
 */
export function published(counts: readonly Counting[], before: readonly PublishedCell[] = []): PublishedCell[] {
  return counts.map(({ table, part, cases }) => {
    const earlier = before.find((one) => one.table === table && one.part === part);
    return { table, part, cases: shownAs(cases, earlier?.cases ?? null) };
  });
}

function shownAs(now: number, before: number | null): number | null {
  if (before === null) return now < LEAST_SHOWN ? null : now;
  if (Math.abs(now - before) < LEAST_SHOWN) return before;
  if (now >= LEAST_SHOWN) return now;
  // Of five that became hidden everybody would know that there are none.
  return before - (LEAST_SHOWN - 1) < LEAST_SHOWN ? before : null;
}

/** The totals of the tables that have parts, of what is published alone. */
export function totalsOf(cells: readonly PublishedCell[]): PublishedTotal[] {
  const tables = (Object.keys(REPORT_TABLES) as ReportTable[]).filter((table) => REPORT_TABLES[table].length > 0);
  return tables.map((table) => {
    const own = cells.filter((cell) => cell.table === table).map(({ cases }) => cases);
    const shown = own.filter((cases) => cases !== null);
    return { table, cases: shown.length === own.length ? shown.reduce((sum, cases) => sum + cases, 0) : null };
  });
}

/** Why a report is published again; one of these, so that no word of a case is published with it. */
export const CORRECTIONS = ['recorded-late', 'counted-twice', 'counted-wrongly', 'changed-by-judgment'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** The first year of which there can be a report. */
const FIRST_YEAR = 2000;

export type ReportProposal = {
  readonly year: number;
  readonly correction: Correction | null;
  readonly cells: readonly PublishedCell[];
};

/** Every reason why the report of a year may not be proposed so; `last` is the edition that is published, if one is. */
export function refusalsToProposeReport(
  { year, correction, cells }: ReportProposal,
  last: readonly PublishedCell[] | null,
  today: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  const isYear = Number.isInteger(year) && year >= FIRST_YEAR;
  if (!isYear || today <= `${String(year)}-12-31`)
    refusals.push({ code: 'COMPLAINTS_REPORT_YEAR_NOT_OVER', path: 'year' });
  if (last === null && correction !== null)
    refusals.push({ code: 'COMPLAINTS_REPORT_NOTHING_TO_CORRECT', path: 'correction' });
  if (last !== null && correction === null)
    refusals.push({ code: 'COMPLAINTS_REPORT_REASON_MISSING', path: 'correction' });
  if (last !== null && cells.every((cell) => isIn(cell, last))) refusals.push({ code: 'COMPLAINTS_REPORT_UNCHANGED' });
  return refusals;
}

function isIn({ table, part, cases }: PublishedCell, last: readonly PublishedCell[]): boolean {
  return last.some((one) => one.table === table && one.part === part && one.cases === cases);
}

/** A proposal as it stands when somebody wants to publish it. */
export type Standing = {
  readonly proposedBy: string;
  /** Another was proposed since, or its edition is published. */
  readonly isReplaced: boolean;
};

/** Every reason why this person may not publish what is proposed: it takes two. */
export function refusalsToPublishReport({ proposedBy, isReplaced }: Standing, personId: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (proposedBy === personId) refusals.push({ code: 'COMPLAINTS_REPORT_SECOND_PERSON' });
  if (isReplaced) refusals.push({ code: 'COMPLAINTS_REPORT_REPLACED' });
  return refusals;
}
