import { describe, expect, it } from '@jest/globals';
import { operations, variablesOf } from './operations.js';
import { plainValues } from './plain-values.js';
import type { BodyRows } from './rows-of-body.js';
import type { Body } from './seed-body.js';

/** One row in every table, with each column that a value is read from. */
const COLUMNS = [
  'id',
  'email',
  'token_hash',
  'address',
  'edition',
  'hash',
  'reference',
  'shown_name',
  'name',
  'sha256',
  'key_hash',
];
const ROW = [JSON.stringify(Object.fromEntries([...COLUMNS, 'key'].map((name) => [name, 'x'])))];
const anyRows = { get: () => ROW, keys: () => ['any'][Symbol.iterator]() } as unknown as BodyRows;

describe('what stands for the arguments of operations', () => {
  it('is there for each of them, before two bodies are made to try it on', () => {
    const body = { world: { host: 'x.example', today: '2026-11-22' }, coach: { name: 'x' }, ticket: 'x' };
    const plain = plainValues(body as unknown as Body, body as unknown as Body, anyRows);
    const values = { id: 'x', key: 'x', turn: 0, today: '2026-11-22', plain };
    const missing = operations().flatMap((operation) => {
      try {
        variablesOf(operation, 'all', values);
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    });

    expect(missing).toEqual([]);
  });
});
