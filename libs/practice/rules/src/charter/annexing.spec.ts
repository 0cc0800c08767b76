import { describe, expect, it } from '@jest/globals';
import { type Annex, type AnnexRequest, refusalsToAnnex } from './annexing.js';

const today = '2026-11-22';
const second = { id: 'second', publishedOn: '2026-10-01' };
const annexed: Annex = { versionId: 'second', fromOn: '2026-10-10' };
const takenAway: Annex = { versionId: null, fromOn: '2026-11-01' };

describe('annexing a charter to an engagement', () => {
  it.each<[string, AnnexRequest, Annex | null]>([
    ['on the day on which the version was published', { version: second, fromOn: '2026-10-01' }, null],
    ['today', { version: second, fromOn: today }, null],
    ['anew after it was taken away', { version: second, fromOn: today }, takenAway],
    ['with another day for the same version', { version: second, fromOn: '2026-10-05' }, annexed],
    [
      'in place of another version',
      { version: { id: 'third', publishedOn: '2026-11-20' }, fromOn: '2026-11-20' },
      annexed,
    ],
    ['and taking it away on its first day', { version: null, fromOn: '2026-10-10' }, annexed],
  ])('is taken %s', (_, request, last) => {
    expect(refusalsToAnnex(request, last, today)).toEqual([]);
  });

  it.each<[string, AnnexRequest, Annex | null, object]>([
    [
      'a day that is yet to come',
      { version: second, fromOn: '2026-11-23' },
      null,
      { code: 'PRACTICE_ANNEX_IN_FUTURE', path: 'fromOn' },
    ],
    [
      'a day before the version was published',
      { version: second, fromOn: '2026-09-30' },
      null,
      { code: 'PRACTICE_ANNEX_BEFORE_VERSION', params: { publishedOn: '2026-10-01' }, path: 'fromOn' },
    ],
    [
      'taking it away before it was annexed',
      { version: null, fromOn: '2026-10-09' },
      annexed,
      { code: 'PRACTICE_ANNEX_ENDS_BEFORE_IT_BEGAN', params: { annexedOn: '2026-10-10' }, path: 'fromOn' },
    ],
    ['what stands already', { version: second, fromOn: '2026-10-10' }, annexed, { code: 'PRACTICE_ANNEX_UNCHANGED' }],
    ['taking away nothing', { version: null, fromOn: today }, null, { code: 'PRACTICE_ANNEX_UNCHANGED' }],
    ['taking it away twice', { version: null, fromOn: today }, takenAway, { code: 'PRACTICE_ANNEX_UNCHANGED' }],
  ])('is refused for %s', (_, request, last, refusal) => {
    expect(refusalsToAnnex(request, last, today)).toEqual([refusal]);
  });
});
