import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import { after, codes, PEOPLE, put, step, type Timed } from '../../test/full/given.js';
import { applyToBeRestored, decide, RESTORABLE_ON, RESTORING, WITHDRAWN } from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { leavesWith } from '../consequences.js';
import { outcomesOpen, refusalsToPropose } from '../deciding.js';
import { readsWordsOf } from '../disclosure/words-of.js';
import { openFunctions } from '../giving.js';
import { partySteps } from '../party-steps.js';
import { refusalsTo, withdrawnFrom } from '../refusals-to.js';
import { endingOf } from '../retention/endings.js';
import { keptUntil, refusalsToProposeErasure } from '../retention/erasing.js';
import { restorationOf } from '../state-of.js';
import { effectsOn } from './effects.js';
import { linesOf } from './lines.js';
import { isMetered } from './meters.js';
import { publicLines } from './public-line.js';
import { refusalsToRestore, restorableFrom, restoredUnder } from './restoration.js';
import { sanctionHistory } from './sanction-of-case.js';
import { termsOf } from './terms.js';

const DECIDED_ON = '2031-12-10';
const grant = step('grant-restoration', 'sanction-panel');
const refuse = step('refuse-restoration', 'sanction-panel');
const NO_MINORS = { code: 'no-minors', amount: null, country: null } as const;
const CONDITIONS = termsOf('conditions', { months: 12, conditions: [NO_MINORS] });
const refused: readonly Timed[] = [...RESTORING, [refuse, DECIDED_ON]];
/** A withdrawal after which the panel lets somebody ask sooner. */
const withdrawnFor = (months: number): Case =>
  after(
    WITHDRAWN.map(([attempt, on]): Timed => [
      attempt.event === 'decide' ? { ...decide, sanction: termsOf('withdrawal', { months }) } : attempt,
      on,
    ]),
  );
const open = (theCase: Case, day: string) => partySteps(theCase, 'respondent', day).map(({ event }) => event);

