import { describe, expect, it } from '@jest/globals';
import { initials } from './initials.js';

describe('the two letters of a body', () => {
  it.each([
    ['Association des Coachs', 'AC'],
    ['Association exemple de coachs', 'AE'],
    ['Coachs d’Europe', 'CE'],
    ['ICF', 'I'],
    ['les coachs', 'C'],
  ])('%s gives %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
