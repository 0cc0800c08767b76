import { describe, expect, it } from '@jest/globals';
import { balancesOf } from './owing.js';
import { refusalsToTakeBackFeeWaiver, refusalsToWaiveFee, type Waiving } from './waiving.js';

const waiving: Waiving = { applicantId: 'coach', waiverId: 'registrar', related: false };
const asked = [{ amount: 9_000, currency: 'EUR' }];
const owed = balancesOf({ asked, paid: [], isWaived: false });
const paid = balancesOf({ asked, paid: asked, isWaived: false });
const waived = balancesOf({ asked, paid: [], isWaived: true });

describe('waiving a fee', () => {
  it.each([
    ['of which something remains', {}, owed, []],
    ['of one’s own', { waiverId: 'coach' }, owed, ['ACCREDITATION_OWN_FEE']],
    ['of somebody close', { related: true }, owed, ['ACCREDITATION_PART_RELATED']],
    ['that is paid', {}, paid, ['ACCREDITATION_FEE_NOTHING_TO_WAIVE']],
    ['that is waived', {}, waived, ['ACCREDITATION_FEE_NOTHING_TO_WAIVE']],
    ['that was never named', {}, [], ['ACCREDITATION_FEE_NOTHING_TO_WAIVE']],
  ])('%s', (_, who, balances, codes) => {
    expect(refusalsToWaiveFee({ ...waiving, ...who }, balances).map(({ code }) => code)).toEqual(codes);
  });

  it('is taken back once, by neither the applicant nor somebody close', () => {
    const codes = (isTakenBack: boolean, who: Partial<Waiving> = {}) =>
      refusalsToTakeBackFeeWaiver({ ...waiving, ...who }, isTakenBack).map(({ code }) => code);

    expect([codes(false), codes(true), codes(false, { waiverId: 'coach' }), codes(false, { related: true })]).toEqual([
      [],
      ['ACCREDITATION_FEE_WAIVER_TAKEN_BACK'],
      ['ACCREDITATION_OWN_FEE'],
      ['ACCREDITATION_PART_RELATED'],
    ]);
  });
});
