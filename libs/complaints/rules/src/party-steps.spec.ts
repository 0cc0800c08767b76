import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import { after, step } from '../test/full/given.js';
import { DECIDED, DISCLOSED, IN_TRIAGE, LISTED, NAMED, OFFERED } from '../test/full/paths.js';
import { askedOf } from './asked.js';
import { FULL } from './case.js';
import { isOwnWord } from './who-reads.js';
import { type Party, partySteps } from './party-steps.js';

const asking = after([...IN_TRIAGE, [step('ask-complainant', 'case-manager'), '2026-03-10']]);
const open = (theCase: typeof asking, party: Party, on: string) =>
  partySteps(theCase, party, on).map(({ event, until }) => [event, until]);

describe('what a party may do in a case', () => {
  it.each<[string, typeof asking, Party, string, (readonly [string, string | null])[]]>([
    ['nothing in triage', after(IN_TRIAGE), 'complainant', '2026-03-10', []],
    ['an answer to a question', asking, 'complainant', '2026-03-24', [['complainant-answers', '2026-03-24']]],
    ['a late answer as well', asking, 'complainant', '2026-03-25', [['complainant-answers', null]]],
    ['no answer for the other party', asking, 'respondent', '2026-03-12', []],
    ['a comment on a report', after(DISCLOSED), 'complainant', '2026-06-17', [['comment', '2026-06-17']]],
    ['the same for the respondent', after(DISCLOSED), 'respondent', '2026-06-17', [['comment', '2026-06-17']]],
    ['no comment after its time', after(DISCLOSED), 'respondent', '2026-06-18', []],
    [
      'to take an offer or not',
      after(OFFERED),
      'respondent',
      '2026-07-16',
      [
        ['accept-agreed-outcome', '2026-07-16'],
        ['refuse-agreed-outcome', '2026-07-16'],
      ],
    ],
    ['nothing of an offer for the complainant', after(OFFERED), 'complainant', '2026-07-16', []],
    ['no objection before a panel is named', after(LISTED), 'respondent', '2026-07-01', []],
  ])('is %s', (_, theCase, party, on, steps) => {
    expect(open(theCase, party, on)).toEqual(steps);
  });

  it('is an objection within ten days of the naming of the panel', () => {
    const named = NAMED.at(-1)![1];
    for (const party of ['respondent', 'complainant'] as const) {
      expect(open(after(NAMED), party, addDays(named, 10))).toEqual([['object-to-panel', addDays(named, 10)]]);
      expect(open(after(NAMED), party, addDays(named, 11))).toEqual([]);
    }
  });

  it('is to ask the body to appeal while its time runs, for the complainant', () => {
    const notified = DECIDED.at(-1)![1];
    expect(open(after(DECIDED), 'complainant', notified).map(([event]) => event)).toEqual(['ask-body-to-appeal']);
    expect(open(after(DECIDED), 'complainant', addDays(notified, 60))).toEqual([]);
    expect(open(after(DECIDED), 'respondent', notified)).toEqual([]);
  });

  it('asks for whom an objection is meant, and why', () => {
    expect(askedOf('object-to-panel', FULL).map(({ name, of }) => [name, of])).toEqual([
      ['seats', ['chair', 'coach', 'lay']],
      ['reasons', []],
    ]);
    expect(askedOf('comment', FULL).map(({ name }) => name)).toEqual(['answer']);
    expect(askedOf('accept-agreed-outcome', FULL)).toEqual([]);
  });
});

describe('a party’s own words', () => {
  it('are read by whoever wrote them and not by the other party', () => {
    expect(isOwnWord('respondent', 'respondent', 'comment')).toBe(true);
    expect(isOwnWord('respondent', 'complainant', 'comment')).toBe(false);
    expect(isOwnWord('respondent', 'respondent', 'reply')).toBe(false);
    expect(isOwnWord('assessor', 'assessor', 'comment')).toBe(false);
  });
});
