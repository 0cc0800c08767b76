import { describe, expect, it } from '@jest/globals';
import { after, codes, step, type Timed } from '../../test/full/given.js';
import { DISCLOSED, IN_TRIAGE, RECEIVED, TO_MERGE } from '../../test/full/paths.js';
import type { Allegation } from '../allegation.js';
import { MOST_EXHIBITS } from '../evidence/putting-in.js';
import { SEATS } from '../functions.js';
import { openFunctions, refusalsToGive } from '../giving.js';
import { endingOf } from '../retention/endings.js';
import { monthsKept } from '../retention/terms.js';
import { refusalsToSit } from '../sitting.js';
import { isReachedAlike } from './contact.js';
import { alike } from './likeness.js';
import { isMerged, refusalsOfMerged } from './merged-case.js';
import { mergeProposed } from './merge-proposed.js';
import { type MergeSide, refusalsOfMergeReasons, refusalsToMerge } from './merging.js';

const ON = '2026-03-12';
const merged: readonly Timed[] = [...TO_MERGE, [step('merge', 'registrar'), '2026-03-11']];
const closed: readonly Timed[] = [...IN_TRIAGE, [step('complainant-withdraws', 'registrar'), '2026-03-11']];

const side = (id: string, changes: Partial<MergeSide> = {}): MergeSide => ({
  ...{ id, theCase: after(IN_TRIAGE), receivedOn: '2026-03-02', nameVisibility: 'named' },
  ...changes,
});
const merging = (own: Partial<MergeSide>, leading: Partial<MergeSide> = {}, told = {}) =>
  refusalsToMerge(
    { own: side('later', own), leading: side('first', leading), reachedAlike: true, exhibits: 0, ...told },
    ON,
  ).map(({ code }) => code);
const about = (personId: string) => {
  const theCase = after(IN_TRIAGE);
  const others = theCase.everHeld.filter((held) => held.function !== 'respondent');
  return {
    theCase: { ...theCase, everHeld: [...others, { personId, function: 'respondent' as const, endedOn: null }] },
  };
};
const unnamed = { theCase: { ...after(IN_TRIAGE), everHeld: [] } };

