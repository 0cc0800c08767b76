import { TextDecoder, TextEncoder } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnsOf } from './columns.js';
import { type DateOrder, dayIn, orderOf } from './days.js';
import { prepare, type Reading } from './prepare.js';
import { tableOf } from './table.js';
import { textOf } from './text-of.js';
import { minutesIn, paidIn, unitIn } from './values.js';

const ICF =
  'Client Name,Contact Information,Individual/Group,Number in Group,Start Date,End Date,Paid Hours,Pro Bono Hours';

beforeAll(() => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
});

describe('reading a file', () => {
  it.each([
    ['UTF-8', [0x43, 0xc3, 0xa9]],
    ['Windows-1252', [0x43, 0xe9]],
    ['UTF-16', [0xff, 0xfe, 0x43, 0, 0xe9, 0]],
  ])('knows %s', (_, bytes) => {
    expect(textOf(Uint8Array.from(bytes)).replace('\uFEFF', '')).toBe('Cé');
  });

  it.each([';', ',', '\t', '|'])('is parted by “%s”', async (sign) => {
    const table = await tableOf(`\uFEFFDate${sign}Client\r\n2026-01-02${sign}"A${sign}B"\r\n\r\n`);

    expect(table).toEqual({
      headers: ['Date', 'Client'],
      rows: [{ line: 2, cells: ['2026-01-02', `A${sign}B`] }],
    });
  });

  it('drops whatever column reaches somebody, at once', async () => {
    const table = await tableOf(`${ICF};x\nAnna Weber,anna@example.org,Individual,,01/02/2026,01/02/2026,1,0\n`);

    expect(JSON.stringify(table)).not.toMatch(/anna@|Contact/);
    for (const header of ['E-mail', 'Téléphone', 'Portable', 'Adresse', 'Phone number'])
      expect((await tableOf(`Date;Client;${header}\n1;2;3`))?.headers).toEqual(['Date', 'Client']);
  });

  it.each(['', 'Date;Client', 'one word', 'Date;Client\n;;\n'])('finds no table in “%s”', async (text) => {
    expect(await tableOf(text)).toBeNull();
  });
});

describe('knowing columns by their names', () => {
  it.each([
    ['Date;Client;Durée;Payé', { heldOn: 0, client: 1, length: 2, fee: 3 }],
    ['Nom du client;Date de la séance;Durée (h);Rémunéré', { client: 0, heldOn: 1, length: 2, fee: 3 }],
    ['Session date;Coachee;Duration (minutes);Paid / pro bono', { heldOn: 0, client: 1, length: 2, fee: 3 }],
    ['Notes;Lieu', {}],
    ['Prénom;Nom;Date;Durée', { clientMore: 0, client: 1, heldOn: 2, length: 3 }],
    ['Date;First name;Duration', { heldOn: 0, client: 1, length: 2 }],
  ])('of “%s”', (headers, expected) => {
    expect(columnsOf(headers.split(';'))).toEqual(expected);
  });

  it('of the ICF’s coaching log', () => {
    const headers = ICF.split(',').filter((header) => !header.startsWith('Contact'));

    expect(columnsOf(headers)).toEqual({ client: 0, form: 1, heldOn: 3, endedOn: 4, paidHours: 5, proBonoHours: 6 });
  });
});

