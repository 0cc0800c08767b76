import type { Day } from '@standing/kernel';
import type { Decision } from './decision.js';
import { groupResults, together } from './groups.js';
import type { Evidence } from './ledger/evidence.js';
import { lineOn } from './lines/line.js';
import { daysOfLine } from './lines/days-of-line.js';
import { nextChange } from './lines/next-change.js';
import { isAsked } from './lines/result.js';
import type { Sheet } from './lines/sheet.js';
import type { Calendar, SchemeVersion } from './scheme/scheme-version.js';
import { sheetsOf } from './sheets.js';

/**
 * Whether the evidence meets what the scheme asks of the level on a day, and why, line by line. It reads nothing but its
 * arguments, in whole numbers, and the order of the evidence makes no difference.
 *
 * @throws RangeError when the scheme has no such level.
 */
export function decide(
  scheme: SchemeVersion,
  level: string,
  evidence: readonly Evidence[],
  calendar: Calendar,
  on: Day,
): Decision {
  const sheets = sheetsOf(scheme, level, evidence, calendar);
  const lines = sheets.filter((sheet) => isAsked(sheet, on)).map((sheet) => lineOn(sheet, on));
  const groups = groupResults(scheme.groups ?? [], lines);
  const { results, result } = together(lines, groups);
  return {
    scheme: scheme.scheme,
    version: scheme.version,
    level,
    on,
    result,
    metCount: results.filter((each) => each === 'MET' || each === 'ADJUSTED').length,
    lineCount: results.length,
    nextChangeOn: earliest([
      ...lines.map(({ nextChangeOn }) => nextChangeOn),
      ...sheets.map((sheet) => nextAsked(sheet, on)),
    ]),
    lines,
    groups,
  };
}

/** The next day on which it changes whether a line is asked at all. */
function nextAsked(sheet: Sheet, on: Day): Day | null {
  const { asked, validity } = sheet.requirement;
  if (asked === undefined && validity === undefined) return null;
  return nextChange({ on, now: isAsked(sheet, on) }, daysOfLine(sheet, on), (day) => isAsked(sheet, day));
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
