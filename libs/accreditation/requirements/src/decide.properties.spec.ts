import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import fc from 'fast-check';
import { covered, day, ledger, minimum, minimumOfConfirmed, scheme, unconfirmedLedger } from '../test/arbitraries.js';
import { decide } from './decide.js';
import type { Decision, Line } from './decision.js';
import { aScheme, CIVIL_YEAR, practice } from '../test/given.js';
import { RUNS } from '../test/runs.config.js';
import type { Requirement } from './scheme/requirement.js';

/** Holds of many, whatever they are. */
const always = <Given>(property: fc.IProperty<Given>) => fc.assert(property, { numRuns: RUNS });

const AUTUMN_YEAR = { yearStartsInMonth: 9 };

function resultsOf({ result, lines }: Decision) {
  return [result, ...lines.map((line) => line.result)];
}

function withParts(line: Line): Line[] {
  return [line, ...line.parts];
}

/** What the line takes as it is, held on the day. */
function qualifying({ measure, evidence }: Requirement, heldOn: string, minutes: number, engagementId: string) {
  const { kind } = measure.of;
  const trust = evidence === 'documented' || measure.of.trustAtLeast === 'documented' ? 'documented' : 'confirmed';
  return practice(heldOn, { kind, minutes, trust, attributes: { form: 'individual', engagementId } });
}

