import { describe, expect, it } from '@jest/globals';
import { after, EMPTY, PEOPLE } from '../test/full/given.js';
import { BREACH, DELIBERATING, DISCLOSED, IN_TRIAGE, INVESTIGATED, LATE, READY } from '../test/full/paths.js';
import { WHO } from '../test/full/who.js';
import { ANSWERED_BY } from './asked-by.js';
import { type Answers, answersFrom, askedOf, givenIn } from './asked.js';
import { type Case, DEFAULT_PROCEDURE, FULL } from './case.js';
import type { CaseFunction } from './functions.js';
import { GUARDS } from './guards.js';
import { isOfSeveral } from './joint.js';
import { PROCEDURES } from './procedures.js';
import { attemptWith, PLAIN_STEPS, type PlainStep, refusalsToTake, stepsToTake, takersOf } from './taking.js';

const triage = after(IN_TRIAGE);
const person = (as: CaseFunction) => PEOPLE.find((held) => held.function === as)?.personId ?? '';
const by = (as: CaseFunction, personId = person(as)) => ({ as, personIds: [personId] });
const refused = (event: PlainStep, as: CaseFunction, answers: Answers, theCase = triage, on = '2026-03-10') =>
  refusalsToTake({ event, by: by(as), answers }, theCase, on).map(({ code, path }) => [code, path]);

describe('what a step asks', () => {
  it.each(PLAIN_STEPS.map((event) => [event]))(
    '%s asks all that a condition of its line looks for in the attempt',
    (event) => {
      for (const lines of Object.values(PROCEDURES)) {
        const guards = lines.find((line) => line.event === event)?.guards ?? [];
        const unanswered = guards.filter((code) => GUARDS[code].of === 'attempt' && !ANSWERED_BY[code]);
        expect(unanswered.filter((code) => !isOfSeveral(GUARDS[code].refusal) && !OF_PEOPLE.includes(code))).toEqual(
          [],
        );
      }
    },
  );

  it.each<[PlainStep, string[]]>([
    ['close-inadmissible', ['closure', 'reasons']],
    ['screen-risk', ['risk', 'features']],
    ['find-late', ['factsUntil']],
    ['file-report', ['factsOnly', 'exhibitsHashed', 'report']],
    ['reopen', ['newEvidence', 'reasons']],
    ['end-resolution', []],
    ['give-notice', ['hearingOn', 'notice']],
    ['decide-objections', ['upheld', 'seats', 'reasons']],
    ['prove-notice', ['arrivedOn', 'proof']],
    ['postpone', ['askedByParty', 'reasons']],
    ['resume-hearing', ['newPanelAgreed']],
    ['find-facts', ['proven', 'reasons']],
  ])('is for %s: %j', (event, names) => {
    expect(askedOf(event, FULL).map(({ name }) => name)).toEqual(names);
  });

  it('is what the procedure of the case asks and no more', () => {
    expect(askedOf('close-inadmissible', DEFAULT_PROCEDURE).map(({ name }) => name)).toEqual(['reasons']);
    expect(askedOf('find-late', DEFAULT_PROCEDURE)).toEqual([]);
    expect(askedOf('screen-risk', DEFAULT_PROCEDURE)[0]).toMatchObject({ name: 'risk', needed: true });
    expect(askedOf('serve', FULL)).toEqual([{ name: 'route', kind: 'choice', of: FULL.routes, needed: true }]);
  });
});

/** Conditions on who acts: nobody answers them in a form. */
const OF_PEOPLE = ['SECOND_PAIR_OF_EYES', 'ASSESSORS_NEW', 'BY_A_CHAIR_OR_ASSESSOR', 'BY_THE_CHAIR', 'SECOND_RECORDER'];

