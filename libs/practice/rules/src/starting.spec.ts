import { describe, expect, it } from '@jest/globals';
import { type EngagementRequest, pseudonymKey, refusalsToStart } from './starting.js';

const today = '2026-06-15';
const request: EngagementRequest = { pseudonym: 'Renard 12', startedOn: today, nameIsPseudonym: false };

function codes(changes: Partial<EngagementRequest>, inUse: string[] = []): string[] {
  return refusalsToStart({ ...request, ...changes }, inUse, today).map(({ code }) => code);
}

describe('starting an engagement', () => {
  it.each(['Renard 12', 'Client A', 'Projet Nord', 'C-07', 'x'.repeat(40)])(
    'is allowed under the pseudonym %s',
    (pseudonym) => {
      expect(codes({ pseudonym }, ['Client B'])).toEqual([]);
    },
  );

  it.each<[string, Partial<EngagementRequest>, string[]]>([
    ['there is no pseudonym', { pseudonym: ' \u00A0' }, ['PRACTICE_PSEUDONYM_MISSING']],
    [
      'the pseudonym is long enough to describe somebody',
      { pseudonym: 'x'.repeat(41) },
      ['PRACTICE_PSEUDONYM_TOO_LONG'],
    ],
    ['the pseudonym is in use', { pseudonym: ' equipe  BLEUE ' }, ['PRACTICE_PSEUDONYM_IN_USE']],
    ['it looks like a name', { pseudonym: 'Sophie D.' }, ['PRACTICE_POSSIBLE_NAME']],
    ['it holds an e-mail address', { pseudonym: 'a@example.fr' }, ['PRACTICE_CONTACT_IN_TEXT']],
    ['it holds a telephone number', { pseudonym: 'Renard 06 12 34 56 78' }, ['PRACTICE_CONTACT_IN_TEXT']],
    ['it begins tomorrow', { startedOn: '2026-06-16' }, ['PRACTICE_START_IN_FUTURE']],
    [
      'all is wrong',
      { pseudonym: 'Sophie, @sophie', startedOn: '2027-01-01' },
      ['PRACTICE_CONTACT_IN_TEXT', 'PRACTICE_POSSIBLE_NAME', 'PRACTICE_START_IN_FUTURE'],
    ],
  ])('is refused when %s', (_, changes, expected) => {
    expect(codes(changes, ['Équipe bleue'])).toEqual(expected);
  });

  it('takes what looks like a name when the coach says that it is none', () => {
    expect(codes({ pseudonym: 'Sophie D.', nameIsPseudonym: true })).toEqual([]);
  });

  it('takes no contact, whatever the coach says', () => {
    expect(codes({ pseudonym: 'a@example.fr', nameIsPseudonym: true })).toEqual(['PRACTICE_CONTACT_IN_TEXT']);
  });

  it('says what it found', () => {
    expect(refusalsToStart({ ...request, pseudonym: 'Client Sophie' }, [], today)).toEqual([
      { code: 'PRACTICE_POSSIBLE_NAME', params: { found: 'Sophie' }, path: 'pseudonym' },
    ]);
  });

  it('takes accents, case and spacing for no difference between pseudonyms', () => {
    expect(pseudonymKey(' Équipe\u202FBLEUE')).toBe(pseudonymKey('equipe bleue'));
    expect(pseudonymKey('Client A')).not.toBe(pseudonymKey('Client B'));
  });
});
