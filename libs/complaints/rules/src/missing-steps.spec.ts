import { describe, expect, it } from '@jest/globals';
import { addDays } from '@standing/kernel';
import type { Attempt, Case } from './case.js';
import { missingSteps } from './missing-steps.js';
import { refusalsTo } from './refusals-to.js';
import { after, by, empty, publish, WHOLE, type Timed } from '../test/given-case.js';

describe('the steps that a withdrawal needs', () => {
  const without = (...events: Attempt['event'][]) => after(...WHOLE.filter(([{ event }]) => !events.includes(event)));
  const changed = (event: Attempt['event'], changes: Partial<Attempt>) =>
    after(...WHOLE.map(([attempt, on]): Timed => [attempt.event === event ? { ...attempt, ...changes } : attempt, on]));

  it.each<[string, Case, string[]]>([
    [
      'nothing happened',
      empty,
      ['charges-served', 'reply-or-time-run', 'decided-by-others', 'notified', 'appeal-time-run', 'two-persons'],
    ],
    ['the charges were not written', changed('serve', { inWriting: false }), ['charges-served', 'reply-or-time-run']],
    ['their service is not proved', without('prove-service'), ['charges-served', 'reply-or-time-run']],
    ['nobody replied and no time ran', without('reply'), ['reply-or-time-run']],
    ['somebody else replied', changed('reply', by('case-manager', 'csm')), ['reply-or-time-run']],
    ['the case manager decided with others', changed('decide', by('panel', 'p1', 'p2', 'csm')), ['decided-by-others']],
    ['two decided', changed('decide', by('panel', 'p1', 'p2')), ['decided-by-others']],
    ['no reasons are written', changed('decide', { reasoned: false }), ['decided-by-others']],
    ['it was not notified', without('notify'), ['notified', 'appeal-time-run', 'two-persons']],
    ['the appeal’s time still runs', without('appeal-time-runs-out'), ['appeal-time-run']],
    ['one person did both', changed('put-withdrawal-in-force', by('registrar', 'reg')), ['two-persons']],
  ])('name what lacks when %s', (_, theCase, steps) => {
    expect(missingSteps(theCase)).toEqual(steps);
  });

  it('are said when somebody tries without one of them', () => {
    const short = after(...WHOLE.filter(([{ event }]) => event !== 'prove-service').slice(0, 8));

    expect(refusalsTo(publish, short, '2026-06-19')).toEqual([
      { code: 'COMPLAINTS_STEP_MISSING', params: { step: 'charges-served' } },
      { code: 'COMPLAINTS_STEP_MISSING', params: { step: 'reply-or-time-run' } },
    ]);
  });

  it('are not met by a notice that comes before the decision, or by an appeal’s time counted short', () => {
    const early = after(
      ...WHOLE.map(([attempt, on]): Timed => [
        attempt,
        attempt.event === 'appeal-time-runs-out' ? addDays(on, -1) : on,
      ]),
    );

    expect(missingSteps(early)).toEqual(['appeal-time-run']);
  });
});
