import { describe, expect, it } from '@jest/globals';
import { refusalsToAim } from './aiming.js';

const scheme = { levels: [{ code: 'niveau-1' }, { code: 'niveau-2' }] };

describe('aiming at a level', () => {
  it.each<[string, typeof scheme | null, string, string[]]>([
    ['a level of the scheme in force', scheme, 'niveau-2', []],
    ['a level that it lacks', scheme, 'niveau-5', ['ACCREDITATION_LEVEL_UNKNOWN']],
    ['nothing, for want of a scheme', null, 'niveau-1', ['ACCREDITATION_NO_SCHEME']],
  ])('at %s', (_, inForce, level, codes) => {
    expect(refusalsToAim(inForce, level).map(({ code }) => code)).toEqual(codes);
  });
});
