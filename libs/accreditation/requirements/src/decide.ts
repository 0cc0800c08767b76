import type { Day } from '@standing/kernel';
import type { Decision, Line } from './decision.js';
import type { Evidence } from './evidence.js';
import { latestRevisions } from './latest.js';
import { lineOn } from './line.js';
import { daysOfLine } from './next-change.js';
import { Quarters } from './period.js';
import { allOf, resultOn } from './result.js';
import type { Calendar, SchemeVersion } from './scheme-version.js';
import { type Sheet, sheetOf } from './sheet.js';

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
  if (!scheme.levels.some(({ code }) => code === level)) throw new RangeError(`No level ${level} in ${scheme.scheme}.`);
  const lines = sheetsOf(scheme, level, latestRevisions(evidence), calendar).map((sheet) => lineOn(sheet, on));
  return {
    scheme: scheme.scheme,
    version: scheme.version,
    level,
    on,
    result: allOf(lines.map((line) => line.result)),
    metCount: lines.filter(({ result }) => result === 'MET' || result === 'ADJUSTED').length,
    lineCount: lines.length,
    nextChangeOn: earliestChange(lines),
    lines,
  };
}

function sheetsOf(scheme: SchemeVersion, level: string, evidence: readonly Evidence[], calendar: Calendar): Sheet[] {
  const quarters = new Quarters(scheme.settings, calendar);
  const asked = scheme.requirements.filter(({ levels }) => levels === undefined || levels.includes(level));
  const isGate = (id: string) => scheme.precondition.includes(id);
  const ungated = { scheme, level, quarters, open: () => true, gateDays: () => [] };
  const gates = asked.filter(({ id }) => isGate(id)).map((requirement) => sheetOf(requirement, evidence, ungated));
  const gated = {
    ...ungated,
    open: (day: Day) => gates.every((gate) => resultOn(gate, day) === 'MET'),
    gateDays: (on: Day) => gates.flatMap((gate) => daysOfLine(gate, on)),
  };
  return asked.map((requirement) => sheetOf(requirement, evidence, isGate(requirement.id) ? ungated : gated));
}

function earliestChange(lines: readonly Line[]): Day | null {
  const days = lines.flatMap(({ nextChangeOn }) => nextChangeOn ?? []);
  return days.reduce<Day | null>((earliest, day) => (earliest === null || day < earliest ? day : earliest), null);
}
