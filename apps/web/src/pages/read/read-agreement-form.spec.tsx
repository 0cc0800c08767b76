import { describe, expect, it } from '@jest/globals';
import type { SentFields } from '../props/mistake.js';
import { readAgreementForm } from './read-agreement-form.js';

const codes = (fields: SentFields, nameAsked = false) =>
  readAgreementForm({ act: 'answer', ...fields }, nameAsked).mistakes.map(
    (mistake) => 'code' in mistake && mistake.code,
  );

describe('reading the answer to an agreement', () => {
  it('keeps the relations that exist', () => {
    expect(readAgreementForm({ accept: 'yes', relations: ['TRAINER', 'FRIEND'] }, false)).toMatchObject({
      accept: true,
      relations: ['TRAINER'],
      relationsDeclared: true,
      mistakes: [],
    });
  });

  it('takes "none of these" for a declaration', () => {
    expect(readAgreementForm({ accept: 'yes', noRelations: 'yes' }, false)).toMatchObject({
      relations: [],
      relationsDeclared: true,
      mistakes: [],
    });
  });

  it.each<[string, SentFields, string[]]>([
    ['nothing was said', {}, ['ANSWER_MISSING']],
    ['relations were not declared', { accept: 'yes' }, ['RELATIONS_MISSING']],
    [
      'the declaration contradicts itself',
      { accept: 'yes', noRelations: 'yes', relations: 'FAMILY' },
      ['RELATIONS_CONTRADICT'],
    ],
  ])('comes back when %s', (_, fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  it('asks nothing more of somebody who declines', () => {
    expect(codes({ accept: 'no' })).toEqual([]);
  });

  it('asks for the name where it is asked for', () => {
    expect(codes({ accept: 'no' }, true)).toEqual(['NAME_MISSING']);
  });

  it.each(['send-new', 'disown'] as const)('reads %s, and asks for nothing with it', (act) => {
    expect(readAgreementForm({ act }, true)).toMatchObject({ act, mistakes: [] });
  });

  it('takes any other act for an answer', () => {
    expect(readAgreementForm({ act: 'accept-all', accept: 'no' }, false)).toMatchObject({
      act: 'answer',
      accept: false,
    });
  });
});
