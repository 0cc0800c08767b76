import { describe, expect, it } from '@jest/globals';
import { casesIn, counted, lengthOf, shareIn } from '../../test/figures/given.js';
import { after, step, type Timed } from '../../test/full/given.js';
import { IN_TRIAGE, TO_MERGE } from '../../test/full/paths.js';
import { figuresOf } from './figures-of.js';
import { countsOfYear } from './report-counts.js';

const YEAR = { from: '2026-01-01', until: '2026-12-31' };
const merged: readonly Timed[] = [...TO_MERGE, [step('merge', 'registrar'), '2026-03-11']];
const joined: readonly Timed[] = [...IN_TRIAGE, [step('join-complaint', 'registrar'), '2026-03-11']];
const cases = counted(after(joined), after(merged));
const found = figuresOf(cases, YEAR, '2026-03-20');

describe('a complaint that became a part of another', () => {
  it('row 4: is counted with it, once and from the first receipt', () => {
    expect([casesIn(found, 'received'), casesIn(found, 'ended'), casesIn(found, 'backlog')]).toEqual([
      ['a'],
      [],
      ['a'],
    ]);
    expect(casesIn(found, 'ended-from', 'triage')).toEqual([]);
    expect(lengthOf(found, 'end-to-end')).toEqual([0, null, null, 'a 18 …']);
  });

  it('K1: was acknowledged and looked at in time or not, as any other: nothing late is hidden by merging it', () => {
    expect(shareIn(found, 'acknowledged-in-time').met).toEqual(['a', 'b']);
    expect(lengthOf(found, 'first-screen')[0]).toBe(2);
  });

  it('row 4: is no case of a report of the year, and neither is its end', () => {
    const served = after([
      ...joined,
      [step('screen-risk', 'registrar', { risk: 'low' }), '2026-03-12'],
      [step('serve', 'registrar', { inWriting: true, route: 'disciplinary' }), '2026-03-16'],
    ]);
    const counts = countsOfYear(counted(served, after(merged)), 2026, '2027-01-02').filter((one) => one.cases > 0);
    expect(counts).toEqual([{ table: 'received', part: null, cases: 1 }]);
  });

  it('R11: leaves an emergency in which it was opened in the report', () => {
    const asked = { askedBy: 'a', askedAs: 'registrar', ground: 'danger', askedOn: '2026-03-09' } as const;
    const opened = {
      ...asked,
      answer: 'opened',
      answeredBy: 'b',
      answeredAs: 'registrar',
      answeredOn: '2026-03-09',
    } as const;
    const emergencies = [{ ...opened, lastDay: '2026-03-10', closedOn: null }];
    const counts = countsOfYear([{ id: 'b', theCase: after(merged), emergencies }], 2026, '2027-01-02');
    expect(counts.filter((one) => one.cases > 0)).toEqual([{ table: 'opened-in-emergency', part: 'danger', cases: 1 }]);
  });
});
