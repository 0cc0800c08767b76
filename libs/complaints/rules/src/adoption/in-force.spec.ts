import { describe, expect, it } from '@jest/globals';
import { type Adopted, adoptedOn, refusalsToAdoptFrom } from './in-force.js';

const from = (holdsFrom: string, version: Adopted['version']): Adopted => ({ holdsFrom, version });

describe('what a body adopted', () => {
  it.each<[string, readonly Adopted[], string | undefined]>([
    ['nothing where nothing was adopted', [], undefined],
    ['nothing before its first day', [from('2026-06-02', '2')], undefined],
    ['holds on its first day', [from('2026-06-01', '2')], '2'],
    ['what began last holds', [from('2026-05-01', '1'), from('2026-06-01', '2')], '2'],
    ['what began last holds although it was recorded before', [from('2026-06-01', '2'), from('2026-05-01', '1')], '2'],
    ['of one day what was recorded last holds', [from('2026-06-01', '2'), from('2026-06-01', '1')], '1'],
    ['what is ahead does not hold yet', [from('2026-05-01', '2'), from('2026-06-02', '1')], '2'],
  ])('%s', (_, adoptions, version) => expect(adoptedOn(adoptions, '2026-06-01')?.version).toBe(version));

  it('begins tomorrow at the earliest', () => {
    expect(refusalsToAdoptFrom('2026-06-01', '2026-06-01')).toEqual([
      { code: 'COMPLAINTS_ADOPTION_NOT_AHEAD', path: 'holdsFrom' },
    ]);
    expect(refusalsToAdoptFrom('2026-06-02', '2026-06-01')).toEqual([]);
  });
});
