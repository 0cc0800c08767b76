import { describe, expect, it } from '@jest/globals';
import { type Meeting, refusalsToMeet } from './meeting.js';
import { type Obligation, refusalsToEndObligation, refusalsToSetObligation } from './obligation.js';
import { obligationOn } from './standing.js';

const today = '2026-11-22';
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const obligation = (changes: Partial<Obligation> = {}): Obligation => ({
  ...{ country: 'FR', titleFr: 'Médiateur', titleEn: 'Mediator', shownByFr: 'Le nom.', shownByEn: 'The name.' },
  ...{ source: 'L612-1', from: today, until: null, privateClientsOnly: true },
  ...changes,
});
const met = (changes: Partial<Meeting> = {}): Meeting => ({
  ...{ kind: 'met', words: 'CM2C', from: '2026-01-01', until: null },
  ...changes,
});
const none = (changes: Partial<Meeting> = {}) => met({ kind: 'not-concerned', words: null, ...changes });

describe('an obligation of a country', () => {
  it.each<[string, Partial<Obligation>, string[]]>([
    ['is set from today', {}, []],
    ['is of a country of the list', { country: 'XX' }, ['INSURANCE_COUNTRY_UNKNOWN']],
    ['has both titles', { titleEn: ' ' }, ['INSURANCE_OBLIGATION_TEXT']],
    ['has a source', { source: '' }, ['INSURANCE_OBLIGATION_TEXT']],
    ['has a short title', { titleFr: 'x'.repeat(121) }, ['INSURANCE_OBLIGATION_TOO_LONG']],
    ['has a sentence of 300 characters', { shownByFr: 'x'.repeat(300) }, []],
    ['has no longer one', { shownByFr: 'x'.repeat(301) }, ['INSURANCE_OBLIGATION_TOO_LONG']],
    ['is not set from yesterday', { from: '2026-11-21' }, ['INSURANCE_OBLIGATION_FROM']],
    ['may be asked for a day', { until: today }, []],
    ['does not end before it begins', { until: '2026-11-21' }, ['INSURANCE_OBLIGATION_DAYS']],
  ])('%s', (_, changes, refused) => {
    expect(codes(refusalsToSetObligation(obligation(changes), today))).toEqual(refused);
  });

  it.each<[string, string | null, string, string[]]>([
    ['ends today', null, today, []],
    ['ends later than it was to', '2026-12-01', '2027-01-01', []],
    ['does not end before its first day', null, '2025-12-31', ['INSURANCE_OBLIGATION_DAYS']],
    ['did not end yesterday', null, '2026-11-21', ['INSURANCE_OBLIGATION_END']],
    ['is over and ends no more', '2026-11-21', today, ['INSURANCE_OBLIGATION_OVER']],
  ])('%s', (_, until, endsOn, refused) => {
    expect(codes(refusalsToEndObligation({ from: '2026-01-01', until }, endsOn, today))).toEqual(refused);
  });
});

describe('what meets it', () => {
  it.each<[string, Meeting, boolean, string[]]>([
    ['is said in words', met(), false, []],
    ['is not said without', met({ words: ' ' }), false, ['INSURANCE_MEETING_WORDS']],
    ['is said in 120 characters', met({ words: 'x'.repeat(120) }), false, []],
    ['is not said in more', met({ words: 'x'.repeat(121) }), false, ['INSURANCE_MEETING_TOO_LONG']],
    ['may end on its day', met({ until: '2026-01-01' }), false, []],
    ['does not end before', met({ until: '2025-12-31' }), false, ['INSURANCE_MEETING_DAYS']],
    ['is nothing to whoever has no private clients', none(), true, []],
    ['unless it is asked of everybody', none(), false, ['INSURANCE_MEETING_CONCERNS']],
  ])('%s', (_, meeting, privateClientsOnly, refused) => {
    expect(codes(refusalsToMeet(meeting, { privateClientsOnly }))).toEqual(refused);
  });
});

describe('how it stands', () => {
  const asked = { from: '2026-01-01', until: null, privateClientsOnly: true };
  const until = (day: string) => met({ until: day });
  it.each<[string, object, Meeting[], string | null]>([
    ['nothing is said', {}, [], 'missing'],
    ['it is asked from tomorrow', { from: '2026-11-23' }, [met()], null],
    ['it is asked from today', { from: today }, [], 'missing'],
    ['it was asked until yesterday', { until: '2026-11-21' }, [], null],
    ['it is asked today for the last time', { until: today }, [], 'missing'],
    ['it is met for as long as it is', {}, [met()], 'met'],
    ['it is met from tomorrow', {}, [met({ from: '2026-11-23' })], 'missing'],
    ['it was met until yesterday', {}, [until('2026-11-21')], 'over'],
    ['it is met today for the last time', {}, [until(today)], 'ends-soon'],
    ['60 days are left', {}, [until('2027-01-21')], 'ends-soon'],
    ['61 days are left', {}, [until('2027-01-22')], 'met'],
    ['another follows', {}, [until('2026-11-30'), met({ from: '2026-12-01' })], 'met'],
    ['another follows a day late', {}, [until('2026-11-30'), met({ from: '2026-12-02' })], 'ends-soon'],
    ['a short one lies within a long one', {}, [until('2027-06-30'), met({ from: today, until: '2026-11-30' })], 'met'],
    ['it is asked no longer by then', { until: '2026-11-30' }, [until('2026-11-30')], 'met'],
    ['there are no private clients', {}, [none()], 'not-concerned'],
    ['there are none, and it is asked of everybody', { privateClientsOnly: false }, [none()], 'missing'],
    ['there are some since, and it is met', {}, [none(), met({ from: '2026-11-02' })], 'met'],
    ['there are none since it was met', {}, [until('2026-11-01'), none({ from: '2026-11-02' })], 'not-concerned'],
  ])('when %s', (_, changes, said, state) => {
    for (const order of [said, [...said].reverse()])
      expect(obligationOn({ ...asked, ...changes }, order, today)).toBe(state);
  });
});
