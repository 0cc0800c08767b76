import { describe, expect, it } from '@jest/globals';
import { foldEmail, refusalsToAddMember } from './new-member.js';

describe('adding a member', () => {
  it.each<[string, { name: string; email: string }, boolean, string[]]>([
    ['all is there', { name: 'Amélie', email: 'a@b.fr' }, false, []],
    ['the name is blank', { name: ' ', email: 'a@b.fr' }, false, ['IDENTITY_NAME_MISSING']],
    ['the address has no domain', { name: 'Amélie', email: 'a@b' }, false, ['IDENTITY_EMAIL_INCOMPLETE']],
    ['they are a member', { name: 'Amélie', email: 'a@b.fr' }, true, ['IDENTITY_ALREADY_MEMBER']],
    ['all is wrong', { name: '', email: '' }, false, ['IDENTITY_NAME_MISSING', 'IDENTITY_EMAIL_INCOMPLETE']],
  ])('when %s, says each reason', (_, member, already, codes) => {
    expect(refusalsToAddMember(member, already).map(({ code }) => code)).toEqual(codes);
  });

  it('reads an address in one spelling', () => {
    expect(foldEmail(' Claire@Example.ORG ')).toBe('claire@example.org');
  });
});
