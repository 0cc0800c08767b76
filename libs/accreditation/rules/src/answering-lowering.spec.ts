import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@standing/kernel';
import fc from 'fast-check';
import {
  loweredOn,
  refusalsOfClosedLowering,
  refusalsToConfirmLowering,
  refusalsToDeclineLowering,
} from './answering-lowering.js';
import type { Award } from './award.js';
import { toLower } from './lowering.js';

const TODAY = '2026-06-10';
const levels = ['one', 'two', 'three'].map((code) => ({ code }));
const high: Award = {
  ...{ id: 'high', level: 'three', reference: 'CC-2026-1', validFrom: '2026-01-01', validUntil: '2027-12-31' },
  recordedAt: new Date('2026-01-01T09:00:00Z'),
};
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const days = fc.integer({ min: 0, max: 1000 }).map((after) => addDays('2025-12-01', after));

describe('answering a wish', () => {
  const wish = { personId: 'coach', enteredBy: 'coach', level: 'one', fromOn: '2026-07-01' };
  const before = { wish, outcome: null, answererId: 'registrar', related: false };
  const looked = { levels, appealing: false, today: TODAY };
  const confirm = (changes: object = {}, wished: object = {}, today: Day = TODAY) =>
    codes(
      refusalsToConfirmLowering({ ...before, ...changes }, { ...wish, ...wished }, toLower([high], [], today), {
        ...looked,
        today,
      }),
    );

  it('is for a registrar who is not that person, nor related to them, nor entered it', () => {
    expect(confirm()).toEqual([]);
    expect(confirm({ answererId: 'coach' })).toEqual(['ACCREDITATION_LOWERING_OWN']);
    expect(confirm({ related: true })).toEqual(['ACCREDITATION_LOWERING_RELATED']);
    expect(confirm({ wish: { ...wish, enteredBy: 'registrar' } })).toEqual(['ACCREDITATION_LOWERING_ENTERED']);
    expect(confirm({ outcome: 'declined' })).toEqual(['ACCREDITATION_LOWERING_ANSWERED']);
    expect(codes(refusalsOfClosedLowering({ outcome: 'taken-back' }))).toEqual(['ACCREDITATION_LOWERING_ANSWERED']);
  });

  it('looks at what is held then, at the level and at the day', () => {
    expect(confirm({}, {}, '2028-06-01')).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
    expect(confirm({}, { level: 'three' })).toEqual(['ACCREDITATION_LOWERING_NOT_LOWER']);
    expect(confirm({}, { fromOn: '2027-12-31' })).toEqual(['ACCREDITATION_LOWERING_AFTER_TERM']);
  });

  it('changes no day that is over', () => {
    fc.assert(
      fc.property(days, days, (wished, today) => {
        expect(loweredOn(wished, today) >= today).toBe(true);
        expect([wished, today]).toContain(loweredOn(wished, today));
      }),
    );
    expect(confirm({}, {}, '2026-12-01')).toEqual([]);
  });

  it('with no gives reasons, of some length', () => {
    const decline = (reasons: string, changes: object = {}) =>
      codes(refusalsToDeclineLowering({ ...before, ...changes }, reasons));

    expect(decline('You are in the middle of an audit of your hours.')).toEqual([]);
    expect(decline(' ')).toEqual(['ACCREDITATION_LOWERING_REASONS_MISSING']);
    expect(decline('x'.repeat(4001))).toEqual(['ACCREDITATION_TEXT_TOO_LONG']);
    expect(decline('Why', { answererId: 'coach', outcome: 'confirmed' })).toEqual([
      'ACCREDITATION_LOWERING_OWN',
      'ACCREDITATION_LOWERING_ANSWERED',
    ]);
  });
});
