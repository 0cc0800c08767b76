import { describe, expect, it } from '@jest/globals';
import { howMany, refusalsToAsk, refusalsToDraw } from './asking.js';
import { type CheckDecision, type CheckOutcome, refusalsToAnswer, refusalsToDecideCheck } from './deciding-check.js';

const today = '2026-11-22';
const officer = { personId: 'officer' };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('asking a member for the attestation in force', () => {
  const member = { personId: 'coach', isAccredited: true, isAsked: false };
  it.each<[string, typeof member, string, string[]]>([
    ['may be done', member, '2026-12-06', []],
    ['leaves 14 days', member, '2026-12-05', ['INSURANCE_CHECK_TERM']],
    ['leaves 90 days at the most', member, '2027-02-21', ['INSURANCE_CHECK_TERM']],
    ['is done by somebody else', { ...member, personId: 'officer' }, '2026-12-06', ['INSURANCE_OWN_CHECK']],
    ['is for the accredited', { ...member, isAccredited: false }, '2026-12-06', ['INSURANCE_CHECK_NOT_ACCREDITED']],
    ['is done once at a time', { ...member, isAsked: true }, '2026-12-06', ['INSURANCE_CHECK_ASKED']],
  ])('%s', (_, asked, dueOn, refused) => {
    expect(codes(refusalsToAsk(asked, officer, dueOn, today))).toEqual(refused);
  });

  it.each([
    [0, '2026-12-06', ['INSURANCE_CHECK_SHARE']],
    [1, '2026-12-06', []],
    [100, '2026-12-05', ['INSURANCE_CHECK_TERM']],
    [101, '2026-12-06', ['INSURANCE_CHECK_SHARE']],
    [2.5, '2026-12-06', ['INSURANCE_CHECK_SHARE']],
  ])('of a share of %d per cent until %s', (perCent, dueOn, refused) => {
    expect(codes(refusalsToDraw(perCent, dueOn, today))).toEqual(refused);
  });

  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [10, 10, 1],
    [11, 10, 2],
    [200, 100, 200],
  ])('a share of %d members, %d per cent, is %d', (members, perCent, asked) => {
    expect(howMany(members, perCent)).toBe(asked);
  });
});

describe('deciding a check of papers', () => {
  const check = (outcome: CheckOutcome | null, dueOn = '2026-11-21') => ({ personId: 'coach', dueOn, outcome });
  const seen: CheckDecision = { outcome: 'seen', seenOn: today };
  it.each<[string, ReturnType<typeof check>, CheckDecision, string[]]>([
    ['was seen', check(null), seen, []],
    ['was seen after it was asked for again', check('still-asked'), seen, []],
    ['is not seen twice', check('seen'), seen, ['INSURANCE_CHECK_CLOSED']],
    ['is not seen tomorrow', check(null), { outcome: 'seen', seenOn: '2026-11-23' }, ['INSURANCE_SEEN_IN_FUTURE']],
    ['is none once the term is over', check(null), { outcome: 'none' }, []],
    ['is not none on its last day', check(null, today), { outcome: 'none' }, ['INSURANCE_CHECK_NOT_OVER']],
    ['is closed once it was none', check('none'), { outcome: 'none' }, ['INSURANCE_CHECK_CLOSED']],
    ['is still asked for', check(null), { outcome: 'still-asked', dueOn: '2026-12-06' }, []],
    ['has a term', check(null), { outcome: 'still-asked', dueOn: '2026-11-30' }, ['INSURANCE_CHECK_TERM']],
    ['is of somebody else', { ...check(null), personId: 'officer' }, seen, ['INSURANCE_OWN_CHECK']],
  ])('%s', (_, one, decision, refused) => {
    expect(codes(refusalsToDecideCheck(one, officer, decision, today))).toEqual(refused);
  });
});

describe('answering a check of papers', () => {
  const cover = { startsOn: '2026-01-01', endsOn: today, status: 'declared' } as const;
  it.each<[string, CheckOutcome | null, Partial<{ startsOn: string; endsOn: string; status: 'refused' }>, string[]]>([
    ['with a cover that holds today', null, {}, []],
    ['again', 'still-asked', {}, []],
    ['with one that begins tomorrow', null, { startsOn: '2026-11-23' }, ['INSURANCE_CHECK_NOT_IN_FORCE']],
    ['with one that ended', null, { endsOn: '2026-11-21' }, ['INSURANCE_CHECK_NOT_IN_FORCE']],
    ['with one that was refused', null, { status: 'refused' }, ['INSURANCE_CHECK_NOT_IN_FORCE']],
    ['when it is over', 'none', {}, ['INSURANCE_CHECK_CLOSED']],
  ])('%s', (_, outcome, changes, refused) => {
    expect(codes(refusalsToAnswer({ outcome }, { ...cover, ...changes }, today))).toEqual(refused);
  });
});
