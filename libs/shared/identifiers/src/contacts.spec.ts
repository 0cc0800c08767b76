import { describe, expect, it } from '@jest/globals';
import { contactsIn } from './contacts.js';

describe('looking for ways to reach a person', () => {
  it.each([
    'Client A',
    'Renard 12',
    'C-07',
    'Projet 2026-03-15',
    '15/03/2026',
    '01/02/2026',
    'Groupe 3 - 12',
    'Dossier 123456',
    'Lot 2025 2026',
    'N° 00012',
    '08:30 - 10:00',
    'Équipe @ Nord',
  ])('finds none in %j', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it.each([
    ['Client a.b@example.fr', 'a.b@example.fr'],
    ['nom+coach@mail.example.co.uk', 'nom+coach@mail.example.co.uk'],
    ['nom (at) example.fr', 'nom (at) example.fr'],
    ['nom[at]example.fr', 'nom[at]example.fr'],
    ['nom arobase example.fr', 'nom arobase example.fr'],
    ['@quelquun', '@quelquun'],
    ['0612345678', '0612345678'],
    ['Renard, 06 12 34 56 78', '06 12 34 56 78'],
    ['06.12.34.56.78', '06.12.34.56.78'],
    ['01-23-45-67-89', '01-23-45-67-89'],
    ['06\u202F12\u202F34\u202F56\u202F78', '06\u202F12\u202F34\u202F56\u202F78'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['+33 (0)6 12 34 56 78', '+33 (0)6 12 34 56 78'],
    ['0033612345678', '0033612345678'],
    ['+41 22 345 67 89', '+41 22 345 67 89'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['020 7946 0958', '020 7946 0958'],
    ['+1-202-555-0143', '+1-202-555-0143'],
    ['(202) 555-0143', '(202) 555-0143'],
    ['202-555-0143', '202-555-0143'],
  ])('finds in %j the contact %j', (text, contact) => {
    expect(contactsIn(text)).toEqual([contact]);
  });
});
