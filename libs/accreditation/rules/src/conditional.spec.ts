import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type Day } from '@standing/kernel';
import fc from 'fast-check';
import type { Assessed } from './assessed.js';
import { type Condition, refusalsOfCondition, refusalsToMakeConditional } from './conditional.js';
import { type BeforeDeciding, refusalsToDecline } from './deciding.js';
import { isHonoured, termsOfCondition } from './honouring.js';

const ethics = { code: 'ethics', title: { fr: 'Éthique', en: 'Ethics' } };
const sheet = [{ criterion: 'ethics', mark: 'NOT_YET', reason: 'r', wouldSatisfy: 'w' }] as const;
const settled: Assessed = { criteria: [ethics], first: sheet, second: sheet, moderated: null, begun: true };
const parts = { applicantId: 'coach', assessorIds: ['first'], moderatorId: null, deciderIds: [], panelIds: [] };
const before: BeforeDeciding = {
  application: { personId: 'coach', level: 'one', status: 'waiting' },
  assessed: settled,
  parts,
  deciderId: 'registrar',
  related: false,
  honouredUntil: null,
  fee: { dueBefore: 'never', asked: [], paid: [], isWaived: false },
  today: '2026-11-22',
};
const conditional = (honouredUntil: Day): BeforeDeciding => {
  return { ...before, application: { ...before.application, status: 'conditional' }, honouredUntil };
};
const withdrawn = [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }];
const codes = (refusals: readonly { code: string; path?: string }[]) =>
  refusals.map(({ code, path }) => [code.replace('ACCREDITATION_', ''), path].filter(Boolean).join(' '));

describe('answering an application on a condition', () => {
  it.each<[string, BeforeDeciding, string[]]>([
    ['that was assessed', before, []],
    ['that nobody has to assess', { ...before, assessed: { ...settled, criteria: [], begun: false } }, []],
    [
      'that nobody was asked to assess yet',
      { ...before, assessed: { ...settled, first: null, second: null, begun: false } },
      ['ASSESSMENT_OUTSTANDING'],
    ],
    [
      'whose fee is due before it',
      { ...before, fee: { ...before.fee, dueBefore: 'decision', asked: [{ amount: 1, currency: 'EUR' }] } },
      ['FEE_UNPAID'],
    ],
    ['while one has not submitted', { ...before, assessed: { ...settled, second: null } }, ['ASSESSMENT_OUTSTANDING']],
    ['of one’s own', { ...before, deciderId: 'coach' }, ['SELF_DECISION']],
    [
      'as one who assessed it, who reads no more',
      { ...before, deciderId: 'first', assessed: { ...settled, second: null } },
      ['PART_ASSESSED'],
    ],
    ['as one who is related', { ...before, related: true }, ['PART_RELATED']],
    [
      'that was declined',
      { ...before, application: { ...before.application, status: 'declined' } },
      ['APPLICATION_DECIDED'],
    ],
    ['that is conditional to the end of today', conditional('2026-11-22'), ['CONDITION_HONOURED']],
    ['whose term ended yesterday', conditional('2026-11-21'), []],
  ])('%s', (_, given, expected) => {
    expect(codes(refusalsToMakeConditional(given, []))).toEqual(expected);
  });

  it('promises nothing that cannot be kept, and tells whoever had a part nothing of that', () => {
    expect(refusalsToMakeConditional(before, withdrawn)).toEqual(withdrawn);
    expect(codes(refusalsToMakeConditional({ ...before, deciderId: 'first' }, withdrawn))).toEqual(['PART_ASSESSED']);
  });
});

describe('the condition', () => {
  const condition: Condition = { stillToShow: 'One more session.', honouredUntil: '2027-11-22', longerBecause: null };
  it.each<[string, Partial<Condition>, Day | null, string[]]>([
    ['a year from today', {}, null, []],
    ['without what is to be shown', { stillToShow: ' ' }, null, ['STILL_TO_SHOW_MISSING stillToShow']],
    ['at length', { stillToShow: 'a'.repeat(4001) }, null, ['TEXT_TOO_LONG stillToShow']],
    ['for 28 days', { honouredUntil: '2026-12-20' }, null, []],
    ['for 27 days', { honouredUntil: '2026-12-19' }, null, ['CONDITION_TOO_SHORT honouredUntil']],
    ['for two years', { honouredUntil: '2028-11-22' }, null, []],
    ['for a day more', { honouredUntil: '2028-11-23' }, null, ['CONDITION_TOO_LONG honouredUntil']],
    ['in place of another, with its reason', { longerBecause: 'Illness of the mentor.' }, '2026-11-21', []],
    ['in place of another, without', {}, '2026-11-21', ['LONGER_REASON_MISSING longerBecause']],
    ['with a reason and in place of none', { longerBecause: 'Why' }, null, ['LONGER_REASON_NEEDLESS longerBecause']],
    ['with a long reason', { longerBecause: 'a'.repeat(2001) }, '2026-11-21', ['TEXT_TOO_LONG longerBecause']],
  ])('%s', (_, changes, honouredUntil, expected) => {
    const refusals = refusalsOfCondition({ ...condition, ...changes }, { ...before, honouredUntil });
    expect(codes(refusals)).toEqual(expected);
  });

  it('is not looked at for whoever had a part, be there a term or not', () => {
    for (const honouredUntil of [null, '2026-11-21'])
      expect(refusalsOfCondition(condition, { ...before, honouredUntil, deciderId: 'first' })).toEqual([]);
  });

  it('is proposed for one year, the last of February for a leap day', () => {
    expect(termsOfCondition('2026-11-22')).toEqual({
      earliest: '2026-12-20',
      proposed: '2027-11-22',
      latest: '2028-11-22',
    });
    expect(termsOfCondition('2028-02-29').proposed).toBe('2029-02-28');
  });
});

describe('on any day', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));

  it('what was promised is either honoured, or can be declined and made longer, and never both', () => {
    fc.assert(
      fc.property(days, days, (until, today) => {
        const given = { ...conditional(until), today };
        const declined = refusalsToDecline(given, 'Because');
        const longer = refusalsToMakeConditional(given, []);
        expect([declined.length === 0, longer.length === 0]).toEqual([
          !isHonoured(until, today),
          !isHonoured(until, today),
        ]);
      }),
    );
  });

  it('a longer term ends later than the one that it takes the place of', () => {
    fc.assert(
      fc.property(days, days, days, (until, today, later) => {
        const made = { stillToShow: 'That.', honouredUntil: later, longerBecause: 'Why.' };
        const given = { ...conditional(until), today };
        const refusals = [...refusalsToMakeConditional(given, []), ...refusalsOfCondition(made, given)];
        if (refusals.length > 0) return;
        expect(later > until).toBe(true);
        expect(later <= addMonths(today, 24)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
