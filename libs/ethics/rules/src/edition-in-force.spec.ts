import { describe, expect, it } from '@jest/globals';
import { editionInForce, validUntil } from './edition-in-force.js';

const first = { edition: '1', validFrom: '2024-01-01' };
const second = { edition: '2', validFrom: '2026-03-01' };
const third = { edition: '3', validFrom: '2027-01-01' };
const editions = [second, third, first];

describe('the edition in force', () => {
  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', first],
    ['2026-02-28', first],
    ['2026-03-01', second],
    ['2026-12-31', second],
    ['2030-01-01', third],
  ])('on %s is the one that began last', (on, edition) => {
    expect(editionInForce(editions, on)).toBe(edition);
  });

  it('ends the day before the next one begins', () => {
    expect(validUntil(first, editions)).toBe('2026-02-28');
    expect(validUntil(second, editions)).toBe('2026-12-31');
  });

  it('has no end while none follows', () => {
    expect(validUntil(third, editions)).toBeNull();
  });
});
