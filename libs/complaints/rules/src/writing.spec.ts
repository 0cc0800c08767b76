import { describe, expect, it } from '@jest/globals';
import { acknowledge, after, empty, hold, put, serve, START, submit } from '../test/given-case.js';
import type { Case } from './case.js';
import { refusalsTo } from './refusals-to.js';
import { refusalsOfServiceDay } from './service-day.js';
import { type Charges, refusalsToName, refusalsToServe, refusalsToWrite, respondentOf } from './writing.js';

const ON = '2026-03-05';
const taken = after([submit, '2026-02-27'], [acknowledge, '2026-03-02']);
const without = (theCase: Case): Case => ({
  ...theCase,
  everHeld: theCase.everHeld.filter((held) => held.function !== 'respondent'),
});
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('naming whom a case concerns', () => {
  it.each<[string, string, Case, string[]]>([
    ['a member who has no part in it', 'other', without(taken), []],
    ['another, before charges are served', 'other', taken, []],
    ['who is named already', 'coach', taken, ['COMPLAINTS_RESPONDENT_NAMED']],
    ['the case manager', 'csm', without(taken), ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['a registrar of it', 'reg', without(taken), ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['a member of its panel', 'p1', without(taken), ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['the complainant', 'client', without(taken), ['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']],
    ['anybody before it is taken', 'other', without(after([submit, '2026-02-27'])), ['COMPLAINTS_NOT_NOW']],
    ['another once charges are served', 'other', after(...START.slice(0, 3)), ['COMPLAINTS_NOT_NOW']],
  ])('%s', (_, personId, theCase, expected) => {
    expect(codes(refusalsToName(personId, theCase, ON))).toEqual(expected);
  });

  it('is for whoever is named last', () => {
    const renamed = { everHeld: [{ ...hold('first', 'respondent'), endedOn: ON }, hold('second', 'respondent')] };

    expect([respondentOf(renamed, ON), respondentOf(without(empty), ON)]).toEqual(['second', null]);
  });

  it('comes before charges', () => {
    expect(codes(refusalsTo(serve, without(taken), ON))).toEqual(['COMPLAINTS_RESPONDENT_NOT_NAMED']);
    expect(codes(refusalsTo({ ...serve, inWriting: false }, taken, ON))).toEqual(['COMPLAINTS_CHARGES_NOT_WRITTEN']);
    expect(
      refusalsTo(serve, put(taken, { event: 'screen-risk', by: { as: 'registrar', personIds: ['reg'] } }, ON), ON),
    ).toEqual([]);
  });
});

describe('charges', () => {
  const whole: Charges = { charges: 'To have told.', clauses: ['CF-1'], mayLeadTo: 'Up to a withdrawal.' };
  it.each<[string, Partial<Charges>, string[]]>([
    ['may be served whole', {}, []],
    ['need a text', { charges: ' ' }, ['COMPLAINTS_TEXT_MISSING']],
    ['need a clause', { clauses: [] }, ['COMPLAINTS_CLAUSE_MISSING']],
    ['need clauses that can be', { clauses: ['CF-1', 'no'] }, ['COMPLAINTS_CLAUSE_UNKNOWN']],
    ['say to what they may lead', { mayLeadTo: '' }, ['COMPLAINTS_TEXT_MISSING']],
    [
      'are no flood',
      { charges: 'x'.repeat(20_001), mayLeadTo: 'x'.repeat(2001) },
      ['COMPLAINTS_TEXT_TOO_LONG', 'COMPLAINTS_TEXT_TOO_LONG'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(refusalsToServe({ ...whole, ...changes }))).toEqual(expected);
  });
});

describe('a text of the respondent, and the day of a letter', () => {
  it('is refused when there is none or too much of it, and when it is to come', () => {
    expect(refusalsToWrite('text', ' ')).toEqual([{ code: 'COMPLAINTS_TEXT_MISSING', path: 'text' }]);
    expect(codes(refusalsToWrite('text', 'x'.repeat(20_001)))).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    expect(refusalsToWrite('text', 'x')).toEqual([]);
    expect(codes(refusalsOfServiceDay('2026-03-06', ON))).toEqual(['COMPLAINTS_TIME_IN_FUTURE']);
    expect(refusalsOfServiceDay(ON, ON)).toEqual([]);
  });
});
