import { describe, expect, it } from '@jest/globals';
import { after as shortly, START, WHOLE } from '../../test/given-case.js';
import { after, put, step } from '../../test/full/given.js';
import { BREACH, CHARGED, DECIDED, DISCLOSED, NO_CASE, OFFERED, RECEIVED } from '../../test/full/paths.js';
import { PANELS } from '../appointing.js';
import type { Case, CaseEvent } from '../case.js';
import type { CaseEventName } from '../case-events.js';
import { PROCEDURES } from '../procedures.js';
import { dossierOf } from './dossier.js';
import type { LetterKept } from './offer.js';
import { ORGAN_EVENTS } from './organs.js';
import type { Right } from './rights.js';

const to = 'respondent' as const;
const opened = (template: LetterKept['template'], day: string): LetterKept => ({
  ...{ to, template },
  writtenOn: day,
  openedOn: day,
});
/** Each letter of the whole procedure that proves something, opened on the day on which it was written. */
const LETTERS: readonly LetterKept[] = [
  opened('report-disclosed', '2026-06-03'),
  opened('panel-named', '2026-07-01'),
  opened('decision', '2026-10-22'),
];
const whole = after(DECIDED);

const standing = (theCase: Case, right: Right, letters: readonly LetterKept[] = LETTERS) =>
  dossierOf(theCase, letters).rights.find((one) => one.right === right)?.standing;
const standings = (theCase: Case, letters: readonly LetterKept[] = LETTERS) =>
  Object.fromEntries(dossierOf(theCase, letters).rights.map((one) => [one.right, one.standing]));

/** The case as it would stand in the book had something in it been otherwise. */
const without = (event: CaseEventName): Case => ({
  ...whole,
  events: whole.events.filter((one) => one.event !== event),
});
const otherwise = (event: CaseEventName, changes: Partial<CaseEvent>): Case => ({
  ...whole,
  events: whole.events.map((one) => (one.event === event ? { ...one, ...changes } : one)),
});
const unopened = (template: LetterKept['template']) =>
  LETTERS.map((one) => (one.template === template ? { ...one, openedOn: null } : one));

describe('the dossier of a case', () => {
  it('shows each right met, when and how, where the whole procedure was followed', () => {
    const { rights } = dossierOf(whole, LETTERS);

    expect(rights.map(({ right, standing: how, on, proof, provedOn }) => [right, how, on, proof, provedOn])).toEqual([
      ['charges-served', 'met', '2026-03-16', 'registered-post', '2026-03-18'],
      ['time-to-reply', 'met', '2026-03-18', 'step', '2026-04-02'],
      ['access-to-file', 'met', '2026-06-03', 'opening', '2026-06-03'],
      ['panel-named', 'met', '2026-07-01', 'opening', '2026-07-01'],
      ['objection-time', 'met', '2026-07-01', 'step', '2026-09-01'],
      ['notice-of-hearing', 'met', '2026-09-01', 'registered-post', '2026-10-02'],
      ['heard', 'met', '2026-10-20', 'step', '2026-10-20'],
      ['decision-reasoned', 'met', '2026-10-21', 'step', '2026-10-21'],
      ['appeal-told', 'met', '2026-10-22', 'opening', '2026-10-22'],
      ['warned', 'not-owed', null, null, null],
      ['called-to-organ', 'not-owed', null, null, null],
    ]);
  });

  const lacks = (what: string, lacking: readonly Right[], theCase: Case, letters = LETTERS) =>
    [what, lacking, theCase, letters] as const;

  it.each([
    lacks('charges not in writing', ['charges-served'], otherwise('serve', { inWriting: false })),
    lacks('charges that nothing proves', ['charges-served', 'time-to-reply'], without('prove-service')),
    lacks('charges that were never served', ['charges-served', 'time-to-reply'], without('serve')),
    lacks('no reply and no time for one', ['time-to-reply'], without('reply')),
    lacks('a file that was not disclosed', ['access-to-file'], without('disclose')),
    lacks('a file that was never opened', ['access-to-file'], whole, unopened('report-disclosed')),
    lacks('a panel that was not named', ['panel-named', 'objection-time'], without('name-panel')),
    lacks('a name that was never read', ['panel-named'], whole, unopened('panel-named')),
    lacks('ten days that were cut short', ['objection-time'], otherwise('give-notice', { on: '2026-07-11' })),
    lacks('a notice that nothing proves', ['notice-of-hearing'], without('prove-notice')),
    lacks('a notice that was short', ['notice-of-hearing'], otherwise('give-notice', { hearingOn: '2026-09-20' })),
    lacks('a notice proved after the hearing', ['notice-of-hearing'], otherwise('prove-notice', { on: '2026-10-21' })),
    lacks('nobody heard', ['heard'], without('open-hearing')),
    lacks('no reasons', ['decision-reasoned'], otherwise('decide', { reasoned: false })),
  ])('shows %s as not met, with what hangs on it', (_, lacking, theCase, letters) => {
    const found = standings(theCase, letters);

    expect(found).toEqual({ ...standings(whole), ...Object.fromEntries(lacking.map((right) => [right, 'not-met'])) });
  });

  it('shows what is still to come as not yet, and as lacking once it is too late', () => {
    expect(standing(after(RECEIVED), 'charges-served', [])).toBe('not-yet');
    expect(standing(after(CHARGED), 'time-to-reply', [])).toBe('not-yet');
    expect(standing(whole, 'appeal-told', unopened('decision'))).toBe('not-yet');
    const over = put(whole, step('appeal-time-runs-out', 'time'), '2026-11-20');
    expect(standing(over, 'appeal-told', unopened('decision'))).toBe('not-met');
  });

  it('tells charges that were opened after signing in from a registered letter', () => {
    const [, , , , prove] = whole.events;
    const theCase = otherwise('prove-service', { by: { as: 'respondent', personIds: ['coach'] } });

    expect(prove?.event).toBe('prove-service');
    expect(dossierOf(theCase, LETTERS).rights[0]).toMatchObject({ standing: 'met', proof: 'opening' });
  });

  it('asks nothing of a hearing where the procedure has none, or the outcome was agreed', () => {
    const agreed = put(after(OFFERED), step('accept-agreed-outcome', 'respondent'), '2026-06-20');
    const hearing: readonly Right[] = ['panel-named', 'objection-time', 'notice-of-hearing', 'heard'];

    for (const right of hearing) {
      expect(standing(agreed, right, [])).toBe('not-owed');
      expect(standing(shortly(...START), right, [])).toBe('not-owed');
    }
    expect(standing(shortly(...START), 'access-to-file', [])).toBe('not-owed');
    expect(standing(after(DISCLOSED), 'access-to-file')).toBe('met');
  });

  it('says nothing of what a panel found while it deliberates', () => {
    const before = after(BREACH.slice(0, -3));

    expect(after(BREACH).events.at(-3)?.event).toBe('find-facts');
    expect(dossierOf(after(BREACH), LETTERS)).toEqual(dossierOf(before, LETTERS));
  });
});

