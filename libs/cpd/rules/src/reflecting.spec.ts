import { describe, expect, it } from '@jest/globals';
import { refusalsOfReflection } from './reflecting.js';

const CONTACT = 'CPD_REFLECTION_CONTACT';
const NAME = 'CPD_REFLECTION_POSSIBLE_NAME';

function codes(reflection: string, namesMeant = false): string[] {
  return refusalsOfReflection({ reflection, namesMeant }).map(({ code }) => code);
}

describe('what is taken from an activity', () => {
  it.each([
    ['Poser moins de questions.', []],
    ['Madame la Directrice hésite : je le dirai en tripartite.', []],
    ['J’ai pensé à Claire Dumont, ma cliente.', [NAME]],
    ['Écouter. Mieux.', []],
    ['Écouter\nMieux', []],
    ['Avec M. Dupont.', [NAME]],
    ['Un client, m.dupont@example.org, en a parlé.', [CONTACT]],
    ['Rappeler le 06 12 34 56 78.', [CONTACT]],
    ['Claire Dumont, 06 12 34 56 78', [CONTACT, NAME]],
  ])('of “%s”', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('may hold a name where nobody else can be known by it, and never a way to reach somebody', () => {
    expect(codes('Carl Rogers l’écrit ainsi.')).toEqual([NAME]);
    expect(codes('Carl Rogers l’écrit ainsi.', true)).toEqual([]);
    expect(codes('Carl Rogers, 06 12 34 56 78', true)).toEqual([CONTACT]);
  });

  it('says what it found', () => {
    expect(refusalsOfReflection({ reflection: 'Vu avec Claire Dumont.', namesMeant: false })).toEqual([
      { code: NAME, params: { found: 'Claire Dumont' }, path: 'reflection' },
    ]);
  });

  it.each([
    [' \n', ['CPD_REFLECTION_MISSING']],
    ['x'.repeat(4000), []],
    ['x'.repeat(4001), ['CPD_REFLECTION_TOO_LONG']],
  ])('is neither missing nor a report', (text, expected) => {
    expect(codes(text, true)).toEqual(expected);
  });
});
