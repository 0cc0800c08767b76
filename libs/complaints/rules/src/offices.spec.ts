import { describe, expect, it } from '@jest/globals';
import { CASE_FUNCTIONS, type CaseFunction, DECIDE } from './functions.js';
import { type OfficeHeld, refusalsOfOffice } from './offices.js';

const office: OfficeHeld = { personId: 'ines', fromOn: '2026-03-01', untilOn: '2026-06-30' };
const codes = (name: CaseFunction, on: string, offices: readonly OfficeHeld[] = [office], personId = 'ines') =>
  refusalsOfOffice({ personId, function: name }, offices, on).map(({ code, path }) => `${code} ${path}`);
const REFUSED = ['COMPLAINTS_OFFICE_HELD who'];

describe('whoever is on the board or manages the budget', () => {
  it.each(['assessor', 'interim-panel', 'panel', 'appeal-panel', 'sanction-panel', 'reviewer'] as const)(
    'R2: is no %s, from the first day of the office to the last',
    (name) => {
      expect(codes(name, '2026-02-28')).toEqual([]);
      expect(codes(name, '2026-03-01')).toEqual(REFUSED);
      expect(codes(name, '2026-06-30')).toEqual(REFUSED);
      expect(codes(name, '2026-07-01')).toEqual([]);
    },
  );

  it('R2: is kept from nothing that decides nothing', () => {
    const free = CASE_FUNCTIONS.filter((name) => codes(name, '2026-04-01').length === 0);

    expect(free).toEqual(CASE_FUNCTIONS.filter((name) => !DECIDE.includes(name)));
    expect(free).toEqual(expect.arrayContaining(['investigator', 'presenter', 'legal-adviser', 'registrar']));
  });

  it('R2: is kept from it for as long as nobody said a last day, and whatever came before', () => {
    const again = { ...office, fromOn: '2026-09-01', untilOn: null };

    expect(codes('panel', '2026-08-31', [office, again])).toEqual([]);
    expect(codes('panel', '2026-09-01', [office, again])).toEqual(REFUSED);
    expect(codes('panel', '2040-01-01', [again, office])).toEqual(REFUSED);
  });

  it('R2: keeps nobody else', () => {
    expect(codes('panel', '2026-04-01', [office], 'nadia')).toEqual([]);
  });
});
