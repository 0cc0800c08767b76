import { describe, expect, it } from '@jest/globals';
import { lastDayToUndo, MOST_ROWS, refusalsOfSize, refusalsToUndo } from './batch.js';
import { checkClients } from './clients.js';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('a batch', () => {
  it('is looked at in parts of 500 rows and clients at the most', () => {
    expect(refusalsOfSize(MOST_ROWS, MOST_ROWS)).toEqual([]);
    expect(codes(refusalsOfSize(MOST_ROWS + 1, 1))).toEqual(['PRACTICE_TOO_MANY_ROWS']);
    expect(codes(refusalsOfSize(1, MOST_ROWS + 1))).toEqual(['PRACTICE_TOO_MANY_ROWS']);
  });

  it('may be undone once, up to thirty days after its own', () => {
    const batch = { importedOn: '2026-06-01', undone: false };

    expect(lastDayToUndo(batch.importedOn)).toBe('2026-07-01');
    expect(refusalsToUndo(batch, '2026-07-01')).toEqual([]);
    expect(refusalsToUndo(batch, '2026-07-02')).toEqual([
      { code: 'PRACTICE_IMPORT_TOO_OLD', params: { lastDay: '2026-07-01' } },
    ]);
    expect(codes(refusalsToUndo({ ...batch, undone: true }, '2026-07-02'))).toEqual(['PRACTICE_IMPORT_UNDONE']);
  });
});

describe('the clients of a batch', () => {
  const check = (pseudonyms: readonly string[], nameIsPseudonym = false) =>
    checkClients(
      pseudonyms.map((pseudonym) => ({ pseudonym, nameIsPseudonym })),
      ['Orchid'],
      '2026-06-15',
    ).map(codes);

  it('have pseudonyms that no other engagement and no other of them has', () => {
    expect(check(['Client 1', 'ORCHID', 'client  1', 'Client 2'])).toEqual([
      [],
      ['PRACTICE_PSEUDONYM_IN_USE'],
      ['PRACTICE_PSEUDONYM_IN_USE'],
      [],
    ]);
  });

  it('are never named, nor reached by what they are called', () => {
    expect(check(['Sophie Martin', 'a@b.fr', ''])).toEqual([
      ['PRACTICE_POSSIBLE_NAME'],
      ['PRACTICE_CONTACT_IN_TEXT'],
      ['PRACTICE_PSEUDONYM_MISSING'],
    ]);
    expect(check(['Sophie Martin'], true)).toEqual([[]]);
  });
});
