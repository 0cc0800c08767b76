import { describe, expect, it } from '@jest/globals';
import { obstaclesToSigning, refusalsToSign, type SigningAttempt } from './signing.js';

const inForce = { id: 'edition-1', hash: 'a1b2' };
const attempt: SigningAttempt = {
  editionId: 'edition-1',
  editionHash: 'a1b2',
  place: 'Lyon',
  nameTyped: 'Hélène Ô’Brien',
};

function codes(changes: Partial<SigningAttempt> = {}, signed: string[] = []): string[] {
  return refusalsToSign({ ...attempt, ...changes }, 'Hélène Ô’Brien', inForce, signed).map(({ code }) => code);
}

describe('signing the code', () => {
  it('is allowed with the edition in force, a place and one’s own name', () => {
    expect(codes()).toEqual([]);
  });

  it.each(['helene o’brien', "HÉLÈNE  Ô'BRIEN", ' Hélène Ô‘Brien ', 'He\u0301le\u0300ne Obrien'])(
    'takes %j for the same name',
    (nameTyped) => {
      expect(codes({ nameTyped })).toEqual([]);
    },
  );

  it.each([
    ['Jean-Luc Cœur', 'jean luc coeur', []],
    ['Jean-Luc Cœur', 'Jean Coeur', ['ETHICS_NAME_DIFFERS']],
    ['Ægir Nuñez', 'aegir nunez', []],
  ])('compares %s with %s', (known, nameTyped, expected) => {
    const refusals = refusalsToSign({ ...attempt, nameTyped }, known, inForce, []);

    expect(refusals.map(({ code }) => code)).toEqual(expected);
  });

  it.each<[string, Partial<SigningAttempt>, string[], string[]]>([
    ['the text differs from the edition in force', { editionHash: 'ffff' }, [], ['ETHICS_EDITION_CHANGED']],
    ['another edition is meant', { editionId: 'edition-0' }, [], ['ETHICS_EDITION_CHANGED']],
    ['another name is typed', { nameTyped: 'Hélène O’Brian' }, [], ['ETHICS_NAME_DIFFERS']],
    ['no name is typed', { nameTyped: ' ' }, [], ['ETHICS_NAME_DIFFERS']],
    ['no place is given', { place: ' \t' }, [], ['ETHICS_PLACE_MISSING']],
    ['the place is longer than is kept', { place: 'x'.repeat(121) }, [], ['ETHICS_PLACE_TOO_LONG']],
    ['this edition is signed already', {}, ['edition-0', 'edition-1'], ['ETHICS_ALREADY_SIGNED']],
    [
      'all is wrong',
      { editionHash: '', place: '', nameTyped: '' },
      [],
      ['ETHICS_EDITION_CHANGED', 'ETHICS_NAME_DIFFERS', 'ETHICS_PLACE_MISSING'],
    ],
  ])('is refused when %s', (_, changes, signed, expected) => {
    expect(codes(changes, signed)).toEqual(expected);
  });

  it('is allowed once more for a new edition, and with a place just as long as is kept', () => {
    expect(codes({ place: 'x'.repeat(120) }, ['edition-0'])).toEqual([]);
  });

  it('is refused while no edition is in force', () => {
    expect(refusalsToSign(attempt, 'Hélène Ô’Brien', undefined, [])).toEqual([{ code: 'ETHICS_NO_EDITION_IN_FORCE' }]);
  });

  it('says before anything is typed what stands in the way', () => {
    expect(obstaclesToSigning(inForce, [])).toEqual([]);
    expect(obstaclesToSigning(inForce, ['edition-1'])).toEqual([{ code: 'ETHICS_ALREADY_SIGNED' }]);
    expect(obstaclesToSigning(undefined, [])).toEqual([{ code: 'ETHICS_NO_EDITION_IN_FORCE' }]);
  });
});
