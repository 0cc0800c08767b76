import { describe, expect, it } from '@jest/globals';
import { after, START } from '../test/given-case.js';
import type { Pause } from './case.js';
import { PAUSE_REASONS, type PauseReason } from './clock-rule.js';
import { type ToldPause, toldPauses } from './told-pauses.js';

const pause = (reason: PauseReason, from: string, until: string | null = null): Pause => ({
  reason,
  from,
  until,
  reviewOn: '2026-12-31',
});
const served = (...pauses: Pause[]) => ({ ...after(...START.slice(0, 4)), pauses });

describe('what both parties read of time that stands still', () => {
  it.each<[string, readonly Pause[], readonly ToldPause[]]>([
    ['nothing while it runs', [], []],
    ['nothing of a pause that holds no clock up', [pause('info', '2026-03-14')], []],
    ['nothing of one that is over', [pause('health', '2026-03-14', '2026-03-18')], []],
    [
      'one line for a court and a certificate at once',
      [pause('court', '2026-03-16'), pause('health', '2026-03-14')],
      [{ of: 'outside', since: '2026-03-14' }],
    ],
    [
      'one day for two that follow each other',
      [pause('court', '2026-03-14', '2026-03-17'), pause('third-party', '2026-03-17')],
      [{ of: 'outside', since: '2026-03-14' }],
    ],
    [
      'no day before the one from which they know',
      [pause('health', '2026-03-01')],
      [{ of: 'outside', since: '2026-03-10' }],
    ],
  ])('is %s', (_, pauses, told) => {
    expect(toldPauses(served(...pauses), '2026-03-20', '2026-03-10')).toEqual(told);
  });

  it('has one class for health, a court and a third party, so that none can be told from the others', () => {
    const classes = PAUSE_REASONS.map((reason) => {
      const theCase = served(pause(reason, '2026-03-14'));
      return [reason, toldPauses(theCase, '2026-03-20', '2026-03-10').map(({ of }) => of)] as const;
    });

    expect(classes.filter(([, told]) => told.length > 0)).toEqual([
      ['health', ['outside']],
      ['court', ['outside']],
      ['third-party', ['outside']],
    ]);
  });

  it('names information and an attempt at agreement in triage', () => {
    const triage = {
      ...after(...START.slice(0, 2)),
      pauses: [pause('info', '2026-03-04'), pause('resolution', '2026-03-05')],
    };

    expect(toldPauses(triage, '2026-03-06', '2026-02-27')).toEqual([
      { of: 'information', since: '2026-03-04' },
      { of: 'parties', since: '2026-03-05' },
    ]);
  });
});