describe('asking to be restored', () => {
  it('K14: is possible five years from the day on which the accreditation ended, and not a day before', () => {
    const withdrawn = after(WITHDRAWN);

    expect(restorableFrom(withdrawn)).toBe(RESTORABLE_ON);
    expect(open(withdrawn, '2031-11-21')).toEqual([]);
    expect(open(withdrawn, RESTORABLE_ON)).toEqual(['apply-restoration']);
    expect(refusalsTo(applyToBeRestored, withdrawn, '2031-11-21')).toEqual([
      { code: 'COMPLAINTS_RESTORATION_TOO_EARLY', params: { from: RESTORABLE_ON } },
    ]);
  });

  it('K14: is possible sooner where the panel said so, from two years on', () => {
    expect(restorableFrom(withdrawnFor(24))).toBe('2028-11-22');
    expect(codes(applyToBeRestored, withdrawnFor(24), '2028-11-22')).toEqual([]);
    expect(codes(applyToBeRestored, withdrawnFor(36), '2028-11-22')).toEqual(['COMPLAINTS_RESTORATION_TOO_EARLY']);
  });

  it('K14r: is possible again twelve months after a refusal', () => {
    expect(restorableFrom(after(refused))).toBe('2032-12-10');
    const longer = { ...after(refused), procedure: { ...after(refused).procedure, lengths: MONTHS_18 } };
    expect(restorableFrom(longer)).toBe('2033-06-10');
  });

  it('is for nobody whose accreditation never ended, or never was withdrawn', () => {
    const annulled = after([
      ...WITHDRAWN,
      [step('propose-annulment', 'registrar'), '2027-01-10'],
      [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2027-01-11'],
    ]);
    expect(restorableFrom(annulled)).toBeNull();
    expect(open(annulled, '2035-01-01')).toEqual([]);
  });

  it('is read by those who decide and those who keep the case, and by nobody who found the breach', () => {
    const asked = after(RESTORING);
    const reads = (['sanction-panel', 'registrar', 'case-manager', 'respondent'] as const).map((as) =>
      readsWordsOf(as, 'apply-restoration', asked, DECIDED_ON),
    );
    expect(reads).toEqual([true, true, true, true]);
    for (const as of ['panel', 'appeal-panel', 'complainant', 'investigator', 'assessor'] as const)
      expect(readsWordsOf(as, 'apply-restoration', asked, DECIDED_ON)).toBe(false);
  });
});
const MONTHS_18 = { K14r: { unit: 'months', count: 18 } } as const;

describe('a panel that restores', () => {
  const asked = after(RESTORING);
  const proposal = (more: object = {}) => ({
    ...({ panel: 'sanction-panel', outcome: 'restore', reasons: 'They have worked at it.' } as const),
    ...{ immediateEffect: false, immediateReasons: '', ...more },
  });
  const said = (more: object) => refusalsToPropose(proposal(more), asked, DECIDED_ON).map(({ code }) => code);

  it('is appointed once somebody asked, and decides nothing else', () => {
    const nobody = { ...asked, everHeld: PEOPLE.filter(({ function: as }) => as !== 'sanction-panel') };
    const toAppoint = (theCase: Case) => openFunctions(theCase, DECIDED_ON).map((one) => one.function);

    expect(toAppoint(nobody)).toContain('sanction-panel');
    expect(toAppoint({ ...nobody, events: after(WITHDRAWN).events })).not.toContain('sanction-panel');
    expect(outcomesOpen('sanction-panel', asked, DECIDED_ON)).toEqual(['restore', 'not-restore']);
    expect(outcomesOpen('sanction-panel', after(WITHDRAWN), DECIDED_ON)).toEqual([]);
  });

  it('gives reasons, and conditions of the bank or none', () => {
    expect([said({}), said({ sanction: CONDITIONS }), said({ outcome: 'not-restore' })]).toEqual([[], [], []]);
    expect(said({ reasons: ' ' })).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(said({ sanction: termsOf('suspension', { months: 6 }) })).toEqual(['COMPLAINTS_SANCTION_NOT_HERE']);
    expect(said({ sanction: { ...CONDITIONS, months: 37 } })).toEqual(['COMPLAINTS_SANCTION_MONTHS']);
    expect(said({ sanction: { ...CONDITIONS, named: true } })).toEqual(['COMPLAINTS_NAMING_NOT_HERE']);
    expect(said({ outcome: 'not-restore', sanction: CONDITIONS })).toEqual(['COMPLAINTS_SANCTION_MISSING']);
  });

  it('R1: is nobody who decided before, and nobody who refused it once', () => {
    const again = after([...refused, [applyToBeRestored, '2032-12-10']]);

    expect(refusalsToRestore('s1', again)).toEqual([{ code: 'COMPLAINTS_RESTORERS_NOT_NEW', path: 'who' }]);
    expect(refusalsToRestore('somebody', again)).toEqual([]);
    expect(refusalsToRestore('s1', after(refused))).toEqual([]);
    expect(leavesWith({ event: 'refuse-restoration' })).toEqual({ function: 'sanction-panel', seats: null });
    const torn = {
      ...asked,
      everHeld: asked.everHeld.map((held) => (held.personId === 's1' ? { ...held, personId: 'a1' } : held)),
    };
    expect(codes({ ...grant, by: { as: 'sanction-panel', personIds: ['a1', 's2', 's3'] } }, torn, DECIDED_ON)).toEqual([
      'COMPLAINTS_FUNCTIONS_INCOMPATIBLE',
    ]);
  });
});

describe('a grant', () => {
  const granted = after([...RESTORING, [grant, DECIDED_ON]]);
  const conditioned = after([...RESTORING, [{ ...grant, sanction: CONDITIONS }, DECIDED_ON]]);

  it('row 46: takes nothing back, and the line of the withdrawal stays until its window ends', () => {
    const early = withdrawnFor(24);
    const restored = put(put(early, applyToBeRestored, '2028-11-22'), grant, '2028-12-20');

    expect([restorationOf(restored), withdrawnFrom(restored)]).toEqual(['granted', '2026-11-22']);
    expect(linesOf(sanctionHistory(restored)!)).toEqual(linesOf(sanctionHistory(early)!));
    expect(effectsOn([sanctionHistory(restored)!], '2031-11-21').lines).toMatchObject([{ line: 'withdrawn' }]);
    expect(effectsOn([sanctionHistory(restored)!], '2031-11-22').lines).toEqual([]);
  });

  it('row 46: comes with conditions that hold from its day on and end with their term', () => {
    const { history, seq } = restoredUnder(conditioned)!;

    expect([seq, restoredUnder(granted)]).toEqual([conditioned.events.length, null]);
    expect(effectsOn([history], addDays(DECIDED_ON, -1)).accreditation).toBe('kept');
    expect(effectsOn([history], DECIDED_ON)).toMatchObject({
      accreditation: 'limited',
      lines: [{ line: 'conditions' }],
    });
    expect(publicLines([history], '2032-12-10')).toEqual([]);
    expect(isMetered(history, DECIDED_ON)).toBe(true);
  });

  it('row 46: falls with the withdrawal where a court annuls that', () => {
    const annulled = put(put(conditioned, step('propose-annulment', 'registrar'), '2032-01-10'), ANNUL, '2032-01-11');

    expect(codes(ANNUL, put(conditioned, step('propose-annulment', 'registrar'), '2032-01-10'), '2032-01-11')).toEqual(
      [],
    );
    expect(effectsOn([restoredUnder(annulled)!.history], '2032-01-11').accreditation).toBe('kept');
  });
});
const ANNUL = step('annul-sanction', 'registrar', { people: ['reg-2'] });

describe('keeping the file of a withdrawal', () => {
  const kept = (theCase: Case, months = 60) =>
    keptUntil({ ending: endingOf(theCase), set: { 'accreditation-withdrawn': months } });

  it('row 47: leaves a year to ask for a restoration, whatever a body set, and as long after a refusal', () => {
    expect(kept(after(WITHDRAWN))).toBe('2032-11-22');
    expect(kept(after(WITHDRAWN), 84)).toBe('2033-11-22');
    expect(kept(after(refused))).toBe('2033-12-10');
  });

  it('row 47: goes on while somebody waits for an answer, and no longer', () => {
    const erasing = { set: {}, holds: [], hasOpenLinkedCase: false, proposal: null };
    const said = (theCase: Case, day: string) =>
      refusalsToProposeErasure({ ...erasing, ending: endingOf(theCase) }, day).map(({ code }) => code);

    expect(said(after(RESTORING), '2040-01-01')).toEqual(['COMPLAINTS_CASE_NOT_ENDED']);
    expect(said(after([...RESTORING, [grant, DECIDED_ON]]), '2040-01-01')).toEqual([]);
  });

  it('row 47: goes on until the register has stopped speaking of conditions', () => {
    const late = [...WITHDRAWN, [applyToBeRestored, '2033-11-01'] as const];
    const restored = after([...late, [{ ...grant, sanction: { ...CONDITIONS, months: 36 } }, '2033-11-20']]);

    expect(kept(restored)).toBe('2036-11-20');
    expect(kept(after([...late, [grant, '2033-11-20']]))).toBe('2031-11-22');
  });
});
