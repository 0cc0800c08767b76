import { describe, expect, it } from '@jest/globals';
import { refusalsToAward } from './awarding.js';
import { type BeforeRenewing, refusalsToRenew } from './renewing.js';

const days = { opensOn: '2030-05-22', takenUntil: '2031-05-21' };
const before: BeforeRenewing = {
  standing: { status: 'ACCREDITED', givenUpFrom: null, withdrawnFrom: null },
  hasTerm: true,
  isOffered: true,
  renewal: { phase: 'OPEN', ...days },
  waiting: false,
  appealing: false,
};

type Case = [string, Partial<BeforeRenewing>, object[]];

describe('renewing an accreditation', () => {
  it.each<Case>([
    ['in its window', {}, []],
    ['in the months of grace', { renewal: { phase: 'GRACE', ...days } }, []],
    [
      'late, no longer in force',
      { standing: { ...before.standing, status: 'EXPIRED' }, renewal: { phase: 'LATE', ...days } },
      [],
    ],
    [
      'too early',
      { renewal: { phase: 'NOT_YET_OPEN', ...days } },
      [{ code: 'ACCREDITATION_RENEWAL_TOO_EARLY', params: { from: '2030-05-22' } }],
    ],
    [
      'after it lapsed',
      { standing: { ...before.standing, status: 'EXPIRED' }, renewal: { phase: 'LAPSED', ...days } },
      [{ code: 'ACCREDITATION_RENEWAL_TOO_LATE', params: { until: '2031-05-21' } }],
    ],
    [
      'twice',
      { renewal: { phase: 'PENDING', ...days }, waiting: true },
      [{ code: 'ACCREDITATION_APPLICATION_WAITING' }],
    ],
    [
      'while it is given up from a later day, which is taken back first',
      { standing: { ...before.standing, givenUpFrom: '2030-06-01' } },
      [{ code: 'ACCREDITATION_GIVES_UP', params: { from: '2030-06-01' } }],
    ],
    [
      'once it was given up',
      { standing: { ...before.standing, status: 'GIVEN_UP', givenUpFrom: '2030-06-01' } },
      [{ code: 'ACCREDITATION_GIVES_UP', params: { from: '2030-06-01' } }],
    ],
    [
      'after a withdrawal of what was given up before',
      { standing: { status: 'GIVEN_UP', givenUpFrom: '2030-06-01', withdrawnFrom: '2030-07-01' } },
      [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }],
    ],
    ['while another level is applied for', { waiting: true }, [{ code: 'ACCREDITATION_APPLICATION_WAITING' }]],
    ['while an appeal of theirs waits', { appealing: true }, [{ code: 'ACCREDITATION_APPEAL_PENDING' }]],
    [
      'after a withdrawal',
      { standing: { ...before.standing, status: 'WITHDRAWN' } },
      [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }],
    ],
    [
      'without any award',
      { standing: { ...before.standing, status: 'NOT_ACCREDITED' }, hasTerm: false, renewal: null },
      [{ code: 'ACCREDITATION_RENEWAL_NOTHING_HELD' }],
    ],
    ['without an end', { hasTerm: false, renewal: null }, [{ code: 'ACCREDITATION_RENEWAL_NO_TERM' }]],
    [
      'where the scheme offers none',
      { isOffered: false, renewal: null },
      [{ code: 'ACCREDITATION_RENEWAL_NOT_OFFERED' }],
    ],
  ])('%s', (_, changes, refused) => {
    expect(refusalsToRenew({ ...before, ...changes })).toEqual(refused);
  });

  it('is awarded though the level is held, but not after a withdrawal', () => {
    const award = {
      id: 'a',
      level: 'one',
      reference: 'CC-2026-1',
      validFrom: '2026-11-22',
      validUntil: '2030-11-21',
      recordedAt: new Date(0),
    };
    const standing = {
      status: 'ACCREDITED',
      award,
      since: null,
      until: null,
      pausedSince: null,
      suspendedSince: null,
      givenUpFrom: null,
      loweredFrom: null,
      withdrawnFrom: null,
      reasons: [],
      nextChangeOn: null,
    } as const;
    const application = { kind: 'renewal', personId: 'coach', level: 'one', status: 'waiting' } as const;
    const scheme = { levels: [{ code: 'one' }] };
    const asked = {
      application,
      deciderId: 'registrar',
      scheme,
      lines: [],
      codeSigned: true,
      standing,
      isDeceased: false,
    };

    expect(refusalsToAward(asked)).toEqual([]);
    expect(refusalsToAward({ ...asked, application: { ...application, kind: 'first' } })).toHaveLength(1);
    expect(refusalsToAward({ ...asked, standing: { ...standing, status: 'WITHDRAWN' } })).toEqual([
      { code: 'ACCREDITATION_AFTER_WITHDRAWAL' },
    ]);
  });

  it.each(['renewal', 'first'] as const)('is not awarded, as a %s, while it is given up from a later day', (kind) => {
    const standing = {
      status: 'ACCREDITED',
      award: null,
      since: null,
      until: null,
      pausedSince: null,
      suspendedSince: null,
      givenUpFrom: '2026-12-01',
      loweredFrom: null,
      withdrawnFrom: null,
      reasons: [],
      nextChangeOn: null,
    } as const;
    const application = { kind, personId: 'coach', level: 'one', status: 'waiting' } as const;
    const scheme = { levels: [{ code: 'one' }] };
    const asked = {
      application,
      deciderId: 'registrar',
      scheme,
      lines: [],
      codeSigned: true,
      standing,
      isDeceased: false,
    };

    expect(refusalsToAward(asked)).toEqual([{ code: 'ACCREDITATION_GIVES_UP', params: { from: '2026-12-01' } }]);
  });
});
