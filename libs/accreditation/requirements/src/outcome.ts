import type { Day } from '@standing/kernel';
import type { Result } from './decision.js';
import { groupResults, together } from './groups.js';
import type { Evidence } from './ledger/evidence.js';
import { isAsked, resultOn } from './lines/result.js';
import { mustBeMet } from './must-be-met.js';
import { sheetsOf } from './sheets.js';
import type { Calendar, SchemeVersion } from './scheme/scheme-version.js';

/** The verdicts of a decision without their reasons, for many people at once. */
export type Outcome = {
  readonly result: Result;
  readonly lines: readonly Verdict[];
  /** Of what must be met: lines, and groups in the place of their members. */
  readonly mustBeMet: readonly Verdict[];
};

/** What became of a line or, by its own id, of a group. */
export type Verdict = { readonly ruleId: string; readonly result: Result };

/**
 * The same verdicts as `decide`, line by line, and nothing else: what a whole membership is counted by.
 *
 * @throws RangeError when the scheme has no such level.
 */
export function outcomeOf(
  scheme: SchemeVersion,
  level: string,
  evidence: readonly Evidence[],
  calendar: Calendar,
  on: Day,
): Outcome {
  const asked = sheetsOf(scheme, level, evidence, calendar).filter((sheet) => isAsked(sheet, on));
  const lines = asked.map((sheet) => ({
    ruleId: sheet.requirement.id,
    modality: sheet.requirement.modality,
    result: resultOn(sheet, on),
    needed: null,
    counted: null,
  }));
  const groups = groupResults(scheme.groups ?? [], lines);
  const { result } = together(lines, groups);
  const must = mustBeMet({ lines, groups });
  return {
    result,
    lines: lines.map(verdictOf),
    mustBeMet: [
      ...must.lines.map(verdictOf),
      ...must.groups.map(({ id: ruleId, result: each }) => ({ ruleId, result: each })),
    ],
  };
}

function verdictOf({ ruleId, result }: Verdict): Verdict {
  return { ruleId, result };
}
