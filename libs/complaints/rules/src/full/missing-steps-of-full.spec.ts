import { describe, expect, it } from '@jest/globals';
import { after, codes, put, step, type Timed } from '../../test/full/given.js';
import {
  APPEALED,
  BREACH,
  decide,
  DECIDED,
  DISCLOSED,
  INVESTIGATED,
  notify,
  offer,
  prove,
  reply,
} from '../../test/full/paths.js';
import { missingSteps } from '../missing-steps.js';

const over: Timed = [step('appeal-time-runs-out', 'time'), '2026-11-20'];
const propose: Timed = [step('propose-withdrawal', 'registrar'), '2027-02-01'];
const publish = step('put-withdrawal-in-force', 'registrar', { people: ['reg-2'] });
const lacking = (steps: readonly Timed[]) => missingSteps(after(steps));
const varied: readonly Timed[] = [
  ...APPEALED,
  [step('vary-on-appeal', 'appeal-panel', { outcome: 'withdrawal' }), '2027-01-10'],
];

describe('what a withdrawal lacks under the whole procedure', () => {
  it('is nothing once it is final and two registrars put it in force', () => {
    const done = after([...DECIDED, over, propose, [publish, '2027-02-02']]);

    expect(missingSteps(done)).toEqual([]);
  });

  it('is others to decide where two did against the lay member, although a line let it through', () => {
    const against = put(
      after(BREACH),
      { ...decide, by: { as: 'panel', personIds: ['chair', 'p-coach'] } },
      '2026-10-21',
    );
    const along = put(after(BREACH), { ...decide, by: { as: 'panel', personIds: ['p-lay', 'p-coach'] } }, '2026-10-21');

    expect(missingSteps(against)).toContain('decided-by-others');
    expect(missingSteps(along)).not.toContain('decided-by-others');
    const milder = { ...decide, outcome: 'sanction', by: { as: 'panel', personIds: ['chair', 'p-coach'] } } as const;
    expect(missingSteps(put(after(BREACH), milder, '2026-10-21'))).not.toContain('decided-by-others');
    const alone = { ...milder, by: { as: 'panel', personIds: ['chair'] } } as const;
    expect(missingSteps(put(after(BREACH), alone, '2026-10-21'))).toContain('decided-by-others');
  });

  it('is the service of charges that were amended, and a reply to those', () => {
    const amended: readonly Timed[] = [
      ...INVESTIGATED,
      [step('propose-amendment', 'investigator'), '2026-04-20'],
      [step('amend-charges', 'registrar', { inWriting: true }), '2026-04-22'],
    ];

    expect(lacking(amended)).toEqual(expect.arrayContaining(['charges-served', 'reply-or-time-run']));
    expect(lacking([...amended, [prove, '2026-04-24']])).toContain('reply-or-time-run');
    expect(lacking([...amended, [prove, '2026-04-24'], [reply, '2026-05-02']])).not.toContain('reply-or-time-run');
  });

  it('is the notification of what an appeal panel put in its place, and no further appeal', () => {
    expect(lacking(varied)).toEqual(expect.arrayContaining(['notified', 'appeal-time-run']));
    expect(lacking([...varied, [notify, '2027-01-11']])).toEqual(['two-persons']);
  });

  it('is a decision and its notice once an appeal panel sent the case back', () => {
    const remitted: readonly Timed[] = [...APPEALED, [step('remit', 'appeal-panel'), '2027-01-10']];

    expect(lacking(remitted)).toContain('appeal-time-run');
    expect(codes(step('propose-withdrawal', 'registrar'), after(remitted), '2027-01-11')).toContain(
      'COMPLAINTS_NOT_NOW',
    );
  });

  it('is nothing of an appeal for which leave was refused', () => {
    expect(lacking([...APPEALED, [step('refuse-leave', 'reviewer'), '2026-11-20']])).toEqual(['two-persons']);
  });

  it('R4: counts the two assessors who offered what the respondent signed', () => {
    const asked = { ...offer, outcome: 'withdrawal', asked: true } as const;
    const agreed: readonly Timed[] = [
      ...DISCLOSED,
      [asked, '2026-06-18'],
      [step('accept-agreed-outcome', 'respondent'), '2026-06-30'],
      [notify, '2026-07-01'],
    ];

    expect(lacking(agreed)).toEqual(['appeal-time-run', 'two-persons']);
    expect(lacking([...agreed, [step('appeal-time-runs-out', 'time'), '2026-07-30']])).toEqual(['two-persons']);
  });
});
