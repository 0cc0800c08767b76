import { describe, expect, it } from '@jest/globals';
import { keepsAttested } from './attested.js';
import { refusalsToHold } from './holding.js';
import { refusalsToKeepProvider } from './providing.js';
import { faultOf, MOST_ATTENDANCE_ROWS, outcomesOf, partsAttended, refusalsToReport } from './reporting.js';

const provider = { name: 'Institut Exemple', fromDay: '2026-01-01', untilDay: '2026-12-31' };
const event = {
  ...{ title: 'Diversité', firstDay: '2026-11-19', lastDay: '2026-11-20', minutes: 600 },
  categories: [{ code: 'equality', minutes: 300 }],
};
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('keeping a training provider', () => {
  it.each([
    [{}, []],
    [{ untilDay: null }, []],
    [{ name: ' ' }, ['CPD_PROVIDER_NAME_MISSING']],
    [{ name: 'x'.repeat(121) }, ['CPD_PROVIDER_TOO_LONG']],
    [{ untilDay: '2025-12-31' }, ['CPD_DAYS_REVERSED']],
  ])('with %j is refused with %j', (changes, refused) =>
    expect(codes(refusalsToKeepProvider({ ...provider, ...changes }))).toEqual(refused),
  );
});

describe('keeping an event', () => {
  it.each([
    [{}, provider, []],
    [{ firstDay: '2030-01-01', lastDay: '2030-01-02' }, null, []],
    [{ firstDay: '2025-12-31' }, provider, ['CPD_PROVIDER_NOT_THEN']],
    [{ lastDay: '2027-01-01' }, provider, ['CPD_PROVIDER_NOT_THEN']],
    [{ title: '' }, null, ['CPD_TITLE_MISSING']],
    [{ minutes: 60 }, null, ['CPD_CATEGORIES_TOO_LONG']],
  ])('with %j is refused with %j', (changes, by, refused) =>
    expect(codes(refusalsToHold({ ...event, ...changes }, by))).toEqual(refused),
  );
});

describe('a list of those who attended', () => {
  it('says of each row what becomes of it', () => {
    const row = (address: string, personId: string | null, minutes: number | null = null) => ({
      ...{ address, personId, minutes },
    });
    const rows = [
      row('a@example.org', 'a'),
      row('nobody@example.org', null),
      row('b@example.org', 'b'),
      row('A@example.org ', 'a', 60),
      row('c@example.org', 'c', 601),
      row('d@example.org', 'd', 0),
      row('e@example', null),
      row('f@example.org', 'f', 600),
    ];

    expect(outcomesOf(rows, 600, new Set(['b']))).toEqual([
      ...['found', 'not-known', 'already-reported', 'already-reported', 'minutes-wrong', 'minutes-wrong'],
      ...['address-wrong', 'found'],
    ]);
  });

  it('says nothing of whose an address is in how it is written', () => {
    expect(faultOf({ address: ' X@Example.org', minutes: 600 }, 600)).toBeNull();
    expect(faultOf({ address: `${'x'.repeat(250)}@e.org`, minutes: null }, 600)).toBe('address-wrong');
  });

  it('is refused before the event is over, when it is empty and when it is too long', () => {
    expect(refusalsToReport('2026-11-20', 1, '2026-11-20')).toEqual([]);
    expect(codes(refusalsToReport('2026-11-20', MOST_ATTENDANCE_ROWS, '2026-11-19'))).toEqual(['CPD_EVENT_NOT_OVER']);
    expect(codes(refusalsToReport('2026-11-20', 0, '2026-11-20'))).toEqual(['CPD_ATTENDANCE_EMPTY']);
    expect(codes(refusalsToReport('2026-11-20', MOST_ATTENDANCE_ROWS + 1, '2026-11-20'))).toEqual([
      'CPD_ATTENDANCE_TOO_MANY',
    ]);
  });

  it('gives each part its share, rounded down', () => {
    const parts = [
      { code: 'equality', minutes: 300 },
      { code: 'ethics', minutes: 1 },
    ];

    expect(partsAttended(parts, 600, 600)).toEqual(parts);
    expect(partsAttended(parts, 600, 125)).toEqual([{ code: 'equality', minutes: 62 }]);
  });
});

describe('a correction of what was attested', () => {
  const parts = [
    { code: 'a', minutes: 1 },
    { code: 'b', minutes: 2 },
  ];
  const before = { ...event, kind: 'training', provider: 'Institut', categories: parts };

  it('keeps it where only other things change', () => {
    expect(keepsAttested(before, { ...before, categories: [...parts].reverse() })).toBe(true);
  });

  it.each([
    ...[{ title: 'x' }, { kind: 'reading' }, { firstDay: '2026-11-18' }, { lastDay: '2026-11-21' }, { minutes: 1 }],
    ...[{ provider: null }, { categories: [] }],
  ])('does not with %j', (changes) => expect(keepsAttested(before, { ...before, ...changes })).toBe(false));
});