describe('taking a step', () => {
  const why = { reasons: 'It concerns another body.' };

  it.each<[string, PlainStep, CaseFunction, Answers, [string, string | undefined][]]>([
    ['with all that is asked', 'propose-closure', 'registrar', { ...why, closure: 'nothing-alleged' }, []],
    [
      'without reasons',
      'propose-closure',
      'registrar',
      { closure: 'nothing-alleged' },
      [['COMPLAINTS_REASONS_MISSING', 'reasons']],
    ],
    [
      'with blank ones',
      'go-on-alone',
      'registrar',
      { reasons: ' ' },
      [
        ['COMPLAINTS_NOT_NOW', undefined],
        ['COMPLAINTS_REASONS_MISSING', 'reasons'],
      ],
    ],
    [
      'with reasons without an end',
      'refer-elsewhere',
      'registrar',
      { basis: 'consent', reasons: 'x'.repeat(20_001) },
      [['COMPLAINTS_TEXT_TOO_LONG', 'reasons']],
    ],
    ['without its choice', 'refer-elsewhere', 'registrar', why, [['COMPLAINTS_REFERRAL_BASIS_MISSING', 'basis']]],
    [
      'with facts that are still to come',
      'find-late',
      'registrar',
      { factsUntil: '2026-03-11' },
      [
        ['COMPLAINTS_FACTS_NOT_TOO_OLD', 'factsUntil'],
        ['COMPLAINTS_TIME_IN_FUTURE', 'factsUntil'],
      ],
    ],
    [
      'with what it does not ask',
      'refer-elsewhere',
      'registrar',
      { ...why, basis: 'consent', newEvidence: true },
      [['COMPLAINTS_NOT_ASKED', 'newEvidence']],
    ],
    [
      'in a function that is not its own',
      'refer-elsewhere',
      'case-manager',
      { ...why, basis: 'consent' },
      [['COMPLAINTS_NOT_YOUR_FUNCTION', undefined]],
    ],
  ])('is judged %s', (_, event, as, answers, expected) => {
    expect(refused(event, as, answers)).toEqual(expected);
  });

  it('needs a risk to be said under every procedure', () => {
    for (const procedure of [DEFAULT_PROCEDURE, FULL])
      expect(refused('screen-risk', 'registrar', {}, { ...triage, procedure })).toEqual([
        ['COMPLAINTS_RISK_MISSING', 'risk'],
      ]);
  });

  it('keeps choices and days with the event, and of a text only that it was written', () => {
    const answers = { closure: 'nothing-alleged', reasons: 'Nothing is said of anybody.' };
    expect(attemptWith('close-inadmissible', by('registrar'), answers)).toEqual({
      event: 'close-inadmissible',
      by: by('registrar'),
      closure: 'nothing-alleged',
      reasoned: true,
    });
  });

  it('is for those whom the reference procedure names, and never for a party or for time', () => {
    for (const event of PLAIN_STEPS) {
      const staff = (WHO[event] ?? []).filter((as) => as !== 'time' && as !== 'complainant' && as !== 'respondent');
      expect([event, [...takersOf(event)].sort()]).toEqual([event, [...staff].sort()]);
    }
  });
});

describe('an answer', () => {
  it.each<[string, PlainStep, Answers, string]>([
    ['a day that there is not', 'find-late', { factsUntil: '2026-02-30' }, 'factsUntil'],
    ['a choice that is not in the list', 'refer-elsewhere', { basis: 'habit', reasons: 'Elsewhere.' }, 'basis'],
    ['neither yes nor no', 'decide-objections', { upheld: 'perhaps', reasons: 'So.' }, 'upheld'],
    ['one of several that is not in the list', 'screen-risk', { risk: 'low', features: ['minor', 'x'] }, 'features'],
  ])('is refused before anything else when it is %s', (_, event, answers, path) => {
    expect(refused(event, 'registrar', answers)).toEqual([['COMPLAINTS_ANSWER_UNKNOWN', path]]);
  });

  it('is read from what came, and told as it came', () => {
    const given = [
      { name: 'report', values: ['What was seen.'] },
      { name: 'features', values: ['minor', 'crime'] },
      { name: 'factsOnly', values: ['yes'] },
    ] as const;
    const answers = { report: 'What was seen.', features: ['minor', 'crime'], factsOnly: true };
    expect(answersFrom(given)).toEqual(answers);
    expect(givenIn(answers)).toEqual(given);
    expect(answersFrom([{ name: 'bothAgree', values: ['no'] }])).toEqual({});
    for (const said of ['yes', 'no']) {
      const answered = [{ name: 'proven', values: [said] }] as const;
      expect(answersFrom(answered)).toEqual({ proven: said === 'yes' });
      expect(givenIn({ proven: said === 'yes' })).toEqual(answered);
    }
  });
});

