import { describe, expect, it } from '@jest/globals';
import { counted } from '../../test/figures/given.js';
import { acknowledge, after, by, serve, START, submit, type Timed, WHOLE } from '../../test/given-case.js';
import type { Attempt, CaseEventName } from '../case.js';
import type { Counted } from './counted-case.js';
import {
  type Correction,
  published,
  type PublishedCell,
  refusalsToProposeReport,
  refusalsToPublishReport,
  totalsOf,
} from './report.js';
import { type Counting, countsOfYear, REPORT_TABLES } from './report-counts.js';

const step = (event: CaseEventName, on: string): Timed => [{ event, ...by('registrar', 'reg') } as Attempt, on];
const many = (count: number, ...steps: readonly Timed[]): Counted[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${steps.length}-${place}`, theCase: after(...steps) }));
const withdrawn = [
  [submit, '2026-04-01'] as const,
  [acknowledge, '2026-04-03'] as const,
  step('complainant-withdraws', '2026-04-21'),
];
const appealed = [...START, step('appeal', '2026-06-01'), step('quash-on-appeal', '2026-06-20')];
const read = (cells: readonly { table: string; part?: string | null; cases: number | null }[]) =>
  Object.fromEntries(cells.map(({ table, part, cases }) => [part ? `${table} ${part}` : table, cases]));

describe('what there is to count of a year', () => {
  const cases = [...many(6, ...WHOLE), ...many(7, ...withdrawn), ...many(2, ...appealed)];

  it('is how many came in, how cases ended, and what became of appeals', () => {
    expect(read(countsOfYear(cases, 2026, '2027-01-01').filter(({ cases: count }) => count > 0))).toEqual({
      received: 15,
      'ended withdrawal': 6,
      'ended withdrawn-by-complainant': 7,
      'ended quashed': 2,
      'appeals-decided upheld': 2,
    });
    expect(countsOfYear(cases, 2025, '2027-01-01').every(({ cases: count }) => count === 0)).toBe(true);
  });

  it('leaves out what the member whom it concerns does not know of', () => {
    const untold = counted(after([submit, '2026-03-01'], [acknowledge, '2026-03-03']));
    const told = counted(after([submit, '2026-03-01'], [acknowledge, '2026-03-03'], [serve, '2026-03-10']));
    expect(read(countsOfYear(untold, 2026, '2027-01-01'))['received']).toBe(0);
    expect(read(countsOfYear(told, 2026, '2027-01-01'))['received']).toBe(1);
  });

  it('R11: has how often a case was opened in an emergency, by ground, where that is over and the member knows of the case', () => {
    const one = { askedBy: 'a', askedAs: 'registrar', ground: 'danger', askedOn: '2026-03-11' } as const;
    const by = { answer: 'opened', answeredBy: 'b', answeredAs: 'registrar', answeredOn: '2026-03-11' } as const;
    const opened = { ...one, ...by, lastDay: '2026-03-12', closedOn: null };
    const emergencies = [opened, { ...opened, answer: 'declined', lastDay: null } as const, opened];
    const told = after([submit, '2026-03-01'], [acknowledge, '2026-03-03'], [serve, '2026-03-10']);
    const untold = after([submit, '2026-03-01'], [acknowledge, '2026-03-03']);
    const count = (theCase: typeof told, today: string) =>
      read(countsOfYear([{ id: 'one', theCase, emergencies }], 2026, today))['opened-in-emergency danger'];
    expect([count(told, '2027-01-01'), count(told, '2026-03-12'), count(untold, '2027-01-01')]).toEqual([2, 0, 0]);
  });

  it('is published without what speaks of few, nor a total that would tell it', () => {
    const cells = published(countsOfYear(cases, 2026, '2027-01-01'));
    expect(read(cells)).toMatchObject({
      ...{ received: 15, 'ended withdrawal': 6, 'ended withdrawn-by-complainant': 7 },
      ...{ 'ended quashed': null, 'ended caution': null, 'appeals-decided upheld': null, reopened: null },
    });
    expect(read(totalsOf(cells))).toEqual({ ended: null, 'appeals-decided': null, 'opened-in-emergency': null });
  });
});

const APPEALS = REPORT_TABLES['appeals-decided'];
const appealsOf = (...numbers: readonly number[]): Counting[] =>
  numbers.map((cases, place) => ({ table: 'appeals-decided', part: APPEALS[place] ?? '', cases }));
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number);

/** What is true, by what is read: whoever reads it knows that it is one of these. */
function worlds<True>(truths: readonly True[], readAs: (truth: True) => unknown): (readonly [string, True[]])[] {
  const found = new Map<string, True[]>();
  for (const truth of truths) {
    const text = JSON.stringify(readAs(truth));
    found.set(text, [...(found.get(text) ?? []), truth]);
  }
  return [...found];
}

describe('a number that is hidden', () => {
  it('can be each of nought to four, whatever else of its table is read', () => {
    const truths = upTo(9).flatMap((one) => upTo(9).map((other) => [one, other] as const));
    const readAs = (truth: readonly [number, number]) => {
      const cells = published(appealsOf(...truth));
      return { cells, totals: totalsOf(cells) };
    };
    for (const [text, possible] of worlds(truths, readAs)) {
      const { cells } = JSON.parse(text) as { cells: PublishedCell[] };
      for (const [place, { cases }] of cells.entries())
        if (cases === null) expect([...new Set(possible.map((truth) => truth[place]))].sort()).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('cannot be told from two editions side by side, nor a change that speaks of few', () => {
    const truths = upTo(20).flatMap((one) => upTo(20).map((other) => [one, other] as const));
    const editions = ([one, other]: readonly [number, number]) => {
      const first = published(appealsOf(one));
      return [first, published(appealsOf(other), first)].map(([cell]) => cell?.cases ?? null);
    };
    for (const [text, possible] of worlds(truths, editions)) {
      for (const [place, cases] of (JSON.parse(text) as (number | null)[]).entries())
        if (cases === null) expect([...new Set(possible.map((truth) => truth[place]))].sort()).toEqual([0, 1, 2, 3, 4]);
      const changes = [...new Set(possible.map(([one, other]) => other - one))];
      if (changes.length === 1) expect(Math.abs(changes[0] ?? 0)).toBeGreaterThanOrEqual(5);
    }
  });

  it('is not hidden where nothing is: then the total is the sum of what is read', () => {
    const cells = published(appealsOf(5, 9));
    expect(totalsOf(cells).find(({ table }) => table === 'appeals-decided')?.cases).toBe(14);
  });
});

describe('a report', () => {
  const five = published(appealsOf(5, 9));
  const more = published(appealsOf(5, 15), five);

  it.each<[string, number, Correction | null, PublishedCell[], PublishedCell[] | null, string, string[]]>([
    ['nothing', 2026, null, five, null, '2027-01-01', []],
    ['a year that is not over', 2026, null, five, null, '2026-12-31', ['COMPLAINTS_REPORT_YEAR_NOT_OVER']],
    ['no year', 26, null, five, null, '2027-01-01', ['COMPLAINTS_REPORT_YEAR_NOT_OVER']],
    [
      'a correction of nothing',
      2026,
      'recorded-late',
      five,
      null,
      '2027-01-01',
      ['COMPLAINTS_REPORT_NOTHING_TO_CORRECT'],
    ],
    ['a correction without a reason', 2026, null, more, five, '2027-01-01', ['COMPLAINTS_REPORT_REASON_MISSING']],
    ['a correction', 2026, 'recorded-late', more, five, '2027-01-01', []],
    [
      'a correction that would move nothing by five',
      2026,
      'counted-twice',
      published(appealsOf(6, 9), five),
      five,
      '2027-01-01',
      ['COMPLAINTS_REPORT_UNCHANGED'],
    ],
  ])('is proposed unless for %s', (_, year, correction, cells, last, today, expected) => {
    const refusals = refusalsToProposeReport({ year, correction, cells }, last, today);
    expect(refusals.map(({ code }) => code)).toEqual(expected);
  });

  it('takes two people, and what was proposed last', () => {
    const codes = (isReplaced: boolean, personId: string) =>
      refusalsToPublishReport({ proposedBy: 'reg', isReplaced }, personId).map(({ code }) => code);
    expect(codes(false, 'reg-2')).toEqual([]);
    expect(codes(true, 'reg')).toEqual(['COMPLAINTS_REPORT_SECOND_PERSON', 'COMPLAINTS_REPORT_REPLACED']);
  });
});
