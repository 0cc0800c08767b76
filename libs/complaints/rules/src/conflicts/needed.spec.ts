import { describe, expect, it } from '@jest/globals';
import type { Day } from '@standing/kernel';
import type { CaseFunction, Holding } from '../functions.js';
import { DEFAULT_PROCEDURE } from '../case.js';
import { neededIn } from './needed.js';

const TODAY: Day = '2026-11-28';
const held = (name: CaseFunction, personId: string, endReason: Holding['endReason'] = null): Holding => ({
  function: name,
  personId,
  endedOn: endReason ? TODAY : null,
  endReason,
});
const needed = (...everHeld: Holding[]) => neededIn({ events: [], everHeld, procedure: DEFAULT_PROCEDURE }, TODAY);

describe('who is needed in a case', () => {
  it('is whoever a conflict took, until somebody else has come', () => {
    expect(needed(held('case-manager', 'ines'), held('registrar', 'nadia'))).toEqual([]);
    expect(needed(held('case-manager', 'ines', 'conflict'))).toEqual(['case-manager']);
    expect(needed(held('case-manager', 'ines', 'conflict'), held('case-manager', 'odile'))).toEqual([]);
  });

  it('is a member of a panel until its seats are taken again', () => {
    const gone = held('panel', 'paul', 'conflict');
    const two = [held('panel', 'paule'), held('panel', 'pia')];

    expect(needed(gone, ...two)).toEqual(['panel']);
    expect(needed(gone, ...two, held('panel', 'pol'))).toEqual([]);
  });

  it('R2: is whoever an office took, as long as they still have to do in the case', () => {
    const everHeld = [held('panel', 'paul', 'office')];
    const closed = { event: 'close-no-breach', by: { as: 'time', personIds: [] }, on: TODAY } as const;

    expect(needed(...everHeld)).toEqual(['panel']);
    expect(neededIn({ events: [closed], everHeld, procedure: DEFAULT_PROCEDURE }, TODAY)).toEqual([]);
  });

  it('is nobody where somebody gave it up', () => {
    expect(needed({ ...held('case-manager', 'ines'), endedOn: TODAY })).toEqual([]);
  });
});
