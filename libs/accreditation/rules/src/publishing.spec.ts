import { describe, expect, it } from '@jest/globals';
import { type NewVersion, refusalsToPublish, type Version } from './publishing.js';

const published: Version[] = [
  { scheme: 'college', version: '2', validFrom: '2026-06-01' },
  { scheme: 'college', version: '1', validFrom: '2025-01-01' },
];

const next: NewVersion = {
  scheme: 'college',
  version: '3',
  validFrom: '2026-06-02',
  collected: ['practice'],
  settings: { quarters: 'civil' },
};

describe('publishing a version of the scheme', () => {
  it.each<[string, Partial<NewVersion>, string[]]>([
    ['that begins after all others', {}, []],
    ['that begins with the last one', { validFrom: '2026-06-01' }, ['ACCREDITATION_VALID_FROM_NOT_LATER validFrom']],
    ['that begins between two others', { validFrom: '2025-06-01' }, ['ACCREDITATION_VALID_FROM_NOT_LATER validFrom']],
    ['whose name is taken', { version: '1' }, ['ACCREDITATION_VERSION_PUBLISHED version']],
    ['whose name another scheme has', { scheme: 'other', version: '1' }, []],
    [
      'that says that more is collected than is',
      { collected: ['cpd', 'telepathy', 'supervision'] },
      ['ACCREDITATION_KIND_NOT_COLLECTED collected.1'],
    ],
    [
      'on quarters of a year that nobody told',
      { settings: { quarters: 'body-year' } },
      ['ACCREDITATION_BODY_YEAR_UNKNOWN settings.quarters'],
    ],
    [
      'with everything wrong',
      { version: '2', validFrom: '2024-01-01', collected: ['telepathy'], settings: { quarters: 'body-year' } },
      [
        'ACCREDITATION_VERSION_PUBLISHED version',
        'ACCREDITATION_VALID_FROM_NOT_LATER validFrom',
        'ACCREDITATION_KIND_NOT_COLLECTED collected.0',
        'ACCREDITATION_BODY_YEAR_UNKNOWN settings.quarters',
      ],
    ],
  ])('%s', (_, changes, codes) => {
    const refusals = refusalsToPublish({ ...next, ...changes }, published);

    expect(refusals.map(({ code, path }) => `${code} ${path}`)).toEqual(codes);
  });

  it('may begin in the past when it is the first', () => {
    expect(refusalsToPublish({ ...next, validFrom: '2020-01-01' }, [])).toEqual([]);
  });
});
