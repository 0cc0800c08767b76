import { describe, expect, it } from '@jest/globals';
import { after, step, type Timed } from '../../test/full/given.js';
import { ACQUITTED, APPEALED, DECIDED, NO_CASE, SUSPENDED } from '../../test/full/paths.js';
import { earlierFinding } from './earlier-finding.js';

const over: readonly Timed[] = [...DECIDED, [step('appeal-time-runs-out', 'time'), '2026-11-20']];
const annulled: readonly Timed[] = [
  ...SUSPENDED,
  [step('propose-annulment', 'registrar'), '2026-12-01'],
  [step('annul-sanction', 'registrar', { people: ['reg-2'] }), '2026-12-02'],
];
const of = (steps: readonly Timed[], on = '2027-03-01') => earlierFinding(after(steps), on);

describe('what was found before about the same member', () => {
  it('is what was decided, when, and with which terms, once that is final', () => {
    expect(of(SUSPENDED)).toMatchObject({
      outcome: 'sanction',
      decidedOn: '2026-10-21',
      terms: { kind: 'suspension' },
    });
    expect(of(over)).toMatchObject({ outcome: 'withdrawal', terms: { kind: 'withdrawal' } });
  });

  it.each<[string, readonly Timed[]]>([
    ['is not final', DECIDED],
    ['is under appeal', APPEALED],
    ['was quashed', [...APPEALED, [step('quash-on-appeal', 'appeal-panel'), '2027-01-10']]],
    ['was annulled', annulled],
    ['found no breach', [...ACQUITTED, [step('notify', 'registrar'), '2026-10-22']]],
    ['came to no decision', NO_CASE],
  ])('is nothing where it %s', (_, steps) => {
    expect(of(steps)).toBeNull();
  });

  it('is nothing once it is spent', () => {
    expect(of(SUSPENDED, '2032-05-21')).not.toBeNull();
    expect(of(SUSPENDED, '2032-05-22')).toBeNull();
  });
});
