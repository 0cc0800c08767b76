import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { Award, AwardEnd } from './award.js';
import { refusalsToAward } from './awarding.js';
import { publicStatus } from './public-status.js';
import { refusalsToReinstate } from './reinstating.js';
import { remindersOn } from './reminding.js';
import { refusalsToRenew } from './renewing.js';
import { standingChanges, standingOn } from './standing.js';

const award: Award = {
  id: 'a',
  level: 'one',
  reference: 'CC-2026-1',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  recordedAt: new Date('2026-01-01T09:00:00Z'),
};
const end = (kind: AwardEnd['kind'], effectiveOn: Day, takenBackAt?: string): AwardEnd => ({
  ...{ awardId: 'a', kind, effectiveOn, recordedAt: new Date('2026-06-15T09:00:00Z') },
  takenBackAt: takenBackAt === undefined ? null : new Date(takenBackAt),
});
const died = end('deceased', '2026-06-10');
const on = (day: Day, ends: readonly AwardEnd[] = [died], asKnownAt: string | null = null) =>
  standingOn([award], ends, day, asKnownAt === null ? null : new Date(asKnownAt));

describe('an accreditation whose member has died', () => {
  it('ends on that day, in words of its own, and was in force until the day before', () => {
    expect(on('2026-06-09')).toMatchObject({ status: 'ACCREDITED', until: '2026-06-09', nextChangeOn: '2026-06-10' });
    expect(on('2026-06-10')).toMatchObject({
      ...{ status: 'DECEASED', until: '2026-06-09', withdrawnFrom: null, nextChangeOn: null },
      reasons: [{ code: 'ACCREDITATION_STANDS_DECEASED', params: { reference: 'CC-2026-1', from: '2026-06-10' } }],
    });
    expect(standingChanges([award], [died], '2026-07-01').map(({ status }) => status)).toEqual([
      'DECEASED',
      'ACCREDITED',
    ]);
  });

  it('was in force on that day by what was known before it was recorded', () => {
    expect(on('2026-06-12', [died], '2026-06-12T12:00:00Z').status).toBe('ACCREDITED');
  });

  it('never ended once that is taken back, but for what was known meanwhile', () => {
    const mistaken = end('deceased', '2026-06-10', '2026-06-20T09:00:00Z');

    expect(on('2026-06-25', [mistaken])).toMatchObject({ status: 'ACCREDITED', until: '2027-12-31' });
    expect(on('2026-06-18', [mistaken], '2026-06-18T12:00:00Z').status).toBe('DECEASED');
  });

  it.each<[string, Day, AwardEnd[]]>([
    ['a withdrawal that comes later', '2026-07-01', [died, end('withdrawn', '2026-07-01')]],
    ['what was to be given up later', '2026-07-01', [end('given-up', '2026-07-01'), died]],
  ])('stays so whatever follows: %s', (_, day, ends) => {
    const { status, reasons } = on(day, ends);

    expect([status, reasons.map(({ code }) => code)]).toEqual(['DECEASED', ['ACCREDITATION_STANDS_DECEASED']]);
  });

  it.each<[string, string, Day, AwardEnd[]]>([
    ['withdrawn before', 'WITHDRAWN', '2026-07-01', [end('withdrawn', '2026-06-01'), died]],
    ['withdrawn from that day', 'WITHDRAWN', '2026-07-01', [died, end('withdrawn', '2026-06-10')]],
    ['given up before', 'GIVEN_UP', '2026-07-01', [died, end('given-up', '2026-06-01')]],
    ['run out before', 'EXPIRED', '2028-06-01', [end('deceased', '2028-02-01')]],
  ])('leaves what had ended as it was: %s', (_, status, day, ends) => {
    expect(on(day, ends).status).toBe(status);
  });

  it('is neither renewed nor awarded again, is reminded of nothing, and is no status of the register', () => {
    const standing = on('2026-06-10');
    const asked = { application: { personId: 'p', level: 'one', status: 'waiting' }, deciderId: 'r' } as const;
    const waits = { waiting: false, appealing: false, renewal: null, scheme: null, isOffered: true };
    const deceased = [{ code: 'ACCREDITATION_MEMBER_DECEASED' }];

    expect(refusalsToRenew({ ...waits, standing, hasTerm: true })).toEqual(deceased);
    expect(refusalsToReinstate({ ...waits, standing })).toEqual(deceased);
    const known = { ...asked, scheme: null, lines: [], codeSigned: false, standing };
    expect(refusalsToAward({ ...known, isDeceased: true })).toEqual(deceased);
    expect(remindersOn([{ kind: 'term-ends', ruleId: null, onDay: '2026-06-20' }], 'DECEASED', '2026-06-10')).toEqual(
      [],
    );
    expect(publicStatus('DECEASED')).toBe('EXPIRED');
  });
});