describe('the organs that decided', () => {
  const checks = (theCase: Case) =>
    dossierOf(theCase, []).organs.map(({ event, members, needed, checks: all }) => [
      event,
      members,
      needed,
      all.filter(({ met }) => !met).map(({ check }) => check),
    ]);

  it('are each shown with their members, their places and what the procedure wants', () => {
    expect(dossierOf(after(NO_CASE), []).organs).toEqual([
      {
        ...{ organ: 'assessor', event: 'close-no-case', on: '2026-06-18', members: 2, needed: 2 },
        seats: ['coach', 'lay'],
        checks: [
          { check: 'number', met: true },
          { check: 'places', met: true },
          { check: 'apart', met: true },
        ],
      },
    ]);
    expect(checks(shortly(...WHOLE))).toEqual([['decide', 3, 3, []]]);
    expect(checks(whole)).toEqual([
      ['find-case-to-answer', 2, 2, []],
      ['find-facts', 3, 3, []],
      ['find-breach', 3, 3, []],
      ['decide', 3, 3, []],
    ]);
  });

  const decided = (changes: Partial<CaseEvent>, everHeld: Case['everHeld'] = whole.everHeld) =>
    checks({ ...otherwise('decide', changes), everHeld }).at(-1);

  it('and what is wrong with one: too few, two in one place, or somebody who looked into the case', () => {
    const panel = (...personIds: string[]) => ({ by: { as: 'panel' as const, personIds } });
    const alike = whole.everHeld.map((one) => (one.personId === 'p-coach' ? { ...one, seat: 'chair' as const } : one));
    const torn = [...whole.everHeld, { personId: 'chair', function: 'investigator' as const, endedOn: null }];

    expect(decided(panel('chair', 'p-lay'))).toEqual(['decide', 2, 3, []]);
    expect(decided(panel('chair', 'p-coach'))).toEqual(['decide', 2, 3, ['number']]);
    expect(decided(panel('chair'))).toEqual(['decide', 1, 3, ['number']]);
    expect(decided({}, alike)).toEqual(['decide', 3, 3, ['places']]);
    expect(decided({}, torn)).toEqual(['decide', 3, 3, ['apart']]);
  });

  it('has a name for whatever an organ may decide under any procedure', () => {
    const organs: readonly string[] = ['assessor', 'reviewer', ...PANELS];
    const others = ['open-hearing', 'adjourn', 'resume-hearing', 'close-hearing', 'open-history', 'hear-appeal'];
    const lines = Object.values(PROCEDURES).flatMap((all) => [...all]);
    const decided = lines.filter(
      ({ who, event }) => who.some((one) => organs.includes(one)) && !others.includes(event),
    );

    expect([...ORGAN_EVENTS].toSorted()).toEqual([...new Set(decided.map(({ event }) => event))].toSorted());
  });

  it('and the short procedure wants all of its panel', () => {
    const theCase = shortly(...START);
    const events = theCase.events.map((one) =>
      one.event === 'decide'
        ? { ...one, outcome: 'no-breach' as const, by: { as: 'panel' as const, personIds: ['p1', 'p2'] } }
        : one,
    );

    expect(checks({ ...theCase, events })).toEqual([['decide', 2, 3, ['number']]]);
  });
});
