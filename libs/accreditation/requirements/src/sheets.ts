import type { Day } from '@standing/kernel';
import type { Evidence } from './ledger/evidence.js';
import { personOf } from './ledger/person-of.js';
import { daysOfLine } from './lines/days-of-line.js';
import { pooled } from './lines/pooled.js';
import { resultOn } from './lines/result.js';
import { type Sheet, sheetOf } from './lines/sheet.js';
import type { Calendar, SchemeVersion } from './scheme/scheme-version.js';

/**
 * The lines that the scheme asks of the level, laid out over a person's evidence; none of them counts anything before
 * the precondition is met.
 *
 * @throws RangeError when the scheme has no such level.
 */
export function sheetsOf(
  scheme: SchemeVersion,
  level: string,
  evidence: readonly Evidence[],
  calendar: Calendar,
): Sheet[] {
  if (!scheme.levels.some(({ code }) => code === level)) throw new RangeError(`No level ${level} in ${scheme.scheme}.`);
  const person = personOf(scheme, level, evidence);
  const asked = scheme.requirements.filter(({ levels }) => levels === undefined || levels.includes(level));
  const isGate = (id: string) => scheme.precondition.includes(id);
  const ungated = { person, calendar, open: () => true, gateDays: () => [] };
  const gates = asked.filter(({ id }) => isGate(id)).map((requirement) => sheetOf(requirement, ungated));
  const isOpen = remembered((day) => gates.every((gate) => resultOn(gate, day) === 'MET'));
  const gated = {
    ...ungated,
    open: isOpen,
    gateDays: remembered((on) => gates.flatMap((gate) => daysOfLine(gate, on))),
  };
  const sheets = asked.map((requirement) => sheetOf(requirement, isGate(requirement.id) ? ungated : gated));
  return withPools(scheme, sheets);
}

function withPools({ pools = [] }: SchemeVersion, sheets: readonly Sheet[]): Sheet[] {
  const shared = pools.flatMap(({ lines }) =>
    pooled(sheets.filter(({ requirement }) => lines.includes(requirement.id))),
  );
  return sheets.map((sheet) => shared.find(({ requirement }) => requirement === sheet.requirement) ?? sheet);
}

/** Every line asks for the same day, one after the other. */
function remembered<Answer>(answerOn: (day: Day) => Answer): (day: Day) => Answer {
  const known = new Map<Day, Answer>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const answer = answerOn(day);
    known.set(day, answer);
    return answer;
  };
}
