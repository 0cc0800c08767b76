import { describe, expect, it } from '@jest/globals';
import { possibleNames } from './possible-names.js';

describe('looking for names in a text', () => {
  it.each([
    'Client A',
    'Renard 12',
    'Projet Nord',
    'C-07',
    'A1',
    'X_12',
    'CLIENT B',
    'Équipe Bleue',
    'Équipe de direction',
    'Team North',
    'Blue Fox',
    'Grand Chêne',
    'Cadre 3, prise de poste',
    'Dirigeante PME Sud',
    'Codir Lyon',
    'DRH Nord',
    'Projet Rose',
    'Rose 12',
    'Iris 4',
    'Lycée Saint-Martin',
    'Mme D.',
    'Madame X',
    'Madame la Directrice',
    'Monsieur le Maire',
    'M. B',
    'romain, droit public',
    'Client 2026-03',
    'Étoile du matin',
    'will change job in may',
    '',
  ])('finds none in %j', (text) => {
    expect(possibleNames(text)).toEqual([]);
  });

  it.each([
    ['M. Dupont', 'M. Dupont'],
    ['Mme Kowalczyk', 'Mme Kowalczyk'],
    ['mme kowalczyk', 'mme kowalczyk'],
    ['Mr Fox', 'Mr Fox'],
    ['M Szymborska', 'M Szymborska'],
    ['Madame de La Tour', 'Madame de La Tour'],
    ['Dr Okonkwo, cadre', 'Dr Okonkwo'],
    ['Marie', 'Marie'],
    ['marie', 'marie'],
    ['MARIE', 'MARIE'],
    ['Marie2', 'Marie'],
    ['Hélène', 'Hélène'],
    ['Helene', 'Helene'],
    ['He\u0301le\u0300ne', 'Hélène'],
    ['Client Sophie', 'Sophie'],
    ['Équipe d’Alice', 'd’Alice'],
    ['Jean-Baptiste', 'Jean-Baptiste'],
    ['Pierre', 'Pierre'],
    ['Claire M.', 'Claire M.'],
    ['Anne-Marie van der Berg', 'Anne-Marie van der Berg'],
    ['client dupont', 'dupont'],
    ['Équipe DURAND', 'DURAND'],
    ['Team Johnson', 'Johnson'],
    ['J. Nakamura', 'J. Nakamura'],
    ['J.-P. Nakamura', 'P. Nakamura'],
    ['Nakamura J.', 'Nakamura J.'],
    ['Piotr Zielinski', 'Piotr Zielinski'],
    ['OKAFOR Chidi', 'OKAFOR Chidi'],
    ['marie_dupont', 'marie dupont'],
    ['marie.dupont', 'marie dupont'],
    ['MarieDupont', 'Marie Dupont'],
    ['Shona McIntyre', 'Shona McIntyre'],
    ['Rose', 'Rose'],
    ['Rose Kowalczyk', 'Rose Kowalczyk'],
    ['Cliente Rose', 'Rose'],
  ])('finds in %j the name %j', (text, name) => {
    expect(possibleNames(text)).toEqual([name]);
  });

  it('finds each name once, in the order of the text', () => {
    expect(possibleNames('Sophie, puis Mme Kowalczyk et Karim, puis Sophie')).toEqual([
      'Sophie',
      'Mme Kowalczyk',
      'Karim',
    ]);
  });

  it('leaves addresses and numbers to the search for contacts', () => {
    expect(possibleNames('marie.dupont@example.fr ou 06 12 34 56 78')).toEqual([]);
  });
});
