import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/web-core';
import { partsOf, requestOf } from './parts.js';
import { clientsIn, holdsName, namesIn } from './pseudonyms.js';
import type { Session } from './read/prepare.js';

const session = (number: number, changes: Partial<Session> = {}): Session => ({
  ...{ number, line: number + 1, client: 'Anna Weber', group: false, heldOn: '2026-02-01', minutes: 60, paid: true },
  ...changes,
});
const none: ReadonlySet<number> = new Set();

describe('the parts of a file', () => {
  it('hold 500 rows at the most and whole days, the earliest first', () => {
    const sessions = Array.from({ length: 1200 }, (_, index) =>
      session(index + 1, { heldOn: addDays('2026-06-01', -Math.floor(index / 7)) }),
    );
    const parts = partsOf(sessions);
    const days = parts.map((part) => new Set(part.map(({ heldOn }) => heldOn)));

    expect(parts.flat()).toHaveLength(1200);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(500);
    expect(days.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(days.flatMap((one) => [...one])).size);
    expect(parts[0]![0]!.heldOn < parts.at(-1)![0]!.heldOn).toBe(true);
  });

  it('cut a day that no day can hold', () => {
    expect(partsOf(Array.from({ length: 501 }, (_, index) => session(index + 1))).map(({ length }) => length)).toEqual([
      500, 1,
    ]);
  });
});

describe('the clients of a file', () => {
  const sessions = [session(1), session(2, { client: 'ANNA  Weber' }), session(3, { client: 'Orchidée' })];
  const engagements = [
    { id: 'one', pseudonym: 'Orchidée' },
    { id: 'two', pseudonym: 'client 1' },
  ];

  it('are told apart whatever the spelling, known by the pseudonym that the file has, or get a free one', () => {
    const seen = clientsIn(sessions, engagements, 'Client');

    expect(
      seen.map(({ name, sessions: count, engagementId, pseudonym }) => [name, count, engagementId, pseudonym]),
    ).toEqual([
      ['Anna Weber', 2, null, 'Client 2'],
      ['Orchidée', 1, 'one', 'Client 3'],
    ]);
  });

  it('are sent by pseudonym or id alone, and as one where the coach gave them one pseudonym', () => {
    const clients = clientsIn([...sessions, session(4, { client: 'A. Weber' })], engagements, 'Client').map((client) =>
      client.engagementId === null ? { ...client, pseudonym: 'Renard' } : client,
    );

    const { clients: sent, rows } = requestOf(
      'batch',
      [...sessions, session(4, { client: 'A. Weber' })],
      clients,
      none,
    );

    expect(sent).toEqual([
      { pseudonym: 'Renard', kind: 'INDIVIDUAL', nameIsPseudonym: false },
      { engagementId: 'one' },
    ]);
    expect(rows.map(({ row, client }) => [row, client])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 0],
    ]);
  });

  it('are named by a first name in a column of its own, too', () => {
    const table = { headers: ['Nom', 'Prénom', 'Notes'], rows: [{ line: 2, cells: ['Weber', 'Anna', 'calm'] }] };
    const names = namesIn(table, clientsIn([session(1, { client: 'Weber' })], [], 'Client'));

    expect(['Anna', 'Weber', 'Calm'].map((word) => holdsName(word, names))).toEqual([true, true, false]);
  });

  it.each([
    ['Anna', true],
    ['weber 2', true],
    ['Client 2', false],
    ['Renard', false],
    ['An', false],
  ])('are not named by “%s”: %s', (pseudonym, named) => {
    expect(holdsName(pseudonym, ['Anna Weber', 'Client 2', 'J. An'])).toBe(named);
  });
});
