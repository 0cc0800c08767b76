import { describe, expect, it } from '@jest/globals';
import { isSessionOpen, sessionTerms } from './session-terms.js';

const now = new Date('2026-11-22T11:00:00Z');
const session = {
  lastSeenAt: new Date('2026-11-22T10:50:00Z'),
  idleSeconds: 1800,
  expiresAt: new Date('2026-11-22T20:00:00Z'),
  endedAt: null,
};

describe('a session', () => {
  it('is shorter for staff, idle and in all', () => {
    expect(sessionTerms(true).idleSeconds).toBeLessThan(sessionTerms(false).idleSeconds);
    expect(sessionTerms(true).absoluteSeconds).toBeLessThan(sessionTerms(false).absoluteSeconds);
  });

  it.each<[string, Partial<Parameters<typeof isSessionOpen>[0]>, boolean]>([
    ['it is in use', {}, true],
    ['it was left idle', { lastSeenAt: new Date('2026-11-22T10:30:00Z') }, false],
    ['its last hour has come', { expiresAt: now }, false],
    ['it was ended', { endedAt: now }, false],
  ])('when %s: open is as expected', (_, changes, open) => {
    expect(isSessionOpen({ ...session, ...changes }, now)).toBe(open);
  });
});
