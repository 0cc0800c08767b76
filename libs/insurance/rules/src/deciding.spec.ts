import { describe, expect, it } from '@jest/globals';
import type { CoverStatus } from './cover.js';
import { refusalsToChange, refusalsToDecide, refusalsToVerify } from './deciding.js';

const today = '2026-11-22';
const officer = { personId: 'officer' };

function verifying(status: CoverStatus, personId = 'coach', seenOn = today): string[] {
  return refusalsToVerify({ status, personId }, officer, seenOn, today).map(({ code }) => code);
}

describe('what may be done with a cover', () => {
  it.each<[CoverStatus, string[], string[]]>([
    ['declared', [], []],
    ['refused', [], ['INSURANCE_ALREADY_REFUSED']],
    ['verified', ['INSURANCE_ALREADY_VERIFIED'], ['INSURANCE_ALREADY_VERIFIED']],
    ['withdrawn', ['INSURANCE_ALREADY_WITHDRAWN'], ['INSURANCE_ALREADY_WITHDRAWN']],
  ])('that is %s', (status, toChange, toDecide) => {
    expect(refusalsToChange(status).map(({ code }) => code)).toEqual(toChange);
    expect(refusalsToDecide({ status, personId: 'coach' }, officer).map(({ code }) => code)).toEqual(toDecide);
    expect(verifying(status)).toEqual(toDecide);
  });

  it.each<CoverStatus>(['declared', 'refused', 'verified', 'withdrawn'])(
    'is nothing to the officer whose own it is (%s)',
    (status) => {
      expect(verifying(status, 'officer')).toEqual(['INSURANCE_OWN_COVER']);
    },
  );

  it('needs an attestation that was seen on a day that has come', () => {
    expect(verifying('declared', 'coach', '2026-11-23')).toEqual(['INSURANCE_SEEN_IN_FUTURE']);
    expect(verifying('declared', 'coach', '2026-06-01')).toEqual([]);
    expect(verifying('declared', 'officer', '2026-11-23')).toEqual(['INSURANCE_OWN_COVER', 'INSURANCE_SEEN_IN_FUTURE']);
  });
});
