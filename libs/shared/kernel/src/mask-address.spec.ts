import { describe, expect, it } from '@jest/globals';
import { maskAddress } from './mask-address.js';

describe('an e-mail address', () => {
  it.each([
    ['claire.dupont@exemple.fr', 'c•••@e•••.fr'],
    ['c@e.fr', 'c•••@e•••.fr'],
    ['jo@mail.exemple.co.uk', 'j•••@m•••.uk'],
  ])('%s is shown to others as %s', (email, shown) => {
    expect(maskAddress(email)).toBe(shown);
  });
});
