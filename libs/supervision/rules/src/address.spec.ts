import { describe, expect, it } from '@jest/globals';
import { isAddress, mailboxOf, plainAddress } from './address.js';

describe('an e-mail address', () => {
  it.each(['claire@exemple.fr', 'c.d+e@mail.exemple.co.uk', 'élodie@exemple.fr'])('%s can receive mail', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    'claire',
    'claire@',
    '@exemple.fr',
    'claire@exemple',
    'a b@exemple.fr',
    'a@b@c.fr',
    'a@b..fr',
    `${'a'.repeat(250)}@b.fr`,
  ])('%s cannot', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('is the same in capitals and with spaces around it', () => {
    expect(plainAddress(' Claire@Exemple.FR ')).toBe('claire@exemple.fr');
  });

  it.each([
    [' Claire+Supervision@Exemple.FR ', 'claire@exemple.fr'],
    ['claire+a+b@exemple.fr', 'claire@exemple.fr'],
    ['claire+@exemple.fr', 'claire@exemple.fr'],
    ['claire@exemple+a.fr', 'claire@exemple+a.fr'],
    ['+claire@exemple.fr', '+claire@exemple.fr'],
    ['claire.petit@exemple.fr', 'claire.petit@exemple.fr'],
  ])('%s arrives at %s', (text, mailbox) => {
    expect(mailboxOf(text)).toBe(mailbox);
  });
});
