import { describe, expect, it } from '@jest/globals';
import { flagOfRight } from './right.js';
import {
  refusalsOfSignatory,
  refusalsToAskToSign,
  refusalsToSign,
  refusalsToState,
  type Signatory,
  type Signing,
} from './statement-signing.js';
import { statementLines } from './statement.js';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const lines = (...days: string[]) =>
  statementLines(
    days.map((heldOn) => ({
      ...{ id: heldOn, heldOn, minutes: 60, form: 'individual' as const },
      ...{ status: 'asked' as const, onDocuments: 'none' as const, declineReason: null },
    })),
  );
const signatory = (changes: Partial<Signatory> = {}): Signatory => ({
  isAvailable: true,
  barred: [],
  disownedOn: null,
  ...changes,
});
const signing = (changes: Partial<Signing> = {}): Signing => ({
  lines: lines('2026-02-10'),
  isAsRead: true,
  signedBy: [],
  signatory: signatory(),
  ...changes,
});

const ended = { why: 'ended', fromOn: '2026-03-01', untilOn: null } as const;
const suspended = { why: 'suspended', fromOn: '2026-03-01', untilOn: '2026-03-10' } as const;

describe('making a statement', () => {
  it.each<[string, number, string, string[]]>([
    ['on the last day of the month', 1, '2026-02-28', ['SUPERVISION_STATEMENT_MONTH_NOT_OVER']],
    ['on the first day after it', 1, '2026-03-01', []],
    ['of a month without a session', 0, '2026-03-01', ['SUPERVISION_STATEMENT_NO_SESSION']],
  ])('%s', (_, sessions, today, expected) => {
    expect(codes(refusalsToState('2026-02-01', sessions, today))).toEqual(expected);
  });
});

describe('whoever may no longer supervise since 1 March', () => {
  it.each<[string, boolean]>([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-02', true],
  ])('has a session of %s flagged: %s', (heldOn, flagged) => {
    expect(flagOfRight([ended], heldOn)).toEqual({
      rightEndedOn: flagged ? '2026-03-01' : null,
      rightSuspended: false,
    });
    expect(flagOfRight([suspended], heldOn)).toEqual({ rightEndedOn: null, rightSuspended: flagged });
    expect(flagOfRight([], heldOn)).toEqual({ rightEndedOn: null, rightSuspended: false });
  });

  it.each<[string, string[], Partial<Signatory>, string[]]>([
    ['sessions of before, the right having ended', ['2026-02-28'], { barred: [ended] }, []],
    [
      'one of that day among them',
      ['2026-02-28', '2026-03-01'],
      { barred: [ended] },
      ['SUPERVISION_STATEMENT_RIGHT_ENDED'],
    ],
    ['sessions of before, the right being suspended', ['2026-02-28'], { barred: [suspended] }, []],
    [
      'one of a day on which it was',
      ['2026-03-01'],
      { barred: [suspended] },
      ['SUPERVISION_STATEMENT_RIGHT_SUSPENDED'],
    ],
    ['the coach not known', ['2026-02-28'], { disownedOn: '2026-03-01' }, ['SUPERVISION_STATEMENT_DISOWNED']],
    ['not reached any more', ['2026-02-28'], { isAvailable: false }, ['SUPERVISION_SUPERVISOR_UNAVAILABLE']],
  ])('signs, with %s', (_, days, changes, expected) => {
    expect(codes(refusalsOfSignatory(lines(...days), signatory(changes)))).toEqual(expected);
  });
});

describe('signing', () => {
  const gone = signatory({ isAvailable: false });

  it.each<[string, 'coach' | 'supervisor', Partial<Signing>, string[]]>([
    ['is for both', 'supervisor', {}, []],
    ['is refused once the sessions changed', 'coach', { isAsRead: false }, ['SUPERVISION_STATEMENT_CHANGED']],
    ['is refused where no session is left', 'coach', { lines: [] }, ['SUPERVISION_STATEMENT_NO_SESSION']],
    ['is the coach’s when the supervisor cannot', 'coach', { signatory: gone }, []],
    ['is not the supervisor’s who cannot', 'supervisor', { signatory: gone }, ['SUPERVISION_SUPERVISOR_UNAVAILABLE']],
  ])('%s', (_, side, changes, expected) => {
    expect(codes(refusalsToSign(side, signing(changes)))).toEqual(expected);
  });

  it.each<[string, Partial<Signing>, string | null, string[]]>([
    ['once the coach signed', { signedBy: ['coach'] }, null, []],
    ['on another day again', { signedBy: ['coach'] }, '2026-03-01', []],
    ['not before', {}, null, ['SUPERVISION_STATEMENT_SIGN_FIRST']],
    ['not twice a day', { signedBy: ['coach'] }, '2026-03-02', ['SUPERVISION_STATEMENT_ASKED_TODAY']],
    ['not after they signed', { signedBy: ['coach', 'supervisor'] }, null, ['SUPERVISION_STATEMENT_SIGNED']],
    ['not where they cannot', { signedBy: ['coach'], signatory: gone }, null, ['SUPERVISION_SUPERVISOR_UNAVAILABLE']],
  ])('is asked of the supervisor %s', (_, changes, askedOn, expected) => {
    expect(codes(refusalsToAskToSign(signing(changes), askedOn, '2026-03-02'))).toEqual(expected);
  });
});
