import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { FRANCE } from './calendar.js';
import { type Attempt, type Case, CASE_EVENTS, type CaseEvent, DEFAULT_PROCEDURE } from './case.js';
import { refusalsToAppoint } from './appointing.js';
import { PAUSE_REASONS } from './clock-rule.js';
import { CLOCKS, type ClockName } from './clock-table.js';
import { STARTED_CLOCKS } from './clocks-of.js';
import { dueOf } from './due.js';
import { CASE_FUNCTIONS, type CaseFunction, type Holding, INCOMPATIBLE } from './functions.js';
import { missingSteps } from './missing-steps.js';
import { nextSteps, refusalsTo, withdrawnFrom } from './refusals-to.js';
import { stateOf } from './state-of.js';
import { linesOf, PROCEDURES, transitionOf } from './procedures.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const NEVER_PAUSED: readonly ClockName[] = ['K1', 'K2', 'K9', 'K10', 'K10a', 'K10r', 'K10u'];

const held = fc.array(
  fc.record({
    personId: fc.constantFrom(...ids),
    function: fc.constantFrom(...CASE_FUNCTIONS),
    endedOn: fc.constant(null),
  }),
  { maxLength: 25 },
);
const mostly = fc.constantFrom(true, true, true, true, false);
const particulars = {
  inWriting: mostly,
  noConflict: mostly,
  reasoned: mostly,
  immediateEffect: fc.boolean(),
  outcome: fc.constantFrom('withdrawal', 'withdrawal', 'withdrawal', 'no-breach'),
} as const;
const attempt = fc.record({
  event: fc.constantFrom(...CASE_EVENTS),
  by: fc.record({
    as: fc.constantFrom<(CaseFunction | 'time')[]>(...CASE_FUNCTIONS, 'time'),
    personIds: fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
  }),
  ...particulars,
}) as fc.Arbitrary<Attempt>;
const events = fc.array(
  fc
    .tuple(attempt, fc.integer({ min: 0, max: 400 }))
    .map(([each, days]): CaseEvent => ({ ...each, on: addDays('2026-01-01', days) })),
  { maxLength: 20 },
);
const asCase = (log: readonly CaseEvent[], everHeld: readonly Holding[]): Case => ({
  events: log,
  everHeld,
  pauses: [],
  procedure: DEFAULT_PROCEDURE,
});

const fixed: readonly Holding[] = [
  ...['complainant', 'respondent', 'case-manager'].map((name, index) => [ids[index]!, name] as const),
  ['d', 'registrar'] as const,
  ['e', 'registrar'] as const,
  ...['f', 'g', 'h'].map((id) => [id, 'panel'] as const),
  ...['i', 'j', 'k'].map((id) => [id, 'appeal-panel'] as const),
].map(([personId, name]) => ({ personId, function: name as CaseFunction, endedOn: null }));

/** Ways out of a case that most walks leave aside, or few would come to a decision. */
const WAYS_OUT = ['complainant-withdraws', 'close-inadmissible'];

/** A walk: at each turn one of the next steps, tried by those who hold its function, after some days; refused ones do nothing. */
const walks = fc
  .array(fc.record({ pick: fc.nat(), days: fc.integer({ min: 0, max: 45 }), first: fc.nat(3), ...particulars }), {
    minLength: 30,
    maxLength: 60,
  })
  .map((turns) => {
    let theCase = asCase([], fixed);
    let on: Day = '2026-01-05';
    const cases = [theCase];
    for (const { pick, days, first, ...said } of turns) {
      on = addDays(on, days);
      const steps = nextSteps(theCase, on).filter(({ event }) => pick % 9 === 0 || !WAYS_OUT.includes(event));
      const step = steps[pick % Math.max(steps.length, 1)];
      if (!step) break;
      const as = step.who[pick % step.who.length]!;
      const able = fixed.filter((holding) => holding.function === as).map(({ personId }) => personId);
      const personIds = as.endsWith('panel') ? able : able.slice(first % Math.max(able.length, 1)).slice(0, 1);
      const tried = { ...said, event: step.event, by: { as, personIds } } as Attempt;
      if (refusalsTo(tried, theCase, on).length > 0) continue;
      theCase = { ...theCase, events: [...theCase.events, { ...tried, on }] };
      cases.push(theCase);
    }
    return cases;
  });

