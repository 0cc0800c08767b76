import { describe, expect, it } from '@jest/globals';
import {
  refusalsToCorrectRelation,
  refusalsToDeclareRelation,
  refusalsToEndRelation,
  refusalsToRecordRelation,
} from './relation.js';

const TODAY = '2026-11-22';
const content = { kind: 'supervises', side: 'active', fromOn: '2020-01-01', untilOn: null } as const;
const codes = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code, path].filter(Boolean).join(' '));

describe('declaring a relation of one’s own', () => {
  const declared = { ...content, otherAddress: 'ines@example.org' };
  const refused = (changes: object) =>
    codes(refusalsToDeclareRelation({ ...declared, ...changes }, 'Solene@example.org', TODAY));

  it.each([
    [{}],
    [{ fromOn: null }],
    [{ fromOn: TODAY, untilOn: TODAY }],
    [{ untilOn: '2024-11-22' }],
    [{ kind: 'family', side: 'passive' }],
  ])('is possible with %j', (changes) => {
    expect(refused(changes)).toEqual([]);
  });

  it.each([
    [{ otherAddress: 'ines' }, 'IDENTITY_EMAIL_INCOMPLETE otherAddress'],
    [{ otherAddress: ' solene@EXAMPLE.org ' }, 'IDENTITY_RELATION_WITH_SELF otherAddress'],
    [{ fromOn: '2026-11-23' }, 'IDENTITY_RELATION_AHEAD fromOn'],
    [{ untilOn: '2026-11-23' }, 'IDENTITY_RELATION_AHEAD untilOn'],
    [{ untilOn: '2019-12-31' }, 'IDENTITY_RELATION_REVERSED untilOn'],
  ])('is refused with %j', (changes, code) => {
    expect(refused(changes)).toEqual([code]);
  });
});

describe('recording a relation of two members', () => {
  const recorded = { ...content, personId: 'solene', otherPersonId: 'ines' };
  const refused = (changes: object, recorder = 'nadia') =>
    codes(refusalsToRecordRelation({ ...recorded, ...changes }, recorder, TODAY));

  it('is possible for others', () => {
    expect(refused({})).toEqual([]);
  });

  it('is refused of oneself, of one and the same, and with days that cannot be', () => {
    expect(refused({}, 'ines')).toEqual(['IDENTITY_RELATION_OF_OWN']);
    expect(refused({}, 'solene')).toEqual(['IDENTITY_RELATION_OF_OWN']);
    expect(refused({ otherPersonId: 'solene' })).toEqual(['IDENTITY_RELATION_WITH_SELF otherPersonId']);
    expect(refused({ untilOn: '2019-01-01' })).toEqual(['IDENTITY_RELATION_REVERSED untilOn']);
  });
});

describe('ending a relation', () => {
  const standing = { fromOn: '2020-01-01', untilOn: null, stands: true };

  it.each([
    [{}, '2024-11-22', []],
    [{}, TODAY, []],
    [{}, '2026-11-23', ['IDENTITY_RELATION_AHEAD untilOn']],
    [{}, '2019-12-31', ['IDENTITY_RELATION_REVERSED untilOn']],
    [{ untilOn: '2024-01-01' }, '2025-01-01', ['IDENTITY_RELATION_ENDED']],
    [{ stands: false }, '2025-01-01', ['IDENTITY_RELATION_TAKEN_BACK']],
  ])('that is %j on %s', (changes, last, expected) => {
    expect(codes(refusalsToEndRelation({ ...standing, ...changes }, last, TODAY))).toEqual(expected);
  });
});

describe('setting a relation right', () => {
  it('is for somebody who is neither of the two', () => {
    const corrected = { fromOn: null, untilOn: null, parties: ['solene', 'ines'] };

    expect(codes(refusalsToCorrectRelation(corrected, 'nadia', TODAY))).toEqual([]);
    expect(codes(refusalsToCorrectRelation(corrected, 'ines', TODAY))).toEqual(['IDENTITY_RELATION_OF_OWN']);
    expect(codes(refusalsToCorrectRelation({ ...corrected, untilOn: '2027-01-01' }, 'nadia', TODAY))).toEqual([
      'IDENTITY_RELATION_AHEAD untilOn',
    ]);
  });
});
