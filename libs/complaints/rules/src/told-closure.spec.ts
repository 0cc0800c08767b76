import { describe, expect, it } from '@jest/globals';
import { after, step } from '../test/full/given.js';
import { DISCLOSED, IN_TRIAGE, INVESTIGATED, NO_CASE, REVIEWED } from '../test/full/paths.js';
import { type Case, DEFAULT_PROCEDURE } from './case.js';
import { clocksOf } from './clocks-of.js';
import { toldClosure } from './told-closure.js';

const inadmissible = step('close-inadmissible', 'registrar', { closure: 'nothing-alleged' });

describe('what a complainant reads of a closure', () => {
  it.each<[string, Case, string]>([
    ['goes on', after(INVESTIGATED), '2026-04-10'],
    [
      'was taken back',
      after([[step('complainant-withdraws', 'registrar'), '2026-04-10']], after(INVESTIGATED)),
      '2026-04-11',
    ],
    [
      'ended with advice',
      after([[step('close-with-advice', 'assessor'), '2026-06-18']], after(DISCLOSED)),
      '2026-06-19',
    ],
    [
      'was set aside',
      after([[step('set-aside-to-assessors', 'reviewer'), '2026-07-01']], after(REVIEWED)),
      '2026-07-02',
    ],
  ])('is nothing of a case that %s', (_, theCase, on) => {
    expect(toldClosure(theCase, on)).toBeNull();
  });

  it('says until when it may be asked that it be looked at again, and nothing once that day is over', () => {
    const told = { how: 'close-no-case', on: '2026-06-18', askedOn: null, confirmedOn: null };
    expect(toldClosure(after(NO_CASE), '2026-07-02')).toEqual({ ...told, reviewUntil: '2026-07-02' });
    expect(toldClosure(after(NO_CASE), '2026-07-03')).toEqual({ ...told, reviewUntil: null });
  });

  it('goes on being told while it is looked at, and says when it was confirmed', () => {
    const asked = { how: 'close-no-case', on: '2026-06-18', reviewUntil: null, askedOn: '2026-06-25' };
    expect(toldClosure(after(REVIEWED), '2026-06-26')).toEqual({ ...asked, confirmedOn: null });
    const confirmed = after([[step('confirm-closure', 'reviewer'), '2026-07-01']], after(REVIEWED));
    expect(toldClosure(confirmed, '2026-07-02')).toEqual({ ...asked, confirmedOn: '2026-07-01' });
  });

  it('offers no review where the procedure of the case has none', () => {
    const closed = after([[inadmissible, '2026-03-10']], { ...after(IN_TRIAGE), procedure: DEFAULT_PROCEDURE });
    expect(toldClosure(closed, '2026-03-11')).toMatchObject({ how: 'close-inadmissible', reviewUntil: null });
    // And no time runs to ask for what there is not.
    expect(clocksOf(closed, '2026-03-11')).toEqual([]);
  });
});
