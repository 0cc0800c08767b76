import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day } from '@standing/kernel';
import fc from 'fast-check';
import { CASE_FUNCTIONS, type CaseFunction } from '../functions.js';
import { CONFLICT_CLASSES, CONFLICT_TABLE, type ConflictClass } from './conflict-table.js';
import { blindTo, classOf, conflictWith, tiedTo } from './conflict-with.js';
import { isDeclaredTie, type Tie, TIE_KINDS, type TieKind } from './tie.js';

const TODAY: Day = '2026-11-28';
const COACH = 'coach';
const FIVE_YEARS_AGO: Day = '2021-11-28';

const aTie = (kind: TieKind, untilOn: Day | null = null): Tie => ({ kind, withId: COACH, untilOn });
const inCase = (tie: Tie, wanted: CaseFunction = 'case-manager') => conflictWith([tie], [COACH], wanted, TODAY);

describe('a tie with somebody whom a case names', () => {
  it.each<[TieKind, CaseFunction, ConflictClass, ConflictClass]>([
    ['supervises', 'case-manager', 'hard', 'soft'],
    ['supervises', 'panel', 'hard', 'soft'],
    ['trained', 'sanction-monitor', 'soft', 'none'],
    ['trained', 'registrar', 'soft', 'none'],
    ['employs', 'registrar', 'hard', 'soft'],
    ['business', 'case-manager', 'hard', 'soft'],
    ['assessed', 'appeal-panel', 'soft', 'none'],
    ['party-before', 'case-manager', 'soft', 'none'],
    ['decided-before', 'panel', 'hard', 'hard'],
    ['decided-before', 'reviewer', 'hard', 'hard'],
    ['decided-before', 'case-manager', 'none', 'none'],
    ['decided-before', 'registrar', 'none', 'none'],
  ])('%s, as %s: %s within five years and %s after', (kind, wanted, recent, older) => {
    expect(inCase(aTie(kind), wanted).class).toBe(recent);
    expect(inCase(aTie(kind, FIVE_YEARS_AGO), wanted).class).toBe(recent);
    expect(inCase(aTie(kind, addDays(FIVE_YEARS_AGO, -1)), wanted).class).toBe(older);
  });

  it('R13: that is a supervision shuts out of watching over the sanction for good', () => {
    for (const untilOn of [null, FIVE_YEARS_AGO, '1999-12-31'])
      expect(inCase(aTie('supervises', untilOn), 'sanction-monitor')).toEqual({ class: 'hard', by: ['supervises'] });
  });

  it('R9: has a line for every kind', () => {
    expect(Object.keys(CONFLICT_TABLE).toSorted()).toEqual([...TIE_KINDS].toSorted());
  });

  it('R9: is none by family: what somebody declared elsewhere is theirs to say again', () => {
    const kinds = ['supervises', 'trained', 'employs', 'family', 'business', 'assessed'];

    expect(kinds.filter(isDeclaredTie)).toEqual(['supervises', 'trained', 'employs', 'business']);
  });

  it('is none with anybody else, and counts by its hardest', () => {
    const ties = [aTie('trained'), aTie('business'), { ...aTie('employs'), withId: 'another' }];

    expect(conflictWith(ties, ['nobody'], 'panel', TODAY)).toEqual({ class: 'none', by: [] });
    expect(conflictWith(ties, [COACH], 'panel', TODAY)).toEqual({ class: 'hard', by: ['business'] });
  });

  it('blinds to whoever a hard one is with, in whatever function', () => {
    const ties = TIE_KINDS.map((kind) => ({ ...aTie(kind), withId: kind }));

    expect(blindTo(ties, TODAY)).toEqual(['supervises', 'employs', 'business']);
    expect(tiedTo(ties, TODAY)).toEqual(TIE_KINDS.filter((kind) => kind !== 'decided-before'));
    expect(tiedTo([aTie('trained', addDays(FIVE_YEARS_AGO, -1))], TODAY)).toEqual([]);
    expect(blindTo([aTie('supervises', addDays(FIVE_YEARS_AGO, -1))], TODAY)).toEqual([]);
  });
});

const kinds = fc.constantFrom(...TIE_KINDS);
const functions = fc.constantFrom(...CASE_FUNCTIONS);
const ends = fc.option(fc.integer({ min: -40, max: 200 }).map((months) => addMonths(TODAY, -months)));
const rank = (one: ConflictClass) => CONFLICT_CLASSES.indexOf(one);

describe('whatever the tie', () => {
  it('R9: is never harder for being longer over', () => {
    fc.assert(
      fc.property(kinds, functions, ends, fc.integer({ min: 0, max: 4000 }), (kind, wanted, untilOn, days) => {
        const earlier = addDays(untilOn ?? TODAY, -days);
        expect(rank(classOf(aTie(kind, earlier), wanted, TODAY))).toBeLessThanOrEqual(
          rank(classOf(aTie(kind, untilOn), wanted, TODAY)),
        );
      }),
    );
  });

  it('is never harder the later one looks, and never softer for one tie more', () => {
    const tie = fc.record({ kind: kinds, withId: fc.constantFrom('a', 'b'), untilOn: ends });
    fc.assert(
      fc.property(fc.array(tie), tie, functions, fc.nat(4000), (ties, one, wanted, days) => {
        const now = rank(conflictWith(ties, ['a'], wanted, TODAY).class);
        expect(rank(conflictWith(ties, ['a'], wanted, addDays(TODAY, days)).class)).toBeLessThanOrEqual(now);
        expect(rank(conflictWith([...ties, one], ['a'], wanted, TODAY).class)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('blinds both ways alike, for nothing in it says who is whose', () => {
    fc.assert(
      fc.property(kinds, ends, (kind, untilOn) => {
        const mine = blindTo([{ kind, withId: 'b', untilOn }], TODAY).length;
        expect(blindTo([{ kind, withId: 'a', untilOn }], TODAY)).toHaveLength(mine);
      }),
    );
  });

  it('shuts out of every function where it blinds', () => {
    fc.assert(
      fc.property(kinds, functions, ends, (kind, wanted, untilOn) => {
        const tie = aTie(kind, untilOn);
        if (blindTo([tie], TODAY).length > 0) expect(classOf(tie, wanted, TODAY)).toBe('hard');
      }),
    );
  });
});
