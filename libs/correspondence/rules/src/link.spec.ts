import { describe, expect, it } from '@jest/globals';
import { linkState } from './link.js';

describe('a one-time link', () => {
  const expiresAt = new Date('2026-11-29T11:00:00Z');

  it.each([
    ['2026-11-29T10:59:59Z', 'open'],
    ['2026-11-29T11:00:00Z', 'expired'],
  ])('at %s is %s', (now, state) => {
    expect(linkState({ expiresAt }, new Date(now))).toBe(state);
  });
});
