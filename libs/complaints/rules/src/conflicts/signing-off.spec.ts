import { describe, expect, it } from '@jest/globals';
import { refusalsToSignOff, type Signer } from './signing-off.js';

const registrar: Signer = { personId: 'nadia', as: 'registrar', hasTie: false };
const manager: Signer = { personId: 'ines', as: 'case-manager', hasTie: false };
const codes = (...args: Parameters<typeof refusalsToSignOff>) => refusalsToSignOff(...args).map(({ code }) => code);

describe('signing off a soft conflict', () => {
  it.each<[string, Signer, Signer[], string[]]>([
    ['a first registrar may', registrar, [], []],
    ['a first case manager may', manager, [], []],
    ['a case manager after a registrar may', manager, [registrar], []],
    ['a second registrar may', { ...registrar, personId: 'luc' }, [registrar], []],
    ['a second case manager may not', { ...manager, personId: 'zoe' }, [manager], ['COMPLAINTS_REGISTRAR_TO_SIGN']],
    ['nobody signs twice', registrar, [registrar], ['COMPLAINTS_SIGNED_ALREADY']],
    [
      'nobody signs a third time',
      { ...registrar, personId: 'luc' },
      [registrar, manager],
      ['COMPLAINTS_SIGNED_ALREADY'],
    ],
    ['nobody signs for themself', { ...registrar, personId: 'pia' }, [], ['COMPLAINTS_SIGNER_NOT_FREE']],
    ['nobody with a tie of their own signs', { ...registrar, hasTie: true }, [], ['COMPLAINTS_SIGNER_NOT_FREE']],
  ])('%s', (_, signer, signed, expected) => {
    expect(codes(signer, 'pia', signed)).toEqual(expected);
  });
});
