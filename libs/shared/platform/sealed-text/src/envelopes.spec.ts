import { describe, expect, it } from '@jest/globals';
import { secretFrom } from '@standing/platform/config';
import { ENVELOPE_BYTES, Envelopes } from './envelopes.js';
import { CannotOpen } from './sealing.js';

const envelopes = new Envelopes(secretFrom('a master secret of the tests, long enough'));
const content = Buffer.from('ciphertext of a browser');

describe('an envelope', () => {
  it('gives back what it was closed over, in other bytes each time', () => {
    const [one, other] = [envelopes.close(['here'], content), envelopes.close(['here'], content)];

    expect(one.equals(other)).toBe(false);
    expect([one, other].map((closed) => envelopes.open(['here'], closed).equals(content))).toEqual([true, true]);
    expect(one).toHaveLength(content.length + ENVELOPE_BYTES);
  });

  it('opens nowhere else, under no other secret, and not when a byte was changed', () => {
    const closed = envelopes.close(['here'], content);
    const changed = Buffer.from(closed);
    changed[40]! ^= 1;

    expect(() => envelopes.open(['there'], closed)).toThrow(CannotOpen);
    expect(() => envelopes.open(['here'], changed)).toThrow(CannotOpen);
    expect(() => new Envelopes(secretFrom('another secret of the tests, long enough')).open(['here'], closed)).toThrow(
      CannotOpen,
    );
  });
});
