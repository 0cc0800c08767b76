import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import { after, appealOver, by, codes, hold, put, START, type Timed } from '../../test/given-case.js';
import type { Attempt, Case } from '../case.js';
import { refusalsToPropose } from '../deciding.js';
import { missingSteps } from '../missing-steps.js';
import { withTime } from '../passing-of-time.js';
import { nextSteps, refusalsTo, withdrawnFrom } from '../refusals-to.js';
import { sanctionOf, stateOf } from '../state-of.js';
import { effectsOn } from './effects.js';
import { rungsBelow } from './ladder.js';
import { sanctionHistory } from './sanction-of-case.js';
import { type Terms, termsOf } from './terms.js';

const condition = { code: 'no-minors', amount: null, country: null } as const;
const SUSPENSION = termsOf('suspension', { months: 6 });
const CONDITIONS = termsOf('conditions', { months: 12, conditions: [condition] });
const CAUTION = termsOf('caution', { months: 12, named: true });
const propose: Attempt = { event: 'propose-sanction', ...by('registrar', 'reg') };
const publish: Attempt = { event: 'put-sanction-in-force', ...by('registrar', 'reg-2') };
const review = { ...by('sanction-panel', 's1', 's2', 's3'), reasoned: true };

/** A case in which the panel imposed this, up to the end of the time to appeal. */
const decided = (sanction: Terms, ...more: readonly Timed[]): Case => {
  const sits = ['s1', 's2', 's3'].map((id) => hold(id, 'sanction-panel'));
  const steps = START.map(([attempt, on]): Timed => [
    attempt.event === 'decide' ? { ...attempt, outcome: 'sanction', sanction } : attempt,
    on,
  ]);
  const theCase = after(...steps, ...more);
  return { ...theCase, everHeld: [...theCase.everHeld, ...sits] };
};
const FINAL: Timed = [appealOver, '2026-06-19'];
const IN_FORCE: readonly Timed[] = [FINAL, [propose, '2026-06-19'], [publish, '2026-06-19']];
const effects = (theCase: Case, day: string, knownOn?: string) => effectsOn([sanctionHistory(theCase)!], day, knownOn);

