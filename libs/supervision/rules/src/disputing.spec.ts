import { describe, expect, it } from '@jest/globals';
import { refusalsToDispute } from './disputing.js';

describe('disputing a session', () => {
  it.each([
    ['that my supervisor entered', { status: 'confirmed', groupId: 'g' }, []],
    ['that I logged', { status: 'confirmed', groupId: null }, ['SUPERVISION_NOT_ENTERED_BY_SUPERVISOR']],
    ['that is withdrawn', { status: 'withdrawn', groupId: 'g' }, ['SUPERVISION_SESSION_WITHDRAWN']],
  ] as const)('%s', (_, session, codes) => {
    expect(refusalsToDispute(session).map(({ code }) => code)).toEqual(codes);
  });
});
