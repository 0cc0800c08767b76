import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { CATALOGUE, SANCTION_KINDS } from './catalogue.js';
import { datedEffects, effectsOn } from './effects.js';
import { knownBy, type SanctionAct, type SanctionHistory } from './history.js';
import { linesOf } from './lines.js';
import { preview } from './preview.js';
import { publicLines, shownThen } from './public-line.js';
import { spentOn } from './spent.js';
import type { Terms } from './terms.js';
import { TRACK, trackStateOn } from './track.js';

const FIRST = '2026-01-01';
const day = fc.integer({ min: 0, max: 3000 }).map((days): Day => addDays(FIRST, days));
const terms = fc
  .record({
    kind: fc.constantFrom(...SANCTION_KINDS),
    share: fc.integer({ min: 0, max: 10 }),
    named: fc.boolean(),
    roles: fc.subarray(['supervisor', 'assessor'] as const, { minLength: 1 }),
    code: fc.constantFrom('no-minors', 'no-supervising-trainees', 'quarterly-report'),
  })
  .map(({ kind, share, named, roles, code }): Terms => {
    const { term } = CATALOGUE[kind];
    return {
      ...{ kind, named, roles, level: kind === 'level-reduction' ? 'one' : null },
      months: term === null ? null : term.min + Math.floor(((term.max - term.min) * share) / 10),
      conditions: kind === 'conditions' ? [{ code: code as 'no-minors', amount: null, country: null }] : [],
    };
  });
const later = fc.record({
  act: fc.constantFrom('varied', 'completed', 'not-met', 'annulled', 'quashed'),
  after: fc.integer({ min: 1, max: 700 }),
  terms,
});
/** A sanction that takes effect, and what happens to it since, each after the one before. */
const histories = fc
  .record({ decided: terms, from: day, more: fc.array(later, { maxLength: 4 }) })
  .map(({ decided, from, more }): SanctionHistory => {
    let history: SanctionHistory = { decided, acts: [{ act: 'in-force', on: from }] };
    let on = from;
    for (const { act, after, terms: next } of more) {
      on = addDays(on, after);
      const state = trackStateOn(history, on);
      if (!TRACK.some((line) => line.event === act && line.from.includes(state))) continue;
      const done: SanctionAct = act === 'varied' ? { act, on, terms: next } : { act, on };
      history = { ...history, acts: [...history.acts, done] };
    }
    return history;
  });
const notified = (history: SanctionHistory) => history.acts[0]!.on;
/** After the longest that anything can last: five years, and five again. */
const FAR = 12 * 20;

describe('whatever a sanction is and whatever happens to it', () => {
  it('does and shows nothing before the day on which it takes effect, which is none before its notification', () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 1, maxLength: 3 }), day, (all, on) => {
        const before = all.filter((history) => on < notified(history));
        expect(effectsOn(before, on)).toEqual({
          accreditation: 'kept',
          level: null,
          rolesOff: [],
          lines: [],
          openUntil: null,
        });
        for (const history of all)
          for (const { fromOn } of [...linesOf(history), ...datedEffects(history)])
            expect(fromOn >= notified(history)).toBe(true);
      }),
    );
  });

  it('invariant 4: says nothing after its window, and each line has a day on which it ends', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { fromOn, untilOn } of linesOf(history)) expect(fromOn < untilOn).toBe(true);
        const last = history.acts.at(-1)!.on;
        expect(publicLines([history], addMonths(last, FAR))).toEqual([]);
        const { openUntil } = effectsOn([history], last);
        if (openUntil !== null) expect(publicLines([knownBy(history, last)], openUntil)).toEqual([]);
      }),
    );
  });

  it('is a function of days: between two days on which something changes, nothing does', () => {
    fc.assert(
      fc.property(histories, day, (history, on) => {
        const days = [
          ...[...linesOf(history), ...datedEffects(history)].flatMap(({ fromOn, untilOn }) => [
            fromOn,
            untilOn ?? fromOn,
          ]),
          ...history.acts.map((act) => act.on),
        ];
        const next = addDays(on, 1);
        if (days.includes(next)) return;
        const known = history.acts.at(-1)!.on;
        expect(effectsOn([history], next, known)).toEqual(effectsOn([history], on, known));
      }),
      { numRuns: 300 },
    );
  });

  it('invariant 10: leaves somebody in good standing on every past day once it is annulled, and still says what was shown then', () => {
    let shown = 0;
    fc.assert(
      fc.property(histories, day, fc.integer({ min: 0, max: 2000 }), (history, on, days) => {
        const annulledOn = addDays(history.acts.at(-1)!.on, 1);
        const annulled = { ...history, acts: [...history.acts, { act: 'annulled' as const, on: annulledOn }] };
        const asked = addDays(annulledOn, days);

        expect(effectsOn([annulled], on, asked)).toMatchObject({ accreditation: 'kept', rolesOff: [], lines: [] });
        if (on < annulledOn) {
          expect(shownThen([annulled], on)).toEqual(shownThen([history], on));
          shown += shownThen([annulled], on).length;
        }
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(0);
  });

  it('shows of whom it does not name only what the register must say of the accreditation, while that is so', () => {
    fc.assert(
      fc.property(terms, day, fc.integer({ min: 0, max: 2500 }), (named, from, days) => {
        const history = { decided: { ...named, named: false }, acts: [{ act: 'in-force' as const, on: from }] };
        const on = addDays(from, days);
        const { accreditation, lines } = effectsOn([history], on);
        if (accreditation === 'kept' && named.kind !== 'administrative-lapse') expect(lines).toEqual([]);
      }),
    );
  });

  it('K12: never outlives its term by silence: what lasts so many months is over on their last day', () => {
    fc.assert(
      fc.property(terms, day, (decided, from) => {
        const { term } = CATALOGUE[decided.kind];
        if (term?.of !== 'lasting') return;
        const end = addMonths(from, decided.months!);
        const { accreditation, rolesOff } = effectsOn([{ decided, acts: [{ act: 'in-force', on: from }] }], end);
        expect([accreditation, rolesOff]).toEqual(['kept', []]);
      }),
    );
  });

  it('is foretold as it comes: on each day of the preview the public reads what the preview said', () => {
    fc.assert(
      fc.property(terms, day, (decided, from) => {
        const [asDecided] = preview(decided, from);
        for (const { on, lines } of asDecided!.days)
          expect(publicLines([{ decided, acts: [{ act: 'in-force', on: from }] }], on)).toEqual(lines);
      }),
    );
  });

  it('is spent no earlier than it is over', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const spent = spentOn(history);
        const over = datedEffects(history).map(({ untilOn }) => untilOn ?? '');
        if (spent !== null) expect(over.every((until) => until <= spent)).toBe(true);
      }),
    );
  });
});
