import { describe, expect, it } from '@jest/globals';
import { anAudit, answered, aRound, items } from '../../test/an-audit.js';
import { askedIn, type AuditSteps, auditStateOf, refusalsOfTerm, reminderDue } from '../index.js';

const OPEN = { timeAsked: { isGranted: null } };
const second = (kind: 'more-asked' | 'more-time') => [
  aRound({ answeredOn: '2026-11-20' }),
  aRound({ kind, askedOn: '2026-11-25', dueOn: '2026-12-10' }),
];

describe('the state of an audit', () => {
  it.each<[string, AuditSteps, string, string]>([
    ['waits on its last day', anAudit(), '2026-11-29', 'waiting'],
    ['is unanswered the day after', anAudit(), '2026-11-30', 'unanswered'],
    ['waits on while a wish for time is open', anAudit({ rounds: [aRound(OPEN)] }), '2026-12-20', 'waiting'],
    [
      'is unanswered once the wish was declined',
      anAudit({ rounds: [aRound({ timeAsked: { isGranted: false } })] }),
      '2026-11-30',
      'unanswered',
    ],
    ['is answered, however late it is', answered(null, null), '2027-06-01', 'answered'],
    [
      'waits again once more is asked',
      answered('accepted', 'more', { rounds: second('more-asked') }),
      '2026-12-10',
      'waiting',
    ],
    ['is closed where it meets', answered('accepted', 'accepted', { outcome: 'meets' }), '2026-12-01', 'closed'],
    [
      'is a recommendation where it does not',
      answered('refused', null, { outcome: 'does-not-meet' }),
      '2026-12-01',
      'recommended',
    ],
    [
      'is closed once a registrar has decided',
      answered('refused', null, { outcome: 'does-not-meet', followUp: 'noted' }),
      '2026-12-01',
      'closed',
    ],
  ])('%s', (_, steps, today, state) => {
    expect(auditStateOf(steps, today)).toBe(state);
  });
});

describe('what a round asks about', () => {
  const all = items({ a: { verdict: 'accepted' }, b: { verdict: 'refused' }, c: { verdict: 'more' } });
  const idsIn = (steps: Pick<AuditSteps, 'rounds' | 'items'>) => askedIn(steps).map(({ activityId }) => activityId);

  it('is everything at first, what more is asked of, or what is not accepted', () => {
    expect(idsIn(anAudit())).toEqual(['a', 'b']);
    expect(idsIn({ rounds: second('more-asked'), items: all })).toEqual(['c']);
    expect(idsIn({ rounds: second('more-time'), items: all })).toEqual(['b', 'c']);
  });
});

describe('a reminder', () => {
  it.each([
    ['2026-11-14', null],
    ['2026-11-15', 14],
    ['2026-11-25', 14],
    ['2026-11-26', 3],
    ['2026-11-29', 3],
    ['2026-11-30', null],
  ])('of a term until the 29th is on %s that of %s days', (today, days) => {
    expect(reminderDue('2026-11-01', '2026-11-29', today)).toBe(days);
  });

  it('is left out where the term itself is no longer', () => {
    expect(reminderDue('2026-11-15', '2026-11-29', '2026-11-16')).toBeNull();
    expect(reminderDue('2026-11-15', '2026-11-29', '2026-11-26')).toBe(3);
  });
});

describe('the term of a draw', () => {
  it.each([
    [13, ['CPD_AUDIT_TERM_WRONG']],
    [14, []],
    [28, []],
    [92, []],
    [93, ['CPD_AUDIT_TERM_WRONG']],
    [20.5, ['CPD_AUDIT_TERM_WRONG']],
  ])('of %s days: %j', (days, codes) => {
    expect(refusalsOfTerm(days).map(({ code }) => code)).toEqual(codes);
  });
});
