import { describe, expect, it } from '@jest/globals';
import { foldedName, isSearchable, leastLikeness } from './folding.js';

describe('a name that is looked for', () => {
  it.each([
    ['Amélie Laurent', 'amelie laurent'],
    ['  LE  GOFF, Zoë ', 'le goff zoe'],
    ['Anne-Sophie d’Œuvre', 'anne sophie d oeuvre'],
    ['Søren Łukasz Weiß', 'soren lukasz weiss'],
    ['…', ''],
  ])('%s becomes %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it.each([
    ['', false],
    ['a', false],
    ['a b', true],
    ['li', true],
  ])('“%s” says enough: %s', (folded, enough) => {
    expect(isSearchable(folded)).toBe(enough);
  });

  it('of two letters must be there whole', () => {
    expect(leastLikeness('li')).toBeGreaterThan(0.9);
    expect(leastLikeness('lio')).toBeLessThan(0.5);
  });
});
