import { describe, expect, it } from '@jest/globals';
import { aDocument, aLine, mistakesOf } from '../../test/given.js';
import { findings } from './findings.js';

describe('characters that no text can be kept with', () => {
  it.each<[string, string, boolean]>([
    ['NUL', 'a\u0000b', false],
    ['the first half of a character', 'a\ud83db', false],
    ['the second half of one', '\ude00', false],
    ['both halves', '\ud83d\ude00', true],
    ['letters', 'Pratique réelle', true],
  ])('%s', (_, text, fits) => {
    const told = fits ? [] : [['requirements.0.title.fr', findings.noCharacter().en]];

    expect(mistakesOf(aDocument([aLine({ title: { fr: text, en: 'Practice' } })]), 'en')).toEqual(told);
  });

  it('are found in lists', () => {
    expect(mistakesOf({ ...aDocument(), precondition: ['\u0000'] }, 'en').map(([path]) => path)).toContain(
      'precondition.0',
    );
  });
});