describe('a decision', () => {
  it('does not depend on the order of the evidence, and says the same to the same question', () => {
    always(
      fc.property(scheme, ledger, day, fc.infiniteStream(fc.nat()), (rules, evidence, on, numbers) => {
        const shuffled = evidence
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);

        const decision = decide(rules, 'one', evidence, AUTUMN_YEAR, on);

        expect(decide(rules, 'one', shuffled, AUTUMN_YEAR, on)).toEqual(decision);
        expect(decide(rules, 'one', evidence, AUTUMN_YEAR, on)).toEqual(decision);
      }),
    );
  });

  it('does not depend on the ids under which the ledger happens to keep its entries', () => {
    always(
      fc.property(scheme, ledger, day, (rules, evidence, on) => {
        const elsewhere = evidence.map((one, index) => ({
          ...one,
          id: String(evidence.length - index).padStart(6, '0'),
        }));
        const idsHere = new Map(elsewhere.map(({ id }, index) => [id, evidence[index]?.id]));
        const decided = JSON.stringify(decide(rules, 'one', elsewhere, AUTUMN_YEAR, on), (key, value: unknown) =>
          key === 'evidenceId' ? idsHere.get(value as string) : value,
        );

        expect(JSON.parse(decided)).toEqual(
          JSON.parse(JSON.stringify(decide(rules, 'one', evidence, AUTUMN_YEAR, on))),
        );
      }),
    );
  });

  it('keeps each line’s result until its next change, and changes it on that day', () => {
    always(
      fc.property(scheme, ledger, day, fc.nat(800), (rules, evidence, on, count) => {
        const { lines } = decide(rules, 'one', evidence, AUTUMN_YEAR, on);
        const results = (asOf: string) =>
          decide(rules, 'one', evidence, AUTUMN_YEAR, asOf).lines.map(({ result }) => result);
        const later = addDays(on, count);
        const resultsLater = results(later);

        lines.forEach(({ result, nextChangeOn }, index) => {
          if (nextChangeOn === null || later < nextChangeOn) expect(resultsLater[index]).toBe(result);
          if (nextChangeOn === null) return;
          expect(results(addDays(nextChangeOn, -1))[index]).toBe(result);
          expect(results(nextChangeOn)[index]).not.toBe(result);
        });
      }),
    );
  });

  it('is the same as a whole on every day before its next change', () => {
    always(
      fc.property(scheme, ledger, day, fc.nat(800), (rules, evidence, on, count) => {
        const decision = decide(rules, 'one', evidence, CIVIL_YEAR, on);
        const later = addDays(on, count);
        fc.pre(decision.nextChangeOn === null || later < decision.nextChangeOn);

        expect(resultsOf(decide(rules, 'one', evidence, CIVIL_YEAR, later))).toEqual(resultsOf(decision));
      }),
    );
  });

  it('puts each piece of evidence on one side, and both sides together are the raw amount', () => {
    always(
      fc.property(scheme, ledger, day, (rules, evidence, on) => {
        for (const line of decide(rules, 'one', evidence, CIVIL_YEAR, on).lines.flatMap(withParts)) {
          const both = [...line.used, ...line.leftOut];
          expect(both.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.raw);
          expect(new Set(both.map(({ evidenceId }) => evidenceId)).size).toBe(both.length);
          if (line.parts.length === 0)
            expect(line.used.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.counted);
          expect(line.leftOut.every(({ reason }) => reason !== null)).toBe(true);
        }
      }),
    );
  });

  it('counts in whole numbers only', () => {
    always(
      fc.property(scheme, ledger, day, (rules, evidence, on) => {
        for (const { needed, counted, raw, awaiting, remedy } of decide(
          rules,
          'one',
          evidence,
          CIVIL_YEAR,
          on,
        ).lines.flatMap(withParts)) {
          expect([needed, counted, raw, awaiting, remedy?.amount ?? 0].every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });
});

describe('a minimum that is met', () => {
  it('stays met when more evidence that qualifies comes in', () => {
    always(
      fc.property(
        minimum,
        ledger,
        day,
        day,
        fc.integer({ min: 1, max: 300 }),
        (requirement, evidence, on, heldOn, minutes) => {
          const resultWith = (all: typeof evidence) =>
            decide(aScheme([requirement]), 'one', all, CIVIL_YEAR, on).result;
          fc.pre(resultWith(evidence) === 'MET');

          expect(resultWith([...evidence, qualifying(requirement, heldOn, minutes, 'd')])).toBe('MET');
        },
      ),
    );
  });
});

describe('what would satisfy a line', () => {
  it('satisfies it, and one less does not', () => {
    always(
      fc.property(minimum, ledger, day, (requirement, evidence, on) => {
        const lineWith = (all: typeof evidence) => decide(aScheme([requirement]), 'one', all, CIVIL_YEAR, on).lines[0]!;
        const { remedy } = lineWith(evidence);
        fc.pre(remedy?.code === 'ADD');
        const added = (amount: number) =>
          requirement.measure.kind === 'minutes'
            ? [...evidence, ...(amount > 0 ? [qualifying(requirement, on, amount, 'd')] : [])]
            : [
                ...evidence,
                ...Array.from({ length: amount }, (_, index) => qualifying(requirement, on, 1, `new-${index}`)),
              ];

        expect(lineWith(added(remedy?.amount ?? 0)).result).toBe('MET');
        expect(lineWith(added((remedy?.amount ?? 0) - 1)).result).toBe('UNMET');
      }),
    );
  });

  it('is met by confirming what is declared, when that is all it asks', () => {
    always(
      fc.property(minimumOfConfirmed, unconfirmedLedger, day, (requirement, evidence, on) => {
        const [line] = decide(aScheme([requirement]), 'one', evidence, CIVIL_YEAR, on).lines;
        fc.pre(line?.remedy?.code === 'CONFIRM');
        const confirmed = evidence.map((one) =>
          one.trust === 'declared' ? { ...one, trust: 'confirmed' as const } : one,
        );

        expect(decide(aScheme([requirement]), 'one', confirmed, CIVIL_YEAR, on).result).toBe('MET');
      }),
    );
  });

  it('is met on the day it waits for', () => {
    always(
      fc.property(fc.oneof(minimum, covered), ledger, day, (requirement, evidence, on) => {
        const [line] = decide(aScheme([requirement]), 'one', evidence, CIVIL_YEAR, on).lines;
        fc.pre(line?.remedy?.code === 'WAIT');

        expect(decide(aScheme([requirement]), 'one', evidence, CIVIL_YEAR, line!.remedy!.by!).result).toBe('MET');
      }),
    );
  });
});
