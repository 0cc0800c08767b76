import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import { APPEALED } from '../../test/full/paths.js';
import type { Case } from '../case.js';
import { dueOn, hasRun } from '../clocks-of.js';
import { refusalsTo } from '../refusals-to.js';
import { stepsToTake } from '../taking.js';

const HEARD: readonly Timed[] = [...APPEALED, [step('hear-appeal', 'appeal-panel'), '2026-12-01']];
const heard = after(HEARD);

describe('the text of a decision on appeal', () => {
  it('K11t: is due twenty-eight days after the hearing, the day of it not counted, be that day a holiday', () => {
    expect(dueOn(heard, 'K11t', '2026-12-02')).toBe('2026-12-29');
    const onLastDay = after([...APPEALED, [step('hear-appeal', 'appeal-panel'), '2026-11-27']]);
    expect(dueOn(onLastDay, 'K11t', '2026-12-02')).toBe('2026-12-25');
    expect([hasRun(heard, 'K11t', '2026-12-29'), hasRun(heard, 'K11t', '2026-12-30')]).toEqual([false, true]);
  });

  it('K11t: waits for nobody, while the decision itself waits for a party', () => {
    const paused: Case = {
      ...heard,
      pauses: [{ reason: 'party', from: '2026-12-05', until: '2026-12-15', reviewOn: '2026-12-20' }],
    };

    expect(dueOn(heard, 'K11', '2026-12-20')).toBe('2027-01-01');
    expect([dueOn(paused, 'K11', '2026-12-20'), dueOn(paused, 'K11t', '2026-12-20')]).toEqual([
      ...['2027-01-11', '2026-12-29'],
    ]);
  });

  it('K11t: is in the number of days that the body adopted', () => {
    const procedure = { ...heard.procedure, lengths: { K11t: { unit: 'days', count: 14 } } } as const;

    expect(dueOn({ ...heard, procedure }, 'K11t', '2026-12-02')).toBe('2026-12-15');
  });

  it.each([
    ['confirm-on-appeal', {}],
    ['quash-on-appeal', {}],
    ['vary-on-appeal', { outcome: 'withdrawal' }],
    ['remit', {}],
  ] as const)('K11t: is over with the decision: %s', (event, said) => {
    const decided = after([...HEARD, [step(event, 'appeal-panel', said), '2026-12-20']]);

    expect(dueOn(decided, 'K11t', '2026-12-21')).toBeNull();
  });

  it('K11t: begins once, for an appeal panel that is whole, and not where an appeal is decided on its papers', () => {
    const appealed = after(APPEALED);
    const codes = (theCase: Case) =>
      refusalsTo({ event: 'hear-appeal', by: { as: 'appeal-panel', personIds: ['a1'] } }, theCase, '2026-12-02').map(
        ({ code }) => code,
      );
    const next = (theCase: Case) => stepsToTake(theCase, 'appeal-panel', 'a1', '2026-12-02').map(({ event }) => event);
    const two: Case = { ...appealed, everHeld: appealed.everHeld.filter(({ personId }) => personId !== 'a3') };

    expect([codes(appealed), codes(heard), codes(two)]).toEqual([
      ...[[], ['COMPLAINTS_APPEAL_HEARD'], ['COMPLAINTS_PANEL_INCOMPLETE']],
    ]);
    expect([next(appealed), next(heard)]).toEqual([['hear-appeal'], []]);
    expect(
      dueOn(after([...APPEALED, [step('confirm-on-appeal', 'appeal-panel'), '2026-12-20']]), 'K11t', '2026-12-21'),
    ).toBeNull();
  });
});
