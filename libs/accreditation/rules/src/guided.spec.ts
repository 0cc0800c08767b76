import { describe, expect, it } from '@jest/globals';
import {
  type AnswerGiven,
  type BeforeSubmitting,
  draftErasedOn,
  refusalsOfAnswer,
  refusalsToSubmitApplication,
  statementsAsked,
} from './guided.js';
import { type AnswerOnDay, holdsUntil } from './holding.js';
import { standingOn } from './standing.js';

const criteria = [{ code: 'ethics', title: { fr: 'Éthique', en: 'Ethics' } }];
const standing = standingOn([], [], '2026-11-22');
const ready: BeforeSubmitting = {
  level: 'one',
  scheme: { levels: [{ code: 'one' }] },
  standing,
  waiting: false,
  appealing: false,
  criteria,
  affirmed: ['true', 'names-nobody'],
};

describe('an answer on a criterion', () => {
  const answer = (changes: Partial<AnswerGiven>): AnswerGiven => {
    return { criterion: 'ethics', text: 'I do.', evidenceIds: [], ...changes };
  };

  it.each<[string, Partial<AnswerGiven>, string[]]>([
    ['is written', {}, []],
    ['is taken away', { text: null }, []],
    ['has its most characters', { text: 'x'.repeat(2000) }, []],
    ['has one more', { text: 'x'.repeat(2001) }, ['ACCREDITATION_TEXT_TOO_LONG text']],
    ['names its most pieces', { evidenceIds: Array<string>(20).fill('a') }, []],
    ['names one more', { evidenceIds: Array<string>(21).fill('a') }, ['ACCREDITATION_PIECES_TOO_MANY evidenceIds']],
    ['is of no criterion of the level', { criterion: 'charm' }, ['ACCREDITATION_CRITERION_UNKNOWN undefined']],
  ])('that %s', (_, changes, refusals) => {
    expect(refusalsOfAnswer(criteria, answer(changes)).map(({ code, path }) => `${code} ${path}`)).toEqual(refusals);
  });
});

describe('sending an application', () => {
  it.each<[string, Partial<BeforeSubmitting>, string[]]>([
    ['everything is affirmed', {}, []],
    [
      'nothing is affirmed',
      { affirmed: [] },
      [
        'ACCREDITATION_STATEMENT_NOT_AFFIRMED statements.true',
        'ACCREDITATION_STATEMENT_NOT_AFFIRMED statements.names-nobody',
      ],
    ],
    ['nobody reads a text, and it is true', { criteria: [], affirmed: ['true'] }, []],
    ['another waits', { waiting: true }, ['ACCREDITATION_APPLICATION_WAITING undefined']],
    ['no scheme is in force', { scheme: null }, ['ACCREDITATION_NO_SCHEME undefined']],
  ])('when %s', (_, changes, refusals) => {
    const found = refusalsToSubmitApplication({ ...ready, ...changes });

    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(refusals);
  });

  it('asks whether a text names somebody only where there is one', () => {
    expect([statementsAsked(criteria), statementsAsked([])]).toEqual([['true', 'names-nobody'], ['true']]);
  });
});

describe('a draft', () => {
  it('is erased twelve months after its last change', () => {
    expect([draftErasedOn('2026-11-22'), draftErasedOn('2028-02-29')]).toEqual(['2027-11-22', '2029-02-28']);
  });
});

describe('what stands today holds', () => {
  const line = (ruleId: string, result: string) => ({ ruleId, result, title: { fr: `fr ${ruleId}`, en: ruleId } });
  const answers: Readonly<Record<string, AnswerOnDay>> = {
    '2026-11-22': { lines: [line('hours', 'MET'), line('cpd', 'UNMET')], nextChangeOn: '2026-12-01' },
    '2026-12-01': { lines: [line('hours', 'ADJUSTED'), line('cpd', 'UNMET')], nextChangeOn: '2027-01-15' },
    '2027-01-15': { lines: [line('hours', 'UNMET'), line('cpd', 'UNMET')], nextChangeOn: '2027-03-01' },
  };
  const holds = (versionFrom: string | null, lastDay = '2027-11-22') =>
    holdsUntil('2026-11-22', lastDay, versionFrom, (day) => answers[day]!);

  it.each<[string, string | null, string, object | null]>([
    ['to the day before a line fails that did not', null, '2027-11-22', { until: '2027-01-14', reason: 'lines' }],
    [
      'to the day before another version decides',
      '2027-01-01',
      '2027-11-22',
      { until: '2026-12-31', reason: 'version' },
    ],
    ['by its lines when the version comes later', '2027-02-01', '2027-11-22', { until: '2027-01-14', reason: 'lines' }],
    ['by the version on the same day', '2027-01-15', '2027-11-22', { until: '2027-01-14', reason: 'version' }],
    ['beyond the last day that is looked at', null, '2027-01-14', null],
  ])('%s', (_, versionFrom, lastDay, holding) => {
    const found = holds(versionFrom, lastDay);

    expect(found && { until: found.until, reason: found.reason }).toEqual(holding);
  });

  it('and says which lines, not those that fail today', () => {
    expect(holds(null)?.lines).toEqual([{ fr: 'fr hours', en: 'hours' }]);
  });
});
