import { describe, expect, it } from '@jest/globals';
import { refusalsToVet } from './vetting.js';

describe('vetting a supervisor', () => {
  it('is allowed when somebody else gave the address', () => {
    expect(refusalsToVet({ proposedBy: 'anne' }, { personId: 'officer' })).toEqual([]);
  });

  it('is refused to whoever gave the address', () => {
    expect(refusalsToVet({ proposedBy: 'officer' }, { personId: 'officer' })).toEqual([
      { code: 'SUPERVISION_OWN_PROPOSAL' },
    ]);
  });
});