describe('reading cells', () => {
  it.each<[string, DateOrder, string | null]>([
    ['2026-04-03', 'month-first', '2026-04-03'],
    ['03/04/2025', 'day-first', '2025-04-03'],
    ['03/04/2025', 'month-first', '2025-03-04'],
    ['3.4.25', 'day-first', '2025-04-03'],
    ['30/02/2025', 'day-first', null],
    ['03/04/0025', 'day-first', null],
    ['soon', 'day-first', null],
  ])('the day of “%s”, %s, is %s', (text, order, day) => {
    expect(dayIn(text, order)).toBe(day);
  });

  it('asks for the order of dates only where the file does not show it', () => {
    expect(orderOf(['03/04/2025', '13/04/2025'])).toEqual({ order: 'day-first', example: null });
    expect(orderOf(['03/04/2025', '04/13/2025'])).toEqual({ order: 'month-first', example: null });
    expect(orderOf(['04/04/2025', '03/04/2025'])).toEqual({ order: null, example: '03/04/2025' });
    expect(orderOf(['2025-04-03'])).toEqual({ order: 'day-first', example: null });
  });

  it.each([
    ['1h30', 'Durée', 90],
    ['1,5', 'Heures', 90],
    ['15', 'Hours', 900],
    ['15', 'Duration (min)', 15],
    ['1:15', 'Durée (h)', 75],
    ['long', 'Durée', null],
  ])('“%s” under “%s” is %s minutes', (text, header, minutes) => {
    expect(minutesIn(text, unitIn(header))).toBe(minutes);
  });

  it.each([
    ['Oui', 'Payé', true],
    ['non', 'Payé', false],
    ['Pro bono', 'Payé', false],
    ['oui', 'Pro bono', false],
    ['non', 'Pro bono', true],
    ['payé', 'Pro bono', true],
    ['pro bono', 'Pro bono', false],
    ['?', 'Payé', null],
  ])('“%s” under “%s”: paid is %s', (text, header, paid) => {
    expect(paidIn(text, header)).toBe(paid);
  });
});

describe('a client of two columns', () => {
  const read = async (rows: string) => {
    const table = (await tableOf(`Prénom;Nom;Date;Durée\n${rows}`))!;
    const columns = columnsOf(table.headers);
    return prepare(table, { columns, order: 'day-first', allPaid: true, sumsOnLastDay: false });
  };

  it('is one, by both, or by the one that is filled in', async () => {
    const { sessions, mistakes } = await read(
      'Anna;Weber;01/02/2026;1h\n;Weber;02/02/2026;1h\nAnna;;03/02/2026;1h\n;;04/02/2026;1h',
    );

    expect(sessions.map(({ client }) => client)).toEqual(['Weber Anna', 'Weber', 'Anna']);
    expect(mistakes).toEqual([{ line: 5, wrong: 'client' }]);
  });
});

describe('the rows of the ICF’s log', () => {
  const read = async (row: string, changes: Partial<Reading> = {}) => {
    const table = (await tableOf(`${ICF}\n${row}`))!;
    const columns = columnsOf(table.headers);
    return prepare(table, { columns, order: 'month-first', allPaid: null, sumsOnLastDay: false, ...changes });
  };
  const session = { number: 1, line: 2, client: 'Anna Weber', group: false, heldOn: '2026-02-01' };

  it('are sessions where they are of one day: paid and pro bono hours apart', async () => {
    expect(await read('Anna Weber,a@b.org,Individual,,02/01/2026,02/01/2026,1.5,1')).toEqual({
      sessions: [
        { ...session, minutes: 90, paid: true },
        { ...session, number: 2, minutes: 60, paid: false },
      ],
      mistakes: [],
    });
  });

  it('are sums where they are of several days, and no sessions are made of them', async () => {
    const row = 'Anna Weber,,Group,6,01/05/2026,02/01/2026,12,0';

    expect(await read(row)).toEqual({ sessions: [], mistakes: [{ line: 2, wrong: 'sum' }] });
    expect((await read(row, { sumsOnLastDay: true })).sessions).toEqual([
      { ...session, group: true, minutes: 720, paid: true },
    ]);
  });

  it('are never one entry of more than a day', async () => {
    const row = 'Anna Weber,,Individual,,01/05/2026,02/01/2026,20,4.5';

    expect(await read(row, { sumsOnLastDay: true })).toEqual({ sessions: [], mistakes: [{ line: 2, wrong: 'sum' }] });
  });

  it('are left out where they cannot be read, with each reason', async () => {
    expect((await read(',,Individual,,soon,,0,0')).mistakes.map(({ wrong }) => wrong)).toEqual([
      'client',
      'heldOn',
      'minutes',
    ]);
  });
});
