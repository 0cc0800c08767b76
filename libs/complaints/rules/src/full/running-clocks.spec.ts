import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import * as at from '../../test/full/paths.js';
import type { ClockName } from '../clock-table.js';
import { clocksOf } from '../clocks-of.js';

const then = (path: readonly Timed[], ...more: readonly Timed[]): readonly Timed[] => [...path, ...more];

const LOOKED = step('screen-risk', 'registrar', { risk: 'medium' });

/** Of each clock: the last step of the first path starts it on that day, and the last of the second stops it. */
const ROWS: readonly (readonly [ClockName, readonly Timed[], string, readonly Timed[]])[] = [
  ['K1', at.RECEIVED, '2026-03-02', at.IN_TRIAGE],
  ['K2', at.RECEIVED, '2026-03-09', then(at.IN_TRIAGE, [step('tell-complainant', 'case-manager'), '2026-03-20'])],
  ['K3', at.RECEIVED, '2026-03-02', then(at.RECEIVED, [at.screenRisk, '2026-03-03'])],
  ['K3a', then(at.IN_TRIAGE, [at.serve, '2026-03-16']), '2026-03-16', then(at.CHARGED, [at.screenRisk, '2026-03-19'])],
  [
    'K3r',
    then(at.IN_TRIAGE, [LOOKED, '2026-03-06']),
    '2026-03-06',
    then(at.IN_TRIAGE, [LOOKED, '2026-03-06'], [at.screenRisk, '2026-03-09']),
  ],
  ['K4', at.IN_TRIAGE, '2026-03-04', then(at.IN_TRIAGE, [at.serve, '2026-03-16'])],
  ['K5', at.CHARGED, '2026-03-18', at.INVESTIGATED],
  ['K6', then(at.IN_TRIAGE, [at.serve, '2026-03-16']), '2026-03-16', at.REPORTED],
  ['K6b', at.DISCLOSED, '2026-06-03', at.LISTED],
  ['K7', at.LISTED, '2026-06-18', then(at.NOTICED, [at.serveBundle, '2026-10-01'])],
  ['K7a', at.OFFERED, '2026-06-18', then(at.OFFERED, [step('accept-agreed-outcome', 'respondent'), '2026-06-30'])],
  ['K8', at.DELIBERATING, '2026-10-20', then(at.BREACH, [at.decide, '2026-10-21'])],
  ['K9', at.DECIDED, '2026-10-22', at.APPEALED],
  ['K9a', at.NO_CASE, '2026-06-18', at.REVIEWED],
  ['K9b', at.REVIEWED, '2026-06-25', then(at.REVIEWED, [step('confirm-closure', 'reviewer'), '2026-07-10'])],
  ['K11', at.APPEALED, '2026-11-02', then(at.APPEALED, [step('refuse-leave', 'reviewer'), '2026-11-20'])],
  ['K18', at.ANNULLED, '2027-01-11', then(at.ANNULLED, [step('tell-recipients', 'registrar'), '2027-01-14'])],
  [
    'K11t',
    then(at.APPEALED, [step('hear-appeal', 'appeal-panel'), '2026-12-01']),
    '2026-12-01',
    then(
      at.APPEALED,
      [step('hear-appeal', 'appeal-panel'), '2026-12-01'],
      [step('confirm-on-appeal', 'appeal-panel'), '2026-12-20'],
    ),
  ],
  ['K17', at.RECEIVED, '2026-03-02', then(at.IN_TRIAGE, [at.serve, '2026-03-16'])],
];

describe('the clocks of a case on its way', () => {
  const started = (path: readonly Timed[], name: ClockName) =>
    clocksOf(after(path), path.at(-1)?.[1] ?? '2026-03-02').find((clock) => clock.name === name)?.startedOn ?? null;

  it.each(ROWS)('%s: begins with its step, and ends with another', (name, begun, on, ended) => {
    expect(started(begun.slice(0, -1), name)).toBeNull();
    expect(started(begun, name)).toBe(on);
    expect(started(ended.slice(0, -1), name)).not.toBeNull();
    expect(started(ended, name)).toBeNull();
  });
});