describe('the procedure, whatever happens', () => {
  it('has one line for each event, and starts no clock that it does not know', () => {
    const known = Object.values(PROCEDURES).flatMap((lines) => lines.map(({ event }) => event));
    expect([...new Set(known)].sort()).toEqual([...CASE_EVENTS].sort());
    for (const version of ['1', '2'] as const) {
      const events = linesOf({ version }).map(({ event }) => event);
      expect(events).toEqual([...new Set(events)]);
    }
    expect([...STARTED_CLOCKS].every((name) => name in CLOCKS)).toBe(true);
  });

  it('invariant 1: shows nothing in the register for anything but the acts that put a withdrawal in force or quash it', () => {
    fc.assert(
      fc.property(events, held, (log, everHeld) => {
        const onSanction = log.filter(({ event }) => transitionOf(event).sanction !== undefined);

        expect(withdrawnFrom(asCase(log, everHeld))).toEqual(withdrawnFrom(asCase(onSanction, [])));
      }),
      { numRuns: 100 },
    );
  });

  it('R3: withdraws nothing with a step missing, before the decision is notified, or by one person alone', () => {
    let withdrawn = 0;
    fc.assert(
      fc.property(walks, (cases) => {
        for (const theCase of cases) {
          const on = withdrawnFrom(theCase);
          if (on === null) continue;
          withdrawn += 1;
          const of = (name: string) => theCase.events.find(({ event }) => event === name);
          const decided = of('decide')!;
          const managed = theCase.events
            .filter(({ by }) => ['case-manager', 'registrar'].includes(by.as))
            .flatMap(({ by }) => by.personIds);
          expect(missingSteps(theCase)).toEqual([]);
          expect(on >= of('notify')!.on).toBe(true);
          expect(of('serve')!.inWriting).toBe(true);
          expect(decided.by.personIds.some((id) => managed.includes(id))).toBe(false);
          expect(of('propose-withdrawal')!.by.personIds).not.toEqual(of('put-withdrawal-in-force')!.by.personIds);
          if (decided.immediateEffect !== true) expect(on > addDays(of('notify')!.on, 28)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 9 },
    );
    expect(withdrawn).toBeGreaterThan(20);
  });

  it('leads into no dead end: a final case lacks nothing but the two people', () => {
    let final = 0;
    fc.assert(
      fc.property(walks, (cases) => {
        for (const theCase of cases.filter((each) => stateOf(each) === 'final')) {
          final += 1;
          expect(missingSteps(theCase).filter((step) => step !== 'two-persons')).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(final).toBeGreaterThan(20);
  });

  it('invariant 1: shows nothing before the case is final unless immediate effect was ordered with reasons', () => {
    fc.assert(
      fc.property(walks, (cases) => {
        for (const theCase of cases) {
          if (['final', 'closed-complete'].includes(stateOf(theCase))) continue;
          const ordered = theCase.events.some(
            ({ event, immediateEffect, reasoned }) => event === 'decide' && immediateEffect && reasoned,
          );
          if (!ordered) expect(withdrawnFrom(theCase)).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the functions of a case, whoever is appointed in whatever order', () => {
  it('are incompatible both ways, and never with themselves', () => {
    for (const [one, others] of INCOMPATIBLE) {
      expect(others.has(one)).toBe(false);
      for (const other of others) expect([other, INCOMPATIBLE.get(other)?.has(one)]).toEqual([other, true]);
    }
    expect(INCOMPATIBLE.get('case-manager')).toEqual(
      new Set([
        'complainant',
        'respondent',
        'investigator',
        'assessor',
        'interim-panel',
        'presenter',
        'panel',
        'legal-adviser',
        'appeal-panel',
        'sanction-panel',
        'witness',
        'identity-custodian',
        'reviewer',
      ]),
    );
  });

  it('R1, R6, invariant 2: are never two incompatible ones of one person', () => {
    fc.assert(
      fc.property(held, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (wanted, ended) => {
        const everHeld: Holding[] = [];
        for (const [index, request] of wanted.entries()) {
          if (refusalsToAppoint({ ...request, noConflict: true }, everHeld, '2026-06-01').length > 0) continue;
          everHeld.push({ ...request, endedOn: ended[index] === true ? '2026-05-01' : null });
        }
        for (const one of everHeld)
          for (const other of everHeld.filter(({ personId }) => personId === one.personId))
            expect(INCOMPATIBLE.get(one.function)?.has(other.function)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('are given to nobody who did not say that they have no conflict, and the case manager’s to one at a time', () => {
    const request = { personId: 'a', function: 'case-manager', noConflict: false } as const;
    const taken: Holding = { personId: 'b', function: 'case-manager', endedOn: null };
    const codes = (...given: Parameters<typeof refusalsToAppoint>) =>
      refusalsToAppoint(...given).map(({ code }) => code);

    expect(codes(request, [taken], '2026-06-01')).toEqual([
      'COMPLAINTS_CONFLICT_NOT_DECLARED',
      'COMPLAINTS_ALREADY_TAKEN',
    ]);
    expect(codes({ ...request, noConflict: true }, [{ ...taken, endedOn: '2026-06-01' }], '2026-06-01')).toEqual([]);
  });
});

describe('a clock that never stands still', () => {
  const reasons = fc.constantFrom(...PAUSE_REASONS);
  const days = fc.integer({ min: 0, max: 300 }).map((count) => addDays('2026-01-01', count));

  it.each(NEVER_PAUSED)('%s, invariant 7: runs out on the same day whatever pauses there are', (name) => {
    const pause = fc.record({ reason: reasons, from: days, until: fc.option(days), reviewOn: days });
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 5 }), days, (pauses, asked) => {
        expect(dueOf(CLOCKS[name], '2026-01-01', pauses, asked, FRANCE)).toEqual(
          dueOf(CLOCKS[name], '2026-01-01', [], asked, FRANCE),
        );
      }),
    );
  });
});
