import { describe, expect, it } from '@jest/globals';
import { after, codes, put, step, type Timed } from '../../test/full/given.js';
import { appeal, BREACH, decide, IN_TRIAGE, INVESTIGATED, notify, READY } from '../../test/full/paths.js';
import { dueOn } from '../clocks-of.js';
import type { Case } from '../case.js';
import { effectsOn } from '../sanctions/effects.js';
import { sanctionHistory, sanctionsOf } from '../sanctions/sanction-of-case.js';
import { termsOf } from '../sanctions/terms.js';
import { sanctionOf } from '../state-of.js';

const proposed: readonly Timed[] = [
  ...INVESTIGATED,
  [step('propose-stay', 'registrar', { stay: 'court' }), '2026-04-10'],
];
const stayed: readonly Timed[] = [...proposed, [step('stay', 'assessor', { people: ['as-lay'] }), '2026-04-12']];
const lift = step('lift-stay', 'assessor', { people: ['as-lay'] });

describe('an appeal', () => {
  it('takes back what was proposed of the withdrawal where the decision falls', () => {
    const immediate = { ...decide, immediateEffect: true };
    const proposed: readonly Timed[] = [
      ...BREACH,
      [immediate, '2026-10-21'],
      [notify, '2026-10-22'],
      [step('propose-withdrawal', 'registrar'), '2026-10-23'],
      [appeal, '2026-10-25'],
    ];
    for (const event of ['remit', 'vary-on-appeal'] as const) {
      const act = step(event, 'appeal-panel', { outcome: 'withdrawal' });
      expect(sanctionOf(after([...proposed, [act, '2027-01-10']]))).toBe('none');
    }
    expect(codes(step('remit', 'appeal-panel'), after(proposed), '2027-01-10')).toEqual([]);
  });
});

describe('a sanction that was in force at once', () => {
  const suspension = termsOf('suspension', { months: 6 });
  const inForce: readonly Timed[] = [
    ...BREACH,
    [{ ...decide, outcome: 'sanction', sanction: suspension, immediateEffect: true }, '2026-10-21'],
    [notify, '2026-10-22'],
    [step('propose-sanction', 'registrar'), '2026-10-23'],
    [step('put-sanction-in-force', 'registrar', { people: ['reg-2'] }), '2026-10-23'],
    [appeal, '2026-11-02'],
  ];
  const heard = (event: 'remit' | 'vary-on-appeal', terms = suspension): Case =>
    after([...inForce, [step(event, 'appeal-panel', { outcome: 'sanction', sanction: terms }), '2026-11-10']]);
  const effectOn = (theCase: Case, day: string) => effectsOn([sanctionHistory(theCase)!], day).accreditation;

  it('row 35e: never was once the case is sent back, nor by what others decide in it before that is in force', () => {
    const sent = heard('remit');
    const again = put(sent, { ...decide, outcome: 'sanction', sanction: suspension }, '2027-02-01');

    expect(effectOn(after(inForce), '2026-11-09')).toBe('off');
    expect([effectOn(sent, '2026-11-10'), effectOn(again, '2027-02-02')]).toEqual(['kept', 'kept']);
    expect(sanctionHistory(sent)?.acts.map(({ act }) => act)).toEqual(['in-force', 'quashed']);
    expect(sanctionHistory(again)?.acts).toEqual([]);
    expect(sanctionsOf(again).map(({ seq }) => seq)).toEqual([inForce.length - 1, null]);
  });

  it('row 35c: never was once another is put in its place, which waits for its own two people', () => {
    const caution = termsOf('caution', { months: 12 });
    const varied = heard('vary-on-appeal', caution);

    expect(effectOn(varied, '2026-11-10')).toBe('kept');
    expect(sanctionsOf(varied).map(({ history }) => [history.decided, history.acts.length])).toEqual([
      [suspension, 2],
      [caution, 0],
    ]);
  });
});

describe('the pauses that a procedure brings by itself', () => {
  const on = '2026-05-01';
  it('row 42: stop the investigation while the case is stayed, until it is lifted', () => {
    expect(dueOn(after(proposed), 'K6', on)).toBe('2026-06-14');
    expect(dueOn(after(stayed), 'K6', on)).toBeNull();
    expect(dueOn(after([...stayed, [lift, '2026-04-22']]), 'K6', on)).toBe('2026-06-24');
  });

  it('row 42b: end by themselves where nobody looks at the stay again within ninety days', () => {
    expect(dueOn(after(stayed), 'K6', '2026-07-11')).toBe('2026-09-12');
    const kept = [...stayed, [step('keep-stay', 'panel', { people: ['chair'] }), '2026-07-01']] as const;
    expect(dueOn(after(kept), 'K6', '2026-07-11')).toBeNull();
  });

  it('give the complainant the time for an answer, and not the body', () => {
    const asked: readonly Timed[] = [...IN_TRIAGE, [step('ask-complainant', 'case-manager'), '2026-03-10']];
    const answered: readonly Timed[] = [...asked, [step('complainant-answers', 'complainant'), '2026-03-15']];
    expect(dueOn(after(IN_TRIAGE), 'K4', '2026-03-12')).toBe('2026-04-01');
    expect(dueOn(after(asked), 'K4', '2026-03-12')).toBeNull();
    expect(dueOn(after(answered), 'K4', '2026-03-16')).toBe('2026-04-06');
    expect(dueOn(after(asked), 'K4', '2026-03-24')).toBe('2026-04-15');
  });

  it('stop the time to list a hearing only where a party asked to postpone it', () => {
    const postponed = (askedByParty: boolean) =>
      after([...READY, [step('postpone', 'panel', { people: ['chair'], askedByParty }), '2026-10-05']]);
    expect(dueOn(postponed(true), 'K7', '2026-10-10')).toBeNull();
    expect(dueOn(postponed(false), 'K7', '2026-10-10')).toBe('2026-12-04');
  });
});
