import { describe, expect, it } from '@jest/globals';
import { readRows } from './read-rows.js';

describe('a list of those who attended', () => {
  it.each([
    [
      'a@b.org\nc@d.org',
      [
        { address: 'a@b.org', minutes: null },
        { address: 'c@d.org', minutes: null },
      ],
    ],
    ['Nom;Adresse;Minutes\r\nInès;"a@b.org"; 120\r\n\r\n', [{ address: 'a@b.org', minutes: 120 }]],
    ['a@b.org\tInès\t90', [{ address: 'a@b.org', minutes: 90 }]],
    [
      'a@b.org\nInès',
      [
        { address: 'a@b.org', minutes: null },
        { address: 'Inès', minutes: null },
      ],
    ],
    ['a@b.org,99999999999', [{ address: 'a@b.org', minutes: 1_000_000 }]],
    ['', []],
  ])('is read of %j', (text, rows) => expect(readRows(text)).toEqual(rows));
});