describe('a sanction in its case', () => {
  it('takes the steps that a withdrawal takes, and two registrars; before, nothing shows and nothing is limited', () => {
    const final = decided(SUSPENSION, FINAL);
    expect(missingSteps(final)).toEqual(['two-persons']);
    expect(codes(publish, final, '2026-06-19')).toEqual(['COMPLAINTS_NOT_NOW', 'COMPLAINTS_SECOND_PERSON_NEEDED']);
    const proposed = put(final, propose, '2026-06-19');
    expect(codes({ ...publish, ...by('registrar', 'reg') }, proposed, '2026-06-19')).toEqual([
      'COMPLAINTS_SECOND_PERSON_NEEDED',
    ]);
    expect(effects(proposed, '2026-06-19')).toMatchObject({ accreditation: 'kept', lines: [] });
    expect(codes(publish, proposed, '2026-06-19')).toEqual([]);

    const inForce = put(proposed, publish, '2026-06-19');

    expect([missingSteps(inForce), sanctionOf(inForce), withdrawnFrom(inForce)]).toEqual([[], 'in-force', null]);
    expect(effects(inForce, '2026-06-18')).toMatchObject({ accreditation: 'kept', lines: [] });
    expect(effects(inForce, '2026-06-19')).toMatchObject({ accreditation: 'off', lines: [{ line: 'suspended' }] });
  });

  it('waits for the end of the time to appeal, and is not put in force as a withdrawal', () => {
    const told = decided(SUSPENSION);
    expect(codes(propose, told, '2026-06-18')).toEqual(['COMPLAINTS_NOT_FINAL']);
    const asWithdrawal: Attempt = { event: 'propose-withdrawal', ...by('registrar', 'reg') };
    expect(codes(asWithdrawal, decided(SUSPENSION, FINAL), '2026-06-19')).toEqual(['COMPLAINTS_NO_WITHDRAWAL_DECIDED']);
    const withdrawal = after(...START, FINAL);
    expect(codes(propose, withdrawal, '2026-06-19')).toEqual(['COMPLAINTS_NO_SANCTION_DECIDED']);
  });

  it('lacks what a withdrawal would lack, whatever its lines let through', () => {
    const whole = decided(SUSPENSION, FINAL, [propose, '2026-06-19']);
    const short = { ...whole, events: whole.events.filter(({ event }) => event !== 'prove-service') };

    expect(refusalsTo(publish, short, '2026-06-19')).toEqual([
      { code: 'COMPLAINTS_STEP_MISSING', params: { step: 'charges-served' } },
      { code: 'COMPLAINTS_STEP_MISSING', params: { step: 'reply-or-time-run' } },
    ]);
    const asWithdrawal: Attempt = { event: 'put-withdrawal-in-force', ...by('registrar', 'reg-2') };
    expect(codes(asWithdrawal, whole, '2026-06-19')).toContain('COMPLAINTS_NO_WITHDRAWAL_DECIDED');
  });

  it('leaves its case open while it is watched over, and closes it by the end of its term although nobody looked', () => {
    const watched = decided(SUSPENSION, ...IN_FORCE);
    expect(stateOf(withTime(watched, '2026-12-18'))).toBe('final');
    expect(withTime(watched, '2027-03-01').events.at(-1)).toMatchObject({ event: 'complete', on: '2026-12-19' });
    expect(stateOf(withTime(decided(CAUTION, ...IN_FORCE), '2026-06-19'))).toBe('closed-complete');
  });

  it('is found to be met or not by three who did not decide it, and only where there is something to meet', () => {
    const met: Attempt = { event: 'complete-sanction', ...review };
    const conditions = decided(CONDITIONS, ...IN_FORCE);
    expect(codes(met, conditions, '2026-09-01')).toEqual([]);
    expect(codes({ ...met, ...by('sanction-panel', 's1', 's2') }, conditions, '2026-09-01')).toEqual([
      'COMPLAINTS_PANEL_INCOMPLETE',
    ]);
    expect(codes({ ...met, ...by('panel', 'p1', 'p2', 'p3') }, conditions, '2026-09-01')).toEqual([
      'COMPLAINTS_NOT_YOUR_FUNCTION',
    ]);
    expect(codes(met, decided(SUSPENSION, ...IN_FORCE), '2026-09-01')).toEqual(['COMPLAINTS_SANCTION_NOT_TO_MEET']);
    expect(codes(met, conditions, '2027-06-19')).toContain('COMPLAINTS_SANCTION_OVER');

    const completed = put(conditions, met, '2026-09-01');

    expect(effects(completed, '2026-09-01')).toMatchObject({ accreditation: 'kept', lines: [] });
    expect(stateOf(withTime(completed, '2026-09-01'))).toBe('closed-complete');
  });

  it('K12: is varied while its review is open, no longer than the catalogue lets it last, and never into more', () => {
    const inForce = decided(SUSPENSION, ...IN_FORCE);
    const proposal = (sanction: Terms) => ({
      ...({
        panel: 'sanction-panel',
        outcome: 'vary',
        reasons: 'Why.',
        immediateEffect: false,
        immediateReasons: '',
      } as const),
      sanction,
    });
    const said = (sanction: Terms, on: string) =>
      refusalsToPropose(proposal(sanction), inForce, on).map(({ code }) => code);
    const longer = { ...SUSPENSION, months: 12 };

    expect(said(longer, '2026-10-23')).toEqual(['COMPLAINTS_SANCTION_NOT_IN_REVIEW']);
    expect(said(longer, '2026-10-24')).toEqual([]);
    expect(said(longer, '2026-12-18')).toEqual([]);
    expect(said(CONDITIONS, '2026-12-18')).toEqual([]);
    expect(said({ ...SUSPENSION, months: 13 }, '2026-12-18')).toEqual(['COMPLAINTS_SANCTION_MONTHS']);
    expect(said({ ...SUSPENSION, months: 5 }, '2026-12-18')).toEqual(['COMPLAINTS_SANCTION_OVER']);
    expect(said({ ...longer, named: true }, '2026-12-18')).toEqual(['COMPLAINTS_NAMING_DECIDED']);
    expect(said(termsOf('withdrawal', { months: 60 }), '2026-12-18')).toEqual(['COMPLAINTS_SANCTION_NOT_HERE']);
    const varied = put(inForce, { event: 'vary-sanction', ...review, sanction: longer }, '2026-12-01');
    expect(effects(varied, '2027-06-18').accreditation).toBe('off');
    expect(effects(varied, '2027-06-19').accreditation).toBe('kept');
  });

  it('never was once a court annulled it, which two registrars record, on any day and though its case is closed', () => {
    const over = withTime(decided(SUSPENSION, ...IN_FORCE), '2027-03-01');
    const asked: Attempt = { event: 'propose-annulment', ...by('registrar', 'reg'), reasoned: true };
    const annul: Attempt = { event: 'annul-sanction', ...by('registrar', 'reg-2') };
    expect(codes(annul, over, '2027-03-01')).toEqual([
      'COMPLAINTS_ANNULMENT_NOT_PROPOSED',
      'COMPLAINTS_SECOND_PERSON_NEEDED',
    ]);
    expect(codes(asked, decided(SUSPENSION, FINAL), '2026-06-19')).toEqual(['COMPLAINTS_NOT_IN_FORCE']);
    const proposed = put(over, asked, '2027-03-01');
    expect(codes({ ...annul, ...by('registrar', 'reg') }, proposed, '2027-03-01')).toEqual([
      'COMPLAINTS_SECOND_PERSON_NEEDED',
    ]);

    const annulled = put(proposed, annul, '2027-03-02');

    expect([codes(annul, proposed, '2027-03-02'), sanctionOf(annulled)]).toEqual([[], 'annulled']);
    expect(effects(annulled, '2026-07-01', '2027-03-02')).toMatchObject({ accreditation: 'kept', lines: [] });
    expect(effects(annulled, '2026-07-01')).toMatchObject({ accreditation: 'off' });
    const next = (theCase: Case) => nextSteps(theCase, addDays('2027-03-02', 400)).map(({ event }) => event);
    expect(next(annulled)).toEqual(['propose-annulment', 'tell-recipients']);
  });

  it.each<[string, Terms, readonly string[]]>([
    ['without having walked the ladder', CAUTION, ['COMPLAINTS_RUNG_MISSING', 'COMPLAINTS_NAMING_REASONS_MISSING']],
    [
      'O6: that lowers whoever has no level below theirs',
      termsOf('level-reduction', { months: 12, level: 'one' }),
      ['COMPLAINTS_LEVEL_NONE_BELOW', 'COMPLAINTS_RUNG_MISSING'],
    ],
    ['that is a withdrawal', termsOf('withdrawal', { months: 60 }), ['COMPLAINTS_SANCTION_NOT_HERE']],
  ])('is not imposed %s', (_, sanction, expected) => {
    const proposal = {
      panel: 'panel',
      outcome: 'sanction',
      reasons: 'Why.',
      immediateEffect: false,
      immediateReasons: '',
    } as const;
    const replied = after(...START.slice(0, 5));
    expect(refusalsToPropose({ ...proposal, sanction }, replied, '2026-05-20').map(({ code }) => code)).toEqual(
      expected,
    );
  });

  it('O7: may take effect at once with reasons; O4 never', () => {
    const said = ({ kind, ...terms }: Terms) =>
      refusalsToPropose(
        {
          ...{
            panel: 'panel',
            outcome: 'sanction',
            reasons: 'Why.',
            immediateEffect: true,
            immediateReasons: 'Danger.',
          },
          ...{ sanction: { kind, ...terms }, namingReasons: 'Clients ask.' },
          weighing: {
            rungs: rungsBelow(kind).map((rung) => ({ kind: rung, why: 'too-grave' })),
            aggravating: [],
            mitigating: [],
          },
        },
        after(...START.slice(0, 5)),
        '2026-05-20',
      ).map(({ code }) => code);

    expect(said(SUSPENSION)).toEqual([]);
    expect(said(CAUTION)).toEqual(['COMPLAINTS_IMMEDIATE_NOT_HERE']);
  });
});
