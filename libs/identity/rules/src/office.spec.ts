import { describe, expect, it } from '@jest/globals';
import { type OfficeContent, refusalsToCorrectOffice, refusalsToEndOffice, refusalsToRecordOffice } from './office.js';

const TODAY = '2026-11-22';
const board = { kind: 'board', fromOn: '2026-01-10', untilOn: null, personId: 'ines' } as const;
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const record = (changes: Partial<typeof board | OfficeContent> = {}, others: readonly OfficeContent[] = []) =>
  codes(refusalsToRecordOffice({ ...board, ...changes }, others, 'nadia', TODAY));

describe('an office of a person in the body', () => {
  it('is recorded by somebody else, from a day that has come', () => {
    expect(record()).toEqual([]);
    expect(record({ fromOn: TODAY, untilOn: TODAY })).toEqual([]);
    expect(record({ fromOn: '2026-11-23' })).toEqual(['IDENTITY_OFFICE_AHEAD']);
    expect(record({ untilOn: '2026-11-23' })).toEqual(['IDENTITY_OFFICE_AHEAD']);
    expect(record({ untilOn: '2026-01-09' })).toEqual(['IDENTITY_OFFICE_REVERSED']);
    expect(codes(refusalsToRecordOffice(board, [], 'ines', TODAY))).toEqual(['IDENTITY_OFFICE_OF_OWN']);
  });

  it('is held once on a day; the other office beside it, and the same after it, are others', () => {
    const before = { kind: 'board', fromOn: '2025-01-01', untilOn: '2026-01-09' } as const;

    expect(record({}, [before])).toEqual([]);
    expect(record({ kind: 'budget' }, [{ ...before, untilOn: null }])).toEqual([]);
    expect(record({ fromOn: '2026-01-09' }, [before])).toEqual(['IDENTITY_OFFICE_ALREADY']);
    expect(record({}, [{ ...before, untilOn: null }])).toEqual(['IDENTITY_OFFICE_ALREADY']);
    expect(record({ fromOn: '2024-01-01', untilOn: '2025-01-01' }, [before])).toEqual(['IDENTITY_OFFICE_ALREADY']);
    expect(record({ fromOn: '2024-01-01', untilOn: '2024-12-31' }, [before])).toEqual([]);
  });

  it('has one last day, which has come', () => {
    const end = (changes: object = {}, last = TODAY, by = 'nadia') =>
      codes(refusalsToEndOffice({ ...board, stands: true, ...changes }, last, by, TODAY));

    expect(end()).toEqual([]);
    expect(end({}, '2026-01-10')).toEqual([]);
    expect(end({}, '2026-01-09')).toEqual(['IDENTITY_OFFICE_REVERSED']);
    expect(end({}, '2026-11-23')).toEqual(['IDENTITY_OFFICE_AHEAD']);
    expect(end({ untilOn: '2026-06-30' })).toEqual(['IDENTITY_OFFICE_ENDED']);
    expect(end({ stands: false })).toEqual(['IDENTITY_OFFICE_TAKEN_BACK']);
    expect(end({}, TODAY, 'ines')).toEqual(['IDENTITY_OFFICE_OF_OWN']);
  });

  it('is set right by somebody else, and one that never was is in the way of no other', () => {
    const same = { kind: 'board', fromOn: '2026-03-01', untilOn: null } as const;
    const correct = (changes: object, by = 'nadia') =>
      codes(refusalsToCorrectOffice({ ...board, stands: true, ...changes }, [same], by, TODAY));

    expect(correct({ untilOn: '2026-02-28' })).toEqual([]);
    expect(correct({})).toEqual(['IDENTITY_OFFICE_ALREADY']);
    expect(correct({ stands: false })).toEqual([]);
    expect(correct({ untilOn: '2026-02-28' }, 'ines')).toEqual(['IDENTITY_OFFICE_OF_OWN']);
    expect(correct({ fromOn: '2026-12-01', stands: false })).toEqual(['IDENTITY_OFFICE_AHEAD']);
  });
});
