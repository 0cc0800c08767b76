import { describe, expect, it } from '@jest/globals';
import type { Award, AwardEnd, SentRenewal } from './award.js';
import { inForceUntil, lastOfTerms, touches } from './in-force.js';
import { standingChanges, standingOn } from './standing.js';
import { withdrawalFrom } from './withdrawing.js';

const first: Award = {
  id: 'first',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  graceUntil: '2027-02-28',
  recordedAt: new Date('2026-01-01T10:00:00Z'),
};
const next: Award = {
  ...first,
  id: 'next',
  renewsAwardId: 'first',
  heldSince: '2026-01-01',
  validFrom: '2027-01-01',
  validUntil: '2027-12-31',
  graceUntil: null,
  recordedAt: new Date('2026-11-01T10:00:00Z'),
};
const sent = (sentOn: string, closedOn: string | null = null): SentRenewal => ({
  sentOn,
  closedOn,
  sentAt: new Date(`${sentOn}T00:00:00Z`),
  closedAt: closedOn === null ? null : new Date(`${closedOn}T00:00:00Z`),
});
const sending = (...renewals: SentRenewal[]): Award => ({ ...first, renewals });

describe('an award is in force', () => {
  it.each<[string, Award, string | null, boolean]>([
    ['until the end of its grace', first, '2027-02-28', false],
    ['until its validity ends, where there is no grace', { ...first, graceUntil: null }, '2026-12-31', false],
    ['without end', { ...first, validUntil: null, graceUntil: null }, null, false],
    ['until its renewal is answered', sending(sent('2027-02-28')), null, true],
    ['no longer for a renewal that was sent late', sending(sent('2027-03-01')), '2027-02-28', false],
    ['up to the day of a no that came after its grace', sending(sent('2027-02-01', '2027-06-10')), '2027-06-10', false],
    ['up to its grace, after a no that came before', sending(sent('2026-11-01', '2026-12-01')), '2027-02-28', false],
    [
      'until the second answer, when it was sent again in time',
      sending(sent('2027-06-01'), sent('2027-02-01', '2027-06-10')),
      null,
      true,
    ],
  ])('%s', (_, award, day, isPending) => {
    expect(inForceUntil(award)).toEqual({ day, isPending });
  });

  it('touches a term that begins no later than the day after', () => {
    expect([touches(first, '2027-03-01'), touches(first, '2027-03-02')]).toEqual([true, false]);
    expect(lastOfTerms([first, next], first).id).toBe('next');
    expect(lastOfTerms([first, { ...next, validFrom: '2027-03-02' }], first).id).toBe('first');
  });
});

type On = [string, Award[], string, object];

describe('a standing by terms', () => {
  it.each<On>([
    ['shows the end of the term', [first], '2026-12-31', { status: 'ACCREDITED', until: '2026-12-31' }],
    ['goes on in grace, until its end', [first], '2027-01-01', { status: 'ACCREDITED', until: '2027-02-28' }],
    ['lapses at the end of grace', [first], '2027-03-01', { status: 'EXPIRED', until: '2027-02-28' }],
    ['waits for an answer', [sending(sent('2026-12-01'))], '2028-01-01', { status: 'ACCREDITED', until: null }],
    [
      'is one where terms touch, before the second',
      [first, next],
      '2026-12-31',
      { since: '2026-01-01', until: '2027-12-31' },
    ],
    [
      'is one where terms touch, in the second',
      [first, next],
      '2027-01-01',
      { since: '2026-01-01', until: '2027-12-31' },
    ],
    ['changes at the end of the last of them', [first, next], '2026-06-01', { nextChangeOn: '2028-01-01' }],
    [
      'begins anew where they do not touch',
      [first, { ...next, heldSince: null, validFrom: '2027-04-01' }],
      '2027-04-01',
      { since: '2027-04-01' },
    ],
  ])('%s', (_, awards, on, expected) => {
    expect(standingOn(awards, [], on)).toMatchObject(expected);
  });

  it.each([
    ['2026-12-31', 'ACCREDITATION_STANDS_BY_AWARD'],
    ['2027-02-28', 'ACCREDITATION_STANDS_IN_GRACE'],
    ['2027-03-01', 'ACCREDITATION_STANDS_PENDING'],
  ])('says why it is in force on %s', (on, code) => {
    expect(standingOn([sending(sent('2026-12-01'))], [], on).reasons[0]?.code).toBe(code);
  });

  it('tells touching terms as one change, and what lies between others', () => {
    expect(standingChanges([first, next], [], '2030-01-01').map(({ on, status }) => [on, status])).toEqual([
      ['2028-01-01', 'EXPIRED'],
      ['2026-01-01', 'ACCREDITED'],
    ]);
    const later = { ...next, heldSince: null, validFrom: '2027-04-01' };
    expect(standingChanges([first, later], [], '2027-06-01').map(({ on, status }) => [on, status])).toEqual([
      ['2027-04-01', 'ACCREDITED'],
      ['2027-03-01', 'EXPIRED'],
      ['2026-01-01', 'ACCREDITED'],
    ]);
  });

  it('is of the award that began last, though an older one is renewed later', () => {
    const higher = {
      ...first,
      id: 'higher',
      level: 'two',
      reference: 'CC-2026-2',
      validFrom: '2026-10-01',
      validUntil: null,
    };

    expect(standingOn([first, next, higher], [], '2027-06-01').award?.id).toBe('higher');
  });

  it('by what was known: a renewal that was sent later holds nothing before', () => {
    const award = sending(sent('2027-02-01', '2027-09-01'));
    const at = (moment: string, on: string) => standingOn([award], [], on, new Date(moment)).status;

    expect(at('2027-01-15T00:00:00Z', '2027-03-01')).toBe('EXPIRED');
    expect(at('2027-03-01T12:00:00Z', '2027-10-01')).toBe('ACCREDITED');
    expect(at('2027-10-01T12:00:00Z', '2027-10-01')).toBe('EXPIRED');
  });

  it('is withdrawn in the time of grace, and in the term to come', () => {
    const withdrawn = (awardId: string, effectiveOn: string): AwardEnd => ({
      awardId,
      kind: 'withdrawn',
      effectiveOn,
      recordedAt: new Date(0),
    });

    expect(standingOn([first], [withdrawn('first', '2027-02-01')], '2027-02-01').status).toBe('WITHDRAWN');
    expect(withdrawalFrom([first], [], '2027-02-01')?.ended).toHaveLength(1);
    expect(withdrawalFrom([first], [], '2027-03-01')).toBeNull();
    expect(standingOn([first, next], [withdrawn('next', '2027-06-01')], '2026-06-01').until).toBe('2027-05-31');
  });
});
