import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { practice } from '../test/given.js';
import { RUNS } from '../test/runs.config.js';
import { day, wideLedger } from '../test/wide-ledger.js';
import { anyLine, minimumOfMinutes, settings, wideScheme } from '../test/wide-scheme.js';
import { decide } from './decide.js';
import type { Line } from './decision.js';
import type { Evidence } from './ledger/evidence.js';
import type { Requirement } from './scheme/requirement.js';
import type { SchemeVersion } from './scheme/scheme-version.js';

const YEAR = { yearStartsInMonth: 9 };

const scheme = fc
  .record({ line: anyLine, settings })
  .map((parts) => wideScheme([parts.line], { settings: parts.settings }));
const decided = (rules: SchemeVersion, evidence: readonly Evidence[], on: string) =>
  decide(rules, 'one', evidence, YEAR, on);
const lineIn = (rules: SchemeVersion, evidence: readonly Evidence[], on: string): Line | undefined =>
  decided(rules, evidence, on).lines[0];

describe('a decision by any rule of the grammar', () => {
  it('does not depend on the order of the evidence, and is the same when it is replayed from what was stored', () => {
    fc.assert(
      fc.property(scheme, wideLedger, day, (rules, evidence, on) => {
        const decision = decided(rules, evidence, on);
        const stored = JSON.parse(JSON.stringify([...evidence].reverse())) as Evidence[];

        expect(decided(JSON.parse(JSON.stringify(rules)) as SchemeVersion, stored, on)).toEqual(decision);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps its results on every day before the next change, and has others on that day', () => {
    fc.assert(
      fc.property(scheme, wideLedger, day, fc.integer({ min: 1, max: 700 }), (rules, evidence, on, count) => {
        const { nextChangeOn, lines } = decided(rules, evidence, on);
        const results = (asOf: string) => decided(rules, evidence, asOf).lines.map(({ result }) => result);
        const now = lines.map(({ result }) => result);
        const later = addDays(on, count);

        if (nextChangeOn === null || later < nextChangeOn) expect([later, results(later)]).toEqual([later, now]);
        if (nextChangeOn === null) return;
        expect([nextChangeOn, results(addDays(nextChangeOn, -1))]).toEqual([nextChangeOn, now]);
        expect([nextChangeOn, results(nextChangeOn)]).not.toEqual([nextChangeOn, now]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('puts everything on one side or the other, and both together are the raw amount, in whole numbers', () => {
    fc.assert(
      fc.property(scheme, wideLedger, day, (rules, evidence, on) => {
        for (const line of decided(rules, evidence, on).lines.flatMap((each) => [each, ...each.parts])) {
          const both = [...line.used, ...line.leftOut];
          const all = [
            line.needed,
            line.counted,
            line.raw,
            line.awaiting,
            line.remedy?.amount ?? 0,
            ...both.map(({ amount }) => amount),
          ];

          expect(both.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.raw);
          expect(all.filter((amount) => !Number.isInteger(amount) || (amount ?? 0) < 0)).toEqual([]);
          expect(line.leftOut.filter(({ reason }) => reason === null)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a minimum of minutes that is met', () => {
  const qualifying = ({ measure }: Requirement, heldOn: string, minutes: number, talk: string) =>
    practice(heldOn, {
      ...{ kind: measure.of.kind, minutes, trust: 'documented' },
      attributes: {
        form: 'individual',
        category: 'core',
        countries: ['FR'],
        talk,
        credits: 2,
        engagementId: 'new',
        supervisees: 3,
      },
    });

  it('stays met when more that qualifies comes in', () => {
    fc.assert(
      fc.property(
        minimumOfMinutes,
        wideLedger,
        day,
        day,
        fc.integer({ min: 1, max: 240 }),
        (line, evidence, on, heldOn, minutes) => {
          const rules = wideScheme([line]);
          fc.pre(lineIn(rules, evidence, on)?.result === 'MET');

          expect(lineIn(rules, [...evidence, qualifying(line, heldOn, minutes, 'x')], on)?.result).toBe('MET');
        },
      ),
      { numRuns: RUNS, maxSkipsPerRun: 200 },
    );
  }, 60_000);
});
