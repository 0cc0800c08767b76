import { describe, expect, it } from '@jest/globals';
import { after, put, step } from '../test/full/given.js';
import { CHARGED, DISCLOSED } from '../test/full/paths.js';
import { agreedIn, type Offer, offerOf, refusalsToOffer } from './offering.js';
import { sanctionDecided } from './sanctions/sanction-of-case.js';
import { type Terms, termsOf } from './sanctions/terms.js';

const caution = termsOf('caution', { months: 24 });
const OFFER: Offer = { sanction: caution, reasons: 'The facts are admitted.', admitted: true, asked: false };
const by = { as: 'assessor', personIds: ['as-coach'] } as const;
const both = { as: 'assessor', personIds: ['as-coach', 'as-lay'] } as const;
const refused = (changes: Partial<Offer> = {}, theCase = after(DISCLOSED), on = '2026-06-18') =>
  refusalsToOffer({ ...OFFER, ...changes }, by, theCase, on).map(({ code, path }) => [code, path]);
const of = (kind: Terms['kind'], more: Partial<Terms> = {}) => ({ sanction: termsOf(kind, more) });

describe('offering an agreed outcome', () => {
  it.each<[string, Partial<Offer>, [string, string | undefined][]]>([
    ['as it is, by the first of two', {}, []],
    ['without reasons', { reasons: ' ' }, [['COMPLAINTS_REASONS_MISSING', 'reasons']]],
    ['without the facts admitted', { admitted: false }, [['COMPLAINTS_FACTS_NOT_ADMITTED', undefined]]],
    [
      'a withdrawal that nobody asked for',
      of('withdrawal', { months: 60 }),
      [['COMPLAINTS_OFFER_TOO_HARD', undefined]],
    ],
    ['a withdrawal that the respondent asks for', { ...of('withdrawal', { months: 60 }), asked: true }, []],
    ['what only a panel imposes', of('suspension', { months: 6 }), [['COMPLAINTS_SANCTION_NOT_HERE', 'kind']]],
    ['advice, which is a closure', of('advice'), [['COMPLAINTS_SANCTION_NOT_HERE', 'kind']]],
    ['months out of bounds', of('caution', { months: 0 }), [['COMPLAINTS_SANCTION_MONTHS', 'months']]],
    ['conditions without any', of('conditions', { months: 12 }), [['COMPLAINTS_SANCTION_CONDITIONS', 'conditions']]],
    ['with the name published', of('caution', { months: 24, named: true }), [['COMPLAINTS_NAMING_NOT_HERE', 'named']]],
  ])('is, %s, %#', (_, changes, refusals) => {
    expect(refused(changes)).toEqual(refusals);
  });

  it('waits until the time to comment is over, and for the report', () => {
    expect(refused({}, after(DISCLOSED), '2026-06-17')).toEqual([['COMPLAINTS_COMMENTS_TIME_RUNS', undefined]]);
    expect(refused({}, after(CHARGED)).map(([code]) => code)).toContain('COMPLAINTS_NOT_NOW');
  });

  it('becomes the sanction of the case with its terms, once it is accepted and not before', () => {
    const offered = put(after(DISCLOSED), offerOf(OFFER, both), '2026-06-18');
    const open = { terms: caution, outcome: 'sanction', offeredOn: '2026-06-18', acceptedOn: null, endedOn: null };
    expect(agreedIn(after(DISCLOSED))).toBeNull();
    expect(agreedIn(offered)).toEqual(open);
    expect(sanctionDecided(offered)).toBeNull();

    const accepted = put(offered, step('accept-agreed-outcome', 'respondent'), '2026-06-20');
    expect(agreedIn(accepted)).toEqual({ ...open, acceptedOn: '2026-06-20' });
    expect(sanctionDecided(accepted)).toEqual(caution);

    const declined = put(offered, step('refuse-agreed-outcome', 'respondent'), '2026-06-20');
    expect(agreedIn(declined)).toEqual({ ...open, endedOn: '2026-06-20' });
  });
});
