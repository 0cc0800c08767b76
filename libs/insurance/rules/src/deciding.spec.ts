import { describe, expect, it } from '@jest/globals';
import type { CoverStatus } from './cover.js';
import { type Check, refusalsToChange, refusalsToDecide, refusalsToVerify } from './deciding.js';

const today = '2026-11-22';
const officer = { personId: 'officer' };

function verifying(status: CoverStatus, personId = 'coach', seenOn = today): string[] {
  const check = { seenOn, nameLink: 'same-name', linkSeenOn: null } as const;
  return refusalsToVerify({ status, personId, kind: 'policy' }, officer, check, today).map(({ code }) => code);
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

describe('the name insured', () => {
  const linked = (kind: 'policy' | 'employer-letter', nameLink: Check['nameLink'], linkSeenOn: string | null = null) =>
    refusalsToVerify(
      { status: 'declared', personId: 'coach', kind },
      officer,
      { seenOn: today, nameLink, linkSeenOn },
      today,
    ).map(({ code, path }) => `${code} ${path}`);

  it('is linked to the coach by evidence where it is another', () => {
    expect(linked('policy', 'same-name')).toEqual([]);
    expect(linked('policy', 'company', today)).toEqual([]);
    expect(linked('policy', 'company')).toEqual(['INSURANCE_LINK_UNSEEN linkSeenOn']);
    expect(linked('policy', 'trade-name')).toEqual(['INSURANCE_LINK_UNSEEN linkSeenOn']);
    expect(linked('policy', 'trade-name', '2026-11-23')).toEqual(['INSURANCE_SEEN_IN_FUTURE linkSeenOn']);
    expect(linked('policy', 'same-name', today)).toEqual(['INSURANCE_LINK_NEEDS_NOTHING linkSeenOn']);
  });

  it('is the employer’s on a letter, and on nothing else', () => {
    expect(linked('employer-letter', 'employer')).toEqual([]);
    expect(linked('employer-letter', 'same-name')).toEqual(['INSURANCE_LINK_OF_LETTER nameLink']);
    expect(linked('policy', 'employer')).toEqual(['INSURANCE_LINK_OF_LETTER nameLink']);
  });
});
