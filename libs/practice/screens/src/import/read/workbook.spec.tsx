import { TextDecoder, TextEncoder } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aWorkbook, type Cell } from '../../../test/a-workbook.js';
import { isWorkbook, MOST_UNPACKED, sheetsOf } from './workbook.js';

beforeAll(() => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
});

const HEADERS = ['Date', 'Client', 'Length'];
const cellsOf = async (row: readonly Cell[], epoch1904: boolean) =>
  (await sheetsOf(aWorkbook({ Log: [HEADERS, row] }, { epoch1904 })))[0]?.table?.rows[0]?.cells;
const why = (bytes: Uint8Array) => sheetsOf(bytes).catch((error: unknown) => (error as { readonly why: string }).why);

describe('reading a workbook', () => {
  it.each<[string, 1900 | 1904, Cell, string]>([
    ['a day', 1900, { day: 45_292 }, '2024-01-01'],
    ['a day', 1904, { day: 43_830 }, '2024-01-01'],
    ['a day with its time', 1900, { day: 45_292.75 }, '2024-01-01'],
    ['a day that was typed as a text', 1900, '01/02/2024', '01/02/2024'],
    ['an hour and a half', 1900, { length: 1.5 / 24 }, '1:30'],
    ['an hour and a half', 1904, { length: 1.5 / 24 }, '1:30'],
    ['more than a day', 1900, { length: 30.25 / 24 }, '30:15'],
    ['more than a day', 1904, { length: 30.25 / 24 }, '30:15'],
    ['a third of an hour, which no machine has whole', 1900, { length: 1 / 72 }, '0:20'],
    ['a number of hours', 1900, 1.5, '1.5'],
    ['a number that is not quite one', 1900, 0.1 + 0.2, '0.3'],
    ['a formula, by what it came to', 1900, { formula: 2.25 }, '2.25'],
    ['a text with signs of its own', 1900, ' A & B <c> ', 'A & B <c>'],
  ])('takes %s, counted from %i, as it is meant', async (_, from, cell, text) => {
    expect((await cellsOf(['x', 'y', cell], from === 1904))?.[2]).toBe(text);
  });

  it('tells its sheets in their order, those without a table included', async () => {
    const sheets = await sheetsOf(aWorkbook({ Notes: [['Read me']], Sessions: [HEADERS, ['a', 'b', 'c']] }));

    expect(sheets.map(({ name, table }) => [name, table?.rows.length ?? null])).toEqual([
      ['Notes', null],
      ['Sessions', 1],
    ]);
  });

  it('drops whatever column reaches somebody, at once', async () => {
    const [sheet] = await sheetsOf(
      aWorkbook({
        Log: [
          ['Date', 'Client', 'E-mail'],
          ['a', 'b', 'anna@example.org'],
        ],
      }),
    );

    expect(JSON.stringify(sheet)).not.toMatch(/anna@|E-mail/);
  });

  it('refuses what unpacks to more than a log holds, before it is unpacked', async () => {
    const bomb = aWorkbook({ Log: [HEADERS] }, { more: { 'xl/more.xml': new Uint8Array(MOST_UNPACKED) } });

    expect(bomb.length).toBeLessThan(100_000);
    expect(await why(bomb)).toBe('too-large');
  });

  it('refuses what is no workbook, whatever it is called', async () => {
    expect(await why(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('no-workbook');
    expect(isWorkbook(Uint8Array.from([0x44, 0x61]))).toBe(false);
    expect(isWorkbook(aWorkbook({ Log: [HEADERS] }))).toBe(true);
  });
});
