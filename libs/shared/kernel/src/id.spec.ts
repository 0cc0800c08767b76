import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isId, newId } from './id.js';

const IN_2100 = 4_102_444_800_000;

describe('an id', () => {
  let many: string[];
  beforeAll(() => {
    jest.useFakeTimers({ now: IN_2100 });
    many = Array.from({ length: 9000 }, () => newId());
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  it('sorts behind those made before it, also within one millisecond and when the clock is put back', () => {
    jest.setSystemTime(IN_2100 - 3_600_000);
    const later = newId();

    expect([...many, later].sort()).toEqual([...many, later]);
    expect(new Set(many).size).toBe(many.length);
  });

  it('has the shape of a UUID of version 7', () => {
    expect(many.filter((id) => !isId(id) || id[14] !== '7' || !'89ab'.includes(id[19] ?? ''))).toEqual([]);
  });

  it('tells its millisecond, or one of the next where there are too many in one', () => {
    const told = many.map((id) => parseInt(id.replace('-', '').slice(0, 12), 16) - IN_2100);

    expect([Math.min(...told), Math.max(...told) <= 9]).toEqual([0, true]);
  });

  it('cannot be guessed from another: 62 of its bits are drawn', () => {
    expect(new Set(many.map((id) => id.slice(19))).size).toBe(many.length);
  });
});
