import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Engagement, type Entry, LoggedDay, refusalsToLog } from '../logging.js';
import { checkRows, type ImportedClient, type ImportedRow } from './rows.js';

const today = '2026-06-15';
const orchid: Engagement = { startedOn: '2026-01-10', endedOn: '2026-05-31' };
const clients: ImportedClient[] = [
  { engagementId: 'orchid', engagement: orchid, refusals: [] },
  { engagementId: 'new', engagement: null, refusals: [] },
  { engagementId: 'named', engagement: null, refusals: [{ code: 'PRACTICE_POSSIBLE_NAME', path: 'client' }] },
];

function row(number: number, changes: Partial<ImportedRow> = {}): ImportedRow {
  return { row: number, client: 0, heldOn: '2026-02-01', minutes: 60, paid: true, acceptOverlap: false, ...changes };
}

function refusedBy(rows: readonly ImportedRow[], logged: readonly Entry[] = []) {
  return checkRows(rows, clients, logged, today).refused.map(({ row: number, refusals }) => [
    number,
    ...refusals.map(({ code }) => code),
  ]);
}

describe('checking the rows of a batch', () => {
  it('keeps what may be logged and says why the others may not', () => {
    const rows = [
      row(2),
      row(3, { heldOn: '2026-06-16', client: 1 }),
      row(4, { heldOn: '2026-01-09', minutes: 0 }),
      row(5, { heldOn: '2026-06-01' }),
      row(6, { minutes: 25 * 60 }),
      row(7, { client: 9 }),
    ];

    expect(checkRows(rows, clients, [], today).kept).toEqual([rows[0]]);
    expect(refusedBy(rows)).toEqual([
      [3, 'PRACTICE_IN_FUTURE'],
      [4, 'PRACTICE_BEFORE_ENGAGEMENT', 'PRACTICE_NO_LENGTH'],
      [5, 'PRACTICE_AFTER_ENGAGEMENT'],
      [6, 'PRACTICE_TOO_LONG'],
      [7, 'PRACTICE_CLIENT_MISSING'],
    ]);
  });

  it('begins an engagement on whatever day its first row is', () => {
    expect(refusedBy([row(2, { client: 1, heldOn: '2009-03-01' })])).toEqual([]);
  });

  it('refuses every row of a client who may not be named so, with that reason alone', () => {
    expect(refusedBy([row(2, { client: 2, minutes: 0 })])).toEqual([[2, 'PRACTICE_POSSIBLE_NAME']]);
  });

  it('asks about a row like one above it and about one that is logged already, unless they are meant', () => {
    const logged = [{ engagementId: 'orchid', heldOn: '2026-02-01', minutes: 45 }];

    expect(refusedBy([row(2), row(3), row(4, { minutes: 45 })], logged)).toEqual([
      [3, 'PRACTICE_POSSIBLE_DUPLICATE'],
      [4, 'PRACTICE_POSSIBLE_DUPLICATE'],
    ]);
    const meant = { acceptOverlap: true };
    expect(refusedBy([row(2), row(3, meant), row(4, { minutes: 45, ...meant })], logged)).toEqual([]);
  });

  it('does not ask when the day, the client or the length differs', () => {
    expect(
      refusedBy([row(2), row(3, { heldOn: '2026-02-02' }), row(4, { client: 1 }), row(5, { minutes: 61 })]),
    ).toEqual([]);
  });

  it('fills a day with what is logged and with the rows above that are kept, and with no others', () => {
    const logged = [{ engagementId: 'other', heldOn: '2026-02-01', minutes: 23 * 60 }];

    expect(
      refusedBy([row(2, { minutes: 61 }), row(3, { minutes: 60 }), row(4, { client: 1, minutes: 1 })], logged),
    ).toEqual([
      [2, 'PRACTICE_DAY_FULL'],
      [4, 'PRACTICE_DAY_FULL'],
    ]);
  });
});

const days = ['2026-01-09', '2026-02-01', '2026-02-02', '2026-06-01', '2026-06-16'];
const anyRow = fc.record({
  client: fc.integer({ min: 0, max: 1 }),
  heldOn: fc.constantFrom(...days),
  minutes: fc.constantFrom(0, 30, 60, 700, 1440, 1441),
  acceptOverlap: fc.boolean(),
});
const anyRows = fc.array(anyRow, { maxLength: 40 }).map((all) => all.map((one, index) => row(index + 2, one)));

describe('whatever the rows', () => {
  it('is decided of each of them once, in their order', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { kept, refused } = checkRows(rows, clients, [], today);
        const numbers = [...kept, ...refused].map(({ row: number }) => number);

        expect(numbers.sort((a, b) => a - b)).toEqual(rows.map(({ row: number }) => number));
      }),
    );
  });

  it('is as if they had been logged one after another', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const logged: Entry[] = [];
        const keptSingly = rows.filter((one) => {
          const { engagementId, engagement } = clients[one.client]!;
          const request = { ...one, engagementId };
          const sameDay = new LoggedDay(logged.filter(({ heldOn }) => heldOn === one.heldOn));
          const whole = engagement ?? { startedOn: '0001-01-01', endedOn: null };
          if (refusalsToLog(request, whole, sameDay, today).length > 0) return false;
          logged.push(request);
          return true;
        });

        expect(checkRows(rows, clients, [], today).kept).toEqual(keptSingly);
      }),
    );
  });

  it('is the same for a part that holds whole days, asked by itself', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const whole = checkRows(rows, clients, [], today).kept;
        const parts = days.flatMap(
          (day) =>
            checkRows(
              rows.filter(({ heldOn }) => heldOn === day),
              clients,
              [],
              today,
            ).kept,
        );

        expect(new Set(parts)).toEqual(new Set(whole));
      }),
    );
  });
});
