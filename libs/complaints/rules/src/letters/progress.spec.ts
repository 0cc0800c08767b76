import { addDays } from '@standing/kernel';
import { describe, expect, it } from '@jest/globals';
import { after as shortly, START, WHOLE } from '../../test/given-case.js';
import { after, put, step } from '../../test/full/given.js';
import { BREACH, CHARGED, DECIDED, DISCLOSED, IN_TRIAGE, NO_CASE, OFFERED, READY } from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { progressDueOn, progressOf } from './progress.js';

const named = { nameVisibility: 'named' } as const;
const due = (theCase: Case, to: 'complainant' | 'respondent', last: string | null = null) =>
  progressDueOn(to, { theCase, ...named }, last);

describe('a party is told how a case stands', () => {
  it('K15: twenty-eight days after they came to know of it, then after each letter', () => {
    const theCase = after(CHARGED);

    expect(due(theCase, 'complainant')).toBe('2026-03-30');
    expect(due(theCase, 'respondent')).toBe('2026-04-13');
    expect(due(theCase, 'respondent', '2026-04-20')).toBe('2026-05-18');
    expect(due(theCase, 'complainant', '2026-01-01')).toBe('2026-03-30');
  });

  it('K15: in the number of days that the body adopted', () => {
    const theCase = after(CHARGED);
    const procedure = { ...theCase.procedure, lengths: { K15: { unit: 'days', count: 14 } } } as const;

    expect(due({ ...theCase, procedure }, 'respondent')).toBe('2026-03-30');
  });

  it('and not the coach of whom nothing is told yet; a deferral changes nothing for the other', () => {
    const theCase = after(IN_TRIAGE);
    const deferred: Case = {
      ...theCase,
      clockChanges: [{ seq: 1, clock: 'K17', kind: 'deferred', reviewOn: '2026-06-01' }],
    };

    for (const one of [theCase, deferred]) {
      expect(due(one, 'respondent')).toBeNull();
      expect(due(one, 'complainant')).toBe('2026-03-30');
    }
    expect(progressOf('complainant', deferred, '2026-03-30')).toEqual(progressOf('complainant', theCase, '2026-03-30'));
  });

  it('and nobody while the case is stayed, for whatever it is stayed; then both again', () => {
    for (const stay of ['court', 'police', 'other-body', 'health'] as const) {
      const stayed = [
        ...CHARGED,
        [step('propose-stay', 'registrar', { stay }), '2026-03-20'],
        [step('stay', 'assessor'), '2026-03-21'],
      ] as const;

      expect(due(after(stayed), 'complainant')).toBeNull();
      expect(due(after(stayed), 'respondent')).toBeNull();
      expect(due(after([...stayed, [step('lift-stay', 'assessor'), '2026-05-21']]), 'respondent')).toBe('2026-04-13');
    }
  });

  it('and nobody once it is over or final', () => {
    for (const theCase of [after(NO_CASE), shortly(...WHOLE)]) {
      expect(due(theCase, 'complainant')).toBeNull();
      expect(progressOf('complainant', theCase, '2027-01-01')).toBeNull();
    }
  });

  it('nor whoever left no way to be reached', () => {
    const addressed = { theCase: after(CHARGED), nameVisibility: 'anonymous' } as const;

    expect(progressDueOn('complainant', addressed, null)).toBeNull();
  });

  it('nor the coach of a case that was opened again, before it has charges of its own', () => {
    const reopened = put(after(NO_CASE), step('reopen', 'assessor', { newEvidence: true }), '2026-09-01');

    expect(due(reopened, 'respondent')).toBeNull();
    expect(due(reopened, 'complainant')).toBe('2026-03-30');
  });
});

describe('how a case stands is said', () => {
  it.each([
    ['IN_TRIAGE', IN_TRIAGE, 'looked-at', '2026-04-01'],
    ['CHARGED', CHARGED, 'answered', '2026-04-15'],
    ['DISCLOSED', DISCLOSED, 'weighed', '2026-06-17'],
    ['DECIDED', DECIDED, 'decided', '2026-11-19'],
  ] as const)('%s: its stage, and by when from its clocks', (_, path, stage, nextBy) => {
    const theCase = after(path);
    const on = theCase.events.at(-1)?.on ?? '';

    expect(progressOf('complainant', theCase, on)).toEqual({ stage, nextBy, isLate: false, standsStill: false });
    expect(progressOf('complainant', theCase, nextBy)?.isLate).toBe(false);
    expect(progressOf('complainant', theCase, addDays(nextBy, 1))?.isLate).toBe(true);
  });

  it('to nobody as decided before it is notified, and to the complainant nothing of what was taken before', () => {
    const deliberating = after(BREACH);
    const decided = put(deliberating, step('decide', 'panel', { outcome: 'no-breach' }), '2026-10-21');
    const offered = after(OFFERED);
    const agreed = put(offered, step('accept-agreed-outcome', 'respondent'), '2026-06-20');

    for (const to of ['complainant', 'respondent'] as const)
      expect(progressOf(to, decided, '2026-10-21')).toEqual(progressOf(to, deliberating, '2026-10-21'));
    expect(progressOf('complainant', agreed, '2026-06-20')).toEqual(progressOf('complainant', offered, '2026-06-20'));
    expect(progressOf('respondent', agreed, '2026-06-20')).toMatchObject({ stage: 'decided' });
  });

  it('without a day where no clock runs or time stands still', () => {
    const theCase = after(READY);
    const still: Case = {
      ...after(CHARGED),
      pauses: [{ reason: 'health', from: '2026-03-20', until: null, reviewOn: '2026-04-20' }],
    };

    expect(progressOf('complainant', theCase, '2026-10-03')).toMatchObject({
      stage: 'heard',
      nextBy: null,
      standsStill: false,
    });
    expect(progressOf('complainant', still, '2026-03-25')).toEqual({
      stage: 'answered',
      nextBy: null,
      isLate: false,
      standsStill: true,
    });
    expect(shortly(...START).procedure.version).toBe('1');
  });
});