describe('a complaint that came twice', () => {
  it('row 4: goes on in the first one about the same member, of the same person, of the same day or an earlier one', () => {
    expect(merging({})).toEqual([]);
    expect(merging({ receivedOn: '2026-03-03' })).toEqual([]);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_ITSELF', () => {
    expect(merging({ id: 'first' })).toEqual(['COMPLAINTS_MERGE_ITSELF']);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_OTHER_RESPONDENT, also where nobody is named in either', () => {
    expect(merging({}, about('another'))).toEqual(['COMPLAINTS_MERGE_OTHER_RESPONDENT']);
    expect(merging(unnamed, unnamed)).toEqual(['COMPLAINTS_MERGE_OTHER_RESPONDENT']);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_INTO_MERGED and COMPLAINTS_MERGE_INTO_CLOSED', () => {
    expect(merging({}, { theCase: after(merged) })).toEqual(['COMPLAINTS_MERGE_INTO_MERGED']);
    expect(merging({}, { theCase: after(closed) })).toEqual(['COMPLAINTS_MERGE_INTO_CLOSED']);
    expect([isMerged(after(merged)), isMerged(after(closed)), isMerged(after(TO_MERGE))]).toEqual([true, false, false]);
  });

  it('row 4d: is proposed until it is declined, and may be proposed anew', () => {
    const propose = step('propose-merge', 'case-manager', { bothTheirs: true });
    const declined: readonly Timed[] = [...TO_MERGE, [step('decline-merge', 'registrar'), '2026-03-11']];
    const standing = [TO_MERGE, declined, [...declined, [propose, ON]] as const].map((path) =>
      mergeProposed(after(path)),
    );
    expect(standing.map((event) => event?.on)).toEqual(['2026-03-10', undefined, ON]);
    expect(codes(step('merge', 'registrar'), after(declined), ON)).toEqual(['COMPLAINTS_MERGE_NOT_PROPOSED']);
  });

  it('row 4b: gives nobody a function any more once it is merged: COMPLAINTS_CASE_MERGED', () => {
    const given = { personId: 'new', seat: 'lay' } as const;
    for (const [path, refused] of [
      [merged, ['COMPLAINTS_CASE_MERGED']],
      [closed, []],
    ] as const) {
      const theCase = { ...after(path), everHeld: [] };
      const codesIn = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
      expect(codesIn(refusalsOfMerged(theCase))).toEqual(refused);
      for (const as of ['assessor', 'investigator', 'reviewer'] as const)
        expect(codesIn(refusalsToGive({ ...given, function: as }, theCase, ON))).toEqual(refused);
      expect(codesIn(refusalsToSit({ ...given, panel: 'panel' }, theCase, ON))).toEqual(refused);
      expect(openFunctions(theCase, ON).map(({ seat }) => seat)).toEqual(path === merged ? [] : SEATS);
    }
    const watched = { ...given, function: 'sanction-monitor' } as const;
    expect(refusalsToGive(watched, after(merged), ON)).toEqual([{ code: 'COMPLAINTS_CASE_MERGED' }]);
  });

  it('row 43: is not opened again: what is new belongs in the first', () => {
    const reopen = step('reopen', 'assessor', { newEvidence: true });
    expect(codes(reopen, after(merged), ON)).toEqual(['COMPLAINTS_NOT_NOW']);
    expect(codes(reopen, after(closed), ON)).toEqual([]);
  });

  it('row 47: is kept for as long as one that was not taken up, from the day on which it was merged', () => {
    const ending = { how: 'merged', endedOn: '2026-03-11', countsFrom: '2026-03-11', registerUntil: null };
    expect(endingOf(after(merged))).toEqual(ending);
    expect(monthsKept('merged', {})).toBe(2);
  });

  it('row 15: is refused with COMPLAINTS_MERGE_AMEND once charges are served in the first', () => {
    expect(merging({}, { theCase: after(DISCLOSED) })).toEqual(['COMPLAINTS_MERGE_AMEND']);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_NOT_IN_TRIAGE before somebody manages the first', () => {
    expect(merging({}, { theCase: after(RECEIVED) })).toEqual(['COMPLAINTS_MERGE_NOT_IN_TRIAGE']);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_OTHER_PROCEDURE where the first follows the short one', () => {
    const theCase = { ...after(IN_TRIAGE), procedure: { version: '1' } as const };
    expect(merging({}, { theCase })).toEqual(['COMPLAINTS_MERGE_OTHER_PROCEDURE']);
  });

  it('row 4: is refused with COMPLAINTS_MERGE_EARLIER where it came first: the earliest receipt counts', () => {
    expect(merging({ receivedOn: '2026-03-01' })).toEqual(['COMPLAINTS_MERGE_EARLIER']);
  });

  it.each<[string, Partial<MergeSide>, Partial<MergeSide>, object]>([
    ['their contacts differ', {}, {}, { reachedAlike: false }],
    ['the first is kept from the coach', {}, { nameVisibility: 'kept-from-coach' }, {}],
    ['the later is kept from the coach', { nameVisibility: 'kept-from-coach' }, {}, {}],
    ['the later has a code alone', { nameVisibility: 'pseudonymous' }, {}, {}],
    ['the first is anonymous', {}, { nameVisibility: 'anonymous' }, {}],
  ])('invariant 5: is refused with COMPLAINTS_MERGE_APART and nothing else where %s', (_, own, leading, told) => {
    expect(merging(own, leading, told)).toEqual(['COMPLAINTS_MERGE_APART']);
  });

  it('invariant 5: tells of another person’s case neither whether it came later nor how much is in it', () => {
    const told = { reachedAlike: false, exhibits: MOST_EXHIBITS + 1 };
    expect(merging({ receivedOn: '2026-03-01' }, {}, told)).toEqual(['COMPLAINTS_MERGE_APART']);
  });

  it('is refused with COMPLAINTS_TOO_MANY_EXHIBITS where both together have more than a case may have', () => {
    expect(merging({}, {}, { exhibits: MOST_EXHIBITS })).toEqual([]);
    expect(merging({}, {}, { exhibits: MOST_EXHIBITS + 1 })).toEqual(['COMPLAINTS_TOO_MANY_EXHIBITS']);
  });

  it('is proposed with reasons: COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG', () => {
    const codesOf = (text: string) => refusalsOfMergeReasons(text).map(({ code }) => code);
    expect(codesOf('They wrote so.')).toEqual([]);
    expect(codesOf('  ')).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(codesOf('x'.repeat(20_001))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
  });
});

describe('how the later of two complainants is reached', () => {
  it.each<[string, string, boolean]>([
    ['jeanne@example.org', 'Mail: <Jeanne@Example.org>, or by post', true],
    ['jeanne@example.org.', 'jeanne@example.org', true],
    ['06 12 34 56 78', '+33 6 12 34 56 78 (evenings)', true],
    ['06.12.34.56.78, 3 rue des Lilas', 'jeanne@example.org; 0612345678', true],
    ['jeanne@example.org', 'jean@example.org', false],
    ['06 12 34 56 78', '06 12 34 56 79', false],
    ['12 rue des Lilas, 44000 Nantes', '12 rue des Lilas, 44000 Nantes', false],
    ['Jeanne Petit', 'Jeanne Petit', false],
    ['', '', false],
    // Who writes in another's name gives that one's address, and a number of their own to be called at.
    ['jeanne@example.org, 07 00 00 00 01', 'jeanne@example.org', false],
    ['jeanne@example.org, eric@example.org', 'jeanne@example.org, 06 12 34 56 78', false],
  ])('row 4: “%s” after “%s” is the same: %s', (later, earlier, is) => {
    expect(isReachedAlike(later, earlier)).toBe(is);
  });
});

describe('in what two complaints are alike', () => {
  const told = (clauses: string[], occurred: Allegation['occurred']): Allegation => ({
    behaviour: 'He told.',
    clauses,
    occurred,
  });
  const day = (on: string) => ({ kind: 'day', day: on }) as const;
  const period = (from: string, until: string) => ({ kind: 'period', from, until }) as const;

  it('row 4: is the clauses that both name, each once, and the days from the first to the last of which both tell', () => {
    const own = [told(['CF-2', 'CF-1'], period('2026-01-01', '2026-01-31')), told(['CF-1'], day('2026-03-05'))];
    const other = [told(['CF-1', 'CF-9'], period('2026-01-20', '2026-02-10')), told(['CF-2'], day('2026-03-05'))];

    expect(alike(own, other)).toEqual({
      clauses: ['CF-1', 'CF-2'],
      days: { from: '2026-01-20', until: '2026-03-05' },
    });
  });

  it('row 4: is a single day, and none where they only follow each other or tell of about when', () => {
    const first = [told([], period('2026-01-01', '2026-01-31'))];
    expect(alike(first, [told([], day('2026-01-31'))]).days).toEqual({ from: '2026-01-31', until: '2026-01-31' });
    expect(alike(first, [told([], day('2026-02-01'))])).toEqual({ clauses: [], days: null });
    expect(alike(first, [told([], { kind: 'about', words: 'in January' })]).days).toBeNull();
  });
});
