import { describe, expect, it } from '@jest/globals';
import { declarationDueOn, refusalsToDeclare } from './declaring.js';
import { type Registered, relationsRegistered } from './registered.js';
import { type RelationRule, refusalsToSetRule, relationsTreated, treatmentOn } from './relation-rules.js';
import { HARMFUL } from './relations.js';
import { barredSince, isToReview, refusalsOfBar, refusalsToReview, saysNothingNew, weigh } from './weighing.js';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const today = '2027-03-01';

describe('what a body does about a relation', () => {
  const rule = (fromOn: string, treatment: RelationRule['treatment']): RelationRule => ({
    relation: 'trainer',
    treatment,
    fromOn,
  });

  it('is what clause SV-2 says as long as nothing is set', () => {
    expect(relationsTreated([], 'refused', today)).toEqual(HARMFUL);
    expect(relationsTreated([], 'reviewed', today)).toEqual(['reciprocal-supervisor']);
    expect(relationsTreated([], 'allowed', today)).toEqual(['trainer', 'assessor']);
  });

  it.each([
    ['before the first day', [rule('2027-03-02', 'refused')], 'allowed'],
    ['from the first day', [rule('2027-03-01', 'refused')], 'refused'],
    ['by the latest day', [rule('2027-02-01', 'reviewed'), rule('2027-01-01', 'refused')], 'reviewed'],
    ['by what was said last of one day', [rule('2027-02-01', 'reviewed'), rule('2027-02-01', 'refused')], 'refused'],
  ] as const)('follows what was set: %s', (_, rules, expected) => {
    expect(treatmentOn(rules, 'trainer', today)).toBe(expected);
  });

  it.each([
    ['2027-02-28', ['SUPERVISION_RULE_BACKDATED']],
    ['2027-03-01', []],
    ['2027-04-01', []],
  ])('is set from %s', (fromOn, expected) => {
    expect(codes(refusalsToSetRule({ fromOn }, today))).toEqual(expected);
  });
});

describe('the register of relations', () => {
  const said = (changes: Partial<Registered>): Registered => ({
    kind: 'employs',
    personId: 'supervisor',
    fromOn: null,
    untilOn: null,
    stands: true,
    ...changes,
  });

  it.each<[string, Partial<Registered>, string[]]>([
    ['employs', {}, ['employer']],
    ['trained', { kind: 'trained' }, ['trainer']],
    ['family', { kind: 'family' }, ['family']],
    ['business', { kind: 'business' }, ['business-partner']],
    ['supervises, as was agreed', { kind: 'supervises' }, []],
    ['supervises the other way', { kind: 'supervises', personId: 'coach' }, ['reciprocal-supervisor']],
    ['never so', { stands: false }, []],
    ['over yesterday', { untilOn: '2027-02-28' }, []],
    ['on its last day', { untilOn: '2027-03-01' }, ['employer']],
    ['from tomorrow', { fromOn: '2027-03-02' }, []],
  ])('%s', (_, changes, expected) => {
    expect(relationsRegistered([said(changes)], { superviseeId: 'coach' }, today)).toEqual(expected);
  });
});

describe('declaring each year', () => {
  it('is due twelve civil months after the last time', () => {
    expect(declarationDueOn('2026-03-01')).toBe('2027-03-01');
    expect(declarationDueOn('2024-02-29')).toBe('2025-02-28');
  });

  it('refuses no relation, since what is true is to be said', () => {
    const said = { relations: ['family'], relationsDeclared: true } as const;

    expect(refusalsToDeclare({ status: 'accepted' }, said)).toEqual([]);
    expect(codes(refusalsToDeclare({ status: 'declined' }, { ...said, relationsDeclared: false }))).toEqual([
      'SUPERVISION_NOT_AGREED',
      'SUPERVISION_RELATIONS_NOT_DECLARED',
    ]);
  });
});

describe('weighing relations', () => {
  const none = { refused: [], reviewed: [] };
  const at = (weighedOn: string, found: object = {}, review: 'allowed' | 'refused' | null = null, decidedOn = '') => ({
    ...{ ...none, weighedOn, ...found },
    review: review && { outcome: review, decidedOn },
  });
  const family = { refused: ['family'] as const };
  const mutual = { reviewed: ['reciprocal-supervisor'] as const };

  it('keeps apart what is refused and what is reviewed', () => {
    expect(weigh(['trainer', 'reciprocal-supervisor', 'family', 'family'], [], today)).toEqual({
      ...family,
      ...mutual,
    });
  });

  it.each([
    ['nothing, for the first time', null, none, true],
    ['something, for the first time', null, { ...none, ...family }, false],
    ['the same, within the year', at('2026-03-02', family), { ...none, ...family }, true],
    ['the same, a year later', at('2026-03-01', family), { ...none, ...family }, false],
    ['that it is over', at('2027-02-01', family), none, false],
  ])('says %s', (_, last, found, expected) => {
    expect(saysNothingNew(last, found, today)).toBe(expected);
  });

  it.each([
    ['none was weighed', [], null],
    ['nothing stands in the way', [at('2027-01-01')], null],
    ['it was refused', [at('2027-01-01', family)], '2027-01-01'],
    ['it was refused later', [at('2027-03-02', family)], null],
    ['it is over since', [at('2027-01-01', family), at('2027-03-01')], null],
    ['it waits for a review', [at('2027-01-01', mutual)], null],
    ['the review allowed it', [at('2027-01-01', mutual, 'allowed', '2027-02-01')], null],
    ['the review refused it', [at('2027-01-01', mutual, 'refused', '2027-02-01')], '2027-02-01'],
    ['the review refused it later', [at('2027-01-01', mutual, 'refused', '2027-03-02')], null],
  ])('bars a session of a day when %s: since', (_, weighings, expected) => {
    expect(barredSince(weighings, today)).toBe(expected);
    expect(codes(refusalsOfBar(weighings, today))).toEqual(expected === null ? [] : ['SUPERVISION_RELATION_BARS']);
  });

  it('lets a registrar decide of what is reviewed, and of nothing that is refused anyway', () => {
    expect(isToReview(at('2027-01-01', mutual))).toBe(true);
    expect(isToReview(at('2027-01-01', { ...family, ...mutual }))).toBe(false);
    expect(isToReview(at('2027-01-01', mutual, 'allowed', '2027-02-01'))).toBe(false);
    expect(isToReview(at('2027-01-01'))).toBe(false);
  });

  it.each([
    ['with a reason of the outcome', at('2027-01-01', mutual), 'kept-apart', false, []],
    ['with a reason of the other', at('2027-01-01', mutual), 'not-free-to-speak', false, ['SUPERVISION_REVIEW_REASON']],
    ['when one of the two', at('2027-01-01', mutual), 'kept-apart', true, ['SUPERVISION_REVIEW_OWN']],
    ['when nothing waits', at('2027-01-01'), 'kept-apart', false, ['SUPERVISION_REVIEW_DECIDED']],
  ] as const)('is reviewed %s', (_, weighing, reason, isOne, expected) => {
    expect(codes(refusalsToReview(weighing, { outcome: 'allowed', reason }, isOne))).toEqual(expected);
  });
});
