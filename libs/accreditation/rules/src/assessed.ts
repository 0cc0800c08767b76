import type { CriterionAsked, Mark, Marked } from './marking.js';

/** What a criterion is in the end: a question is answered before, by whoever moderates. */
export type FinalMark = Exclude<Mark, 'ASK'>;

/** What is known of the assessment of one application. */
export type Assessed = {
  /** What the level asks people to look at; nothing where it is decided by its lines alone. */
  readonly criteria: readonly CriterionAsked[];
  /** The two sheets as they were submitted; null while one is not. */
  readonly first: readonly Marked[] | null;
  readonly second: readonly Marked[] | null;
  /** What a moderator settled; null before. */
  readonly moderated: readonly Marked<FinalMark>[] | null;
  /** Whether anybody was asked to assess it. */
  readonly begun: boolean;
};

/** A criterion as it is in the end, with every reason that leads to it. */
export type Settled = {
  readonly criterion: string;
  readonly mark: FinalMark;
  readonly reasons: readonly string[];
  readonly wouldSatisfy: readonly string[];
};

/** None: the level asks for no assessment. Settled: every criterion has its final mark. */
export type AssessedStage = 'none' | 'assessing' | 'moderating' | 'settled';

/** Where the assessment of an application stands. */
export function stageOf(assessed: Assessed): AssessedStage {
  if (assessed.criteria.length === 0) return 'none';
  if (assessed.first === null || assessed.second === null) return 'assessing';
  return assessed.moderated === null && toSettle(assessed).length > 0 ? 'moderating' : 'settled';
}

/**
 * The criteria that a moderator settles, in the scheme's order: those on which the two sheets differ, and those on which
 * both ask the applicant something. Nothing while a sheet is not submitted.
 */
export function toSettle({ criteria, first, second }: Assessed): CriterionAsked[] {
  if (first === null || second === null) return [];
  return criteria.filter(({ code }) => {
    const mark = markOn(first, code)?.mark;
    return mark !== markOn(second, code)?.mark || mark === 'ASK';
  });
}

/** Every criterion with its final mark. What both sheets say stands, with the reasons of both; empty before that. */
export function settledMarks(assessed: Assessed): Settled[] {
  if (stageOf(assessed) !== 'settled') return [];
  const open = new Set(toSettle(assessed).map(({ code }) => code));
  return assessed.criteria.map(({ code }) => {
    const sheets = open.has(code) ? [assessed.moderated] : [assessed.first, assessed.second];
    const marks = sheets.flatMap((sheet) => markOn(sheet ?? [], code) ?? []);
    return {
      criterion: code,
      mark: marks.some(({ mark }) => mark !== 'MET') ? 'NOT_YET' : 'MET',
      reasons: written(marks.map(({ reason }) => reason)),
      wouldSatisfy: written(marks.map(({ wouldSatisfy }) => wouldSatisfy)),
    };
  });
}

/** What a sheet says on a criterion. */
export function markOn<One extends Mark>(sheet: readonly Marked<One>[], code: string): Marked<One> | undefined {
  return sheet.find(({ criterion }) => criterion === code);
}

function written(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()])))];
}