describe('the steps that are next', () => {
  const next = (as: CaseFunction, theCase = triage, on = '2026-03-10', personId = person(as)) =>
    stepsToTake(theCase, as, personId, on).map(({ event, refusals }) => [event, ...refusals.map(({ code }) => code)]);

  it('are those of the state, in the functions of the reader', () => {
    expect(next('registrar')).toEqual([
      ['screen-risk'],
      ['find-no-measure'],
      ['propose-closure'],
      ['close-inadmissible'],
      ['find-late'],
      ['refer-elsewhere'],
      ['complainant-withdraws'],
      ['respondent-leaves'],
      ['propose-stay'],
    ]);
    expect(next('assessor')).toEqual([]);
    expect(next('assessor', after(LATE), '2026-03-11')).toEqual([['admit-late'], ['close-out-of-time']]);
    expect(next('investigator', after(INVESTIGATED), '2026-04-03')).toEqual([['propose-amendment'], ['file-report']]);
  });

  it('say what they wait for whatever is answered', () => {
    expect(next('assessor', after(DISCLOSED), '2026-06-04')).toEqual([
      ['close-no-case', 'COMPLAINTS_COMMENTS_TIME_RUNS'],
      ['close-with-advice', 'COMPLAINTS_COMMENTS_TIME_RUNS'],
      ['find-case-to-answer', 'COMPLAINTS_COMMENTS_TIME_RUNS'],
    ]);
  });

  it('let nobody close alone what is not of low risk', () => {
    const risky = after(
      [[{ event: 'screen-risk', by: by('registrar'), risk: 'high', features: [] }, '2026-03-05']],
      triage,
    );
    expect(next('registrar', risky)).toContainEqual(['close-inadmissible', 'COMPLAINTS_SECOND_REGISTRAR_NEEDED']);
    const proposal = {
      event: 'propose-closure',
      by: by('registrar'),
      closure: 'nothing-alleged',
      reasoned: true,
    } as const;
    const proposed = after([[proposal, '2026-03-06']], risky);
    expect(next('registrar', proposed)).toContainEqual(['close-inadmissible', 'COMPLAINTS_SECOND_REGISTRAR_NEEDED']);
    expect(next('registrar', proposed, '2026-03-10', 'reg-2')).toContainEqual(['close-inadmissible']);
  });

  it('of a panel are the chair’s alone until the hearing is closed, then of each member', () => {
    const chair = (theCase: Case, on: string) => next('panel', theCase, on, 'chair');
    expect(chair(after(READY), '2026-10-20')).toEqual([['postpone'], ['open-hearing']]);
    expect(chair(after(READY), '2026-10-19')).toContainEqual(['open-hearing', 'COMPLAINTS_HEARING_NOT_YET']);
    expect(next('panel', after(READY), '2026-10-20', 'p-lay')).toEqual([]);
    expect(next('panel', after(DELIBERATING), '2026-10-20', 'p-lay')).toEqual([
      ['find-facts'],
      ['find-breach', 'COMPLAINTS_FACTS_NOT_PROVEN'],
      ['open-history', 'COMPLAINTS_NO_BREACH_YET'],
    ]);
    expect(next('panel', after(BREACH), '2026-10-20', 'p-lay')).toEqual([]);
  });

  it('are none of a case that is not begun', () => {
    expect(next('registrar', EMPTY)).toEqual([]);
  });
});
