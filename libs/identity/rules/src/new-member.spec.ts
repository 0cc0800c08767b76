import { describe, expect, it } from '@jest/globals';
import { foldEmail, type NewMember, refusalsToAddMember } from './new-member.js';

const amelie: NewMember = { name: 'Amélie', email: 'a@b.fr', roles: [] };

describe('adding a member', () => {
  it.each<[string, Partial<NewMember>, boolean, string[]]>([
    ['all is there', {}, false, []],
    ['they take on four roles', { roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] }, false, []],
    ['they give advice, and nothing else', { roles: ['ethics-adviser'] }, false, []],
    ['they give advice, said twice', { roles: ['ethics-adviser', 'ethics-adviser'] }, false, []],
    ...['officer', 'registrar', 'scheme-administrator', 'case-manager'].map(
      (role): [string, Partial<NewMember>, boolean, string[]] => [
        `they give advice and are ${role}`,
        { roles: ['ethics-adviser', role] },
        false,
        ['IDENTITY_ROLES_INCOMPATIBLE'],
      ],
    ),
    ['the name is as long as may be', { name: '𝒜'.repeat(200) }, false, []],
    ['the name is blank', { name: ' ' }, false, ['IDENTITY_NAME_MISSING']],
    ['the name is longer', { name: 'é'.repeat(201) }, false, ['IDENTITY_NAME_TOO_LONG']],
    ['the address has no domain', { email: 'a@b' }, false, ['IDENTITY_EMAIL_INCOMPLETE']],
    ['there is no such role', { roles: ['officer', 'president'] }, false, ['IDENTITY_ROLE_UNKNOWN']],
    ['they are a member', {}, true, ['IDENTITY_ALREADY_MEMBER']],
    [
      'all is wrong',
      { name: '', email: '', roles: [''] },
      false,
      ['IDENTITY_NAME_MISSING', 'IDENTITY_EMAIL_INCOMPLETE', 'IDENTITY_ROLE_UNKNOWN'],
    ],
  ])('when %s, says each reason', (_, changes, already, codes) => {
    expect(refusalsToAddMember({ ...amelie, ...changes }, already).map(({ code }) => code)).toEqual(codes);
  });

  it('reads an address in one spelling', () => {
    expect(foldEmail(' Claire@Example.ORG ')).toBe('claire@example.org');
  });
});
