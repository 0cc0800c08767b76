import { describe, expect, it } from '@jest/globals';
import { refusalsToVet } from './vetting.js';

describe('vetting a supervisor', () => {
  it('is allowed when somebody else gave the address', () => {
    expect(refusalsToVet({ proposedBy: 'anne', superviseeIds: ['anne'] }, { personId: 'officer' })).toEqual([]);
  });

  it('is refused to whoever this supervisor supervises, whoever gave the address', () => {
    expect(refusalsToVet({ proposedBy: 'anne', superviseeIds: ['anne', 'officer'] }, { personId: 'officer' })).toEqual([
      { code: 'SUPERVISION_OWN_SUPERVISOR' },
    ]);
  });

  it('is refused to whoever gave the address', () => {
    expect(refusalsToVet({ proposedBy: 'officer', superviseeIds: ['officer'] }, { personId: 'officer' })).toEqual([
      { code: 'SUPERVISION_OWN_PROPOSAL' },
    ]);
  });
});
