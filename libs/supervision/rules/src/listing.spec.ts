import { describe, expect, it } from '@jest/globals';
import { type Listing, refusalsOfListing, refusalsToBeListed } from './listing.js';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('the directory', () => {
  const may = { vettedOn: '2026-01-05', barred: [], isAvailable: true };

  it('shows who may supervise and whose address is checked', () => {
    expect(refusalsToBeListed(may, '2026-06-12')).toEqual([]);
  });

  it.each([
    [{ vettedOn: null }, 'SUPERVISION_NOT_VETTED'],
    [{ barred: [{ why: 'ended' as const, fromOn: '2026-06-10', untilOn: null }] }, 'SUPERVISION_SUPERVISES_NO_LONGER'],
    [
      { barred: [{ why: 'suspended' as const, fromOn: '2026-06-10', untilOn: null }] },
      'SUPERVISION_SUPERVISES_NOT_NOW',
    ],
    [{ isAvailable: false }, 'SUPERVISION_SUPERVISOR_UNAVAILABLE'],
  ])('does not show %s', (changes, code) => {
    expect(codes(refusalsToBeListed({ ...may, ...changes }, '2026-06-12'))).toEqual([code]);
  });

  const listing: Listing = { languages: ['fr', 'en'], countries: ['FR'], places: 20, remote: true };

  it.each<[Partial<Listing>, string[]]>([
    [{}, []],
    [{ places: 0 }, []],
    [{ places: 21 }, ['SUPERVISION_PLACES_OUT_OF_RANGE']],
    [{ places: -1 }, ['SUPERVISION_PLACES_OUT_OF_RANGE']],
    [{ languages: [] }, ['SUPERVISION_LANGUAGE_UNKNOWN']],
    [{ languages: ['fr', 'xx'] }, ['SUPERVISION_LANGUAGE_UNKNOWN']],
    [{ countries: [] }, ['SUPERVISION_COUNTRY_UNKNOWN']],
    [{ countries: ['fr'] }, ['SUPERVISION_COUNTRY_UNKNOWN']],
  ])('takes codes of closed lists and up to twenty places: %j', (changes, expected) => {
    expect(codes(refusalsOfListing({ ...listing, ...changes }))).toEqual(expected);
  });
});
