import { describe, expect, it } from '@jest/globals';
import { type BeforeApplying, refusalsOfAnswered, refusalsOfDecided, refusalsToApply } from './applying.js';
import { standingOn } from './standing.js';

const scheme = { levels: [{ code: 'one' }, { code: 'two' }, { code: 'three' }] };
const award = {
  id: 'a',
  level: 'two',
  reference: 'CC-2026-1',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  recordedAt: new Date('2026-01-01T10:00:00Z'),
};
const on = (day: string) => standingOn([award], [], day);
const before: BeforeApplying = { scheme, standing: standingOn([], [], '2026-06-01'), waiting: false, appealing: false };

describe('applying for a level', () => {
  const withdrawn = standingOn(
    [award],
    [{ awardId: award.id, kind: 'withdrawn', effectiveOn: '2026-06-01', recordedAt: award.recordedAt }],
    '2026-06-01',
  );
  it.each<[string, string, Partial<BeforeApplying>, string[]]>([
    ['of the scheme', 'two', {}, []],
    ['above the one held', 'three', { standing: on('2026-06-01') }, []],
    ['that was held and has run out', 'two', { standing: on('2027-01-01') }, []],
    ['that the scheme lacks', 'nine', {}, ['ACCREDITATION_LEVEL_UNKNOWN']],
    [
      'that the scheme lacks now, with another held',
      'nine',
      { standing: on('2026-06-01') },
      ['ACCREDITATION_LEVEL_UNKNOWN'],
    ],
    ['while no scheme is in force', 'two', { scheme: null }, ['ACCREDITATION_NO_SCHEME']],
    ['that is held', 'two', { standing: on('2026-12-31') }, ['ACCREDITATION_LEVEL_HELD']],
    ['below the one held', 'one', { standing: on('2026-06-01') }, ['ACCREDITATION_HIGHER_LEVEL_HELD']],
    ['after a withdrawal', 'three', { standing: withdrawn }, ['ACCREDITATION_AFTER_WITHDRAWAL']],
    ['while another waits', 'two', { waiting: true }, ['ACCREDITATION_APPLICATION_WAITING']],
    ['while an appeal is heard', 'two', { appealing: true }, ['ACCREDITATION_APPEAL_PENDING']],
    [
      'with everything in the way',
      'two',
      { standing: on('2026-06-01'), waiting: true },
      ['ACCREDITATION_LEVEL_HELD', 'ACCREDITATION_APPLICATION_WAITING'],
    ],
  ])('%s', (_, level, changes, codes) => {
    expect(refusalsToApply(level, { ...before, ...changes }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('answering an application', () => {
  it.each([
    ['waiting', []],
    ['conditional', []],
    ['withdrawn', ['ACCREDITATION_APPLICATION_DECIDED']],
    ['declined', ['ACCREDITATION_APPLICATION_DECIDED']],
    ['awarded', ['ACCREDITATION_APPLICATION_DECIDED']],
  ] as const)('that is %s', (status, codes) => {
    expect(refusalsOfDecided({ status }).map(({ code }) => code)).toEqual(codes);
  });

  it('on a condition leaves nothing to assess, and is no end of it', () => {
    expect(refusalsOfAnswered({ status: 'waiting' })).toEqual([]);
    expect(refusalsOfAnswered({ status: 'conditional' })).toEqual([
      { code: 'ACCREDITATION_APPLICATION_DECIDED', params: { status: 'conditional' } },
    ]);
  });
});
