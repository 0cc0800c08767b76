import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RUNS } from '../test/runs.config.js';
import { day, wideLedger } from '../test/wide-ledger.js';
import { anyLine, settings, wideScheme } from '../test/wide-scheme.js';
import { decide } from './decide.js';
import { mustBeMet } from './must-be-met.js';
import { outcomeOf } from './outcome.js';

describe('an outcome', () => {
  it('says what the decision says, line by line and in all', () => {
    const lines = fc
      .tuple(anyLine, anyLine, anyLine)
      .map((all) => all.map((line, index) => ({ ...line, id: ['line', 'other', 'third'][index] ?? '' })));
    const groups = fc.constantFrom(undefined, [
      { id: 'either', title: { fr: 'l’une', en: 'either' }, kind: 'any-of' as const, of: ['line', 'other'] },
    ]);
    fc.assert(
      fc.property(lines, groups, settings, wideLedger, day, (requirements, group, chosen, evidence, on) => {
        const rules = wideScheme(requirements, { settings: chosen, groups: group, precondition: [] });
        const decision = decide(rules, 'one', evidence, { yearStartsInMonth: 1 }, on);
        const must = mustBeMet(decision);
        const groupsAmong = must.groups.map(({ id, result }) => ({ ruleId: id, result }));

        expect(outcomeOf(rules, 'one', evidence, { yearStartsInMonth: 1 }, on)).toEqual({
          result: decision.result,
          lines: decision.lines.map(({ ruleId, result }) => ({ ruleId, result })),
          mustBeMet: [...must.lines.map(({ ruleId, result }) => ({ ruleId, result })), ...groupsAmong],
        });
      }),
      { numRuns: RUNS },
    );
  });
});
