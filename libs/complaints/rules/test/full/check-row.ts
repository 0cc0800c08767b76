import { expect, it } from '@jest/globals';
import { CASE_FUNCTIONS } from '../../src/functions.js';
import { type Case, FULL } from '../../src/case.js';
import { GUARDS } from '../../src/guards.js';
import { lineOf } from '../../src/procedures.js';
import { measureStateOf, restorationOf, stateOf } from '../../src/state-of.js';
import { after, codes, put } from './given.js';
import { WHO } from './who.js';
import type { Refused, Row } from './rows.js';

/** What each row promises: it leads where it says, its conditions hold it back, and nobody but those named may. */
export function checkRow({ row, path, from, act, on, to, measure, restoration, refused = [] }: Row): void {
  it(`row ${row}: ${act.event} leads to ${to}`, () => {
    const theCase = after(path, from);

    expect(codes(act, theCase, on)).toEqual([]);
    const led = put(theCase, act, on);
    expect(stateOf(led)).toBe(to);
    if (measure) expect(measureStateOf(led)).toBe(measure);
    if (restoration) expect(restorationOf(led)).toBe(restoration);
  });

  it(`row ${row}: ${act.event} is for nobody else`, () => {
    const theCase = withEveryFunction(after(path, from));
    const may = ['time' as const, ...CASE_FUNCTIONS].filter((as) => {
      // Tried by those who hold it: whoever holds nothing is refused everything.
      const personIds = theCase.everHeld.filter((held) => held.function === as).map(({ personId }) => personId);
      return !codes({ ...act, by: { as, personIds } }, theCase, on).includes('COMPLAINTS_NOT_YOUR_FUNCTION');
    });

    expect(may.toSorted()).toEqual([...(WHO[act.event] ?? [])].sort());
  });

  it(`row ${row}: ${act.event} has a refusal here for each of its conditions`, () => {
    const conditions = lineOf(FULL, act.event)!.guards.map((code) => GUARDS[code].refusal);
    const shown = refused.map(({ code }) => code);

    expect(conditions.filter((code) => !shown.includes(code))).toEqual([]);
  });

  for (const [index, one] of refused.entries())
    it(`row ${row}: ${act.event} is refused with ${one.code} (${index + 1})`, () => {
      expect(refusalsOf({ row, path, act, on, to, ...(from && { from }) }, one)).toContain(one.code);
    });
}

/** The case, with somebody in each function that nobody has in it so far. */
function withEveryFunction(theCase: Case): Case {
  const missing = CASE_FUNCTIONS.filter((as) => theCase.everHeld.every((held) => held.function !== as));
  const held = missing.map((as) => ({ personId: `some ${as}`, function: as, endedOn: null }));
  return { ...theCase, everHeld: [...theCase.everHeld, ...held] };
}

function refusalsOf(
  { path, from, act, on }: Row,
  { said = {}, path: other = path, on: day = on, as = act.by.as, with: change }: Refused,
) {
  const theCase = after(other, from);
  const { people = act.by.personIds, ...particulars } = said;
  const attempt = { ...act, by: { as, personIds: people }, ...particulars };
  return codes(attempt, change ? change(theCase) : theCase, day);
}
