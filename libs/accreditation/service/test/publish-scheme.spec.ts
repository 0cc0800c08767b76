import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { SchemeVersionRow } from '../src/schemes/scheme-version.entity.js';
import { LEVELS, PUBLISH } from './documents.js';
import { codesOf, givenAScheme } from './given.js';
import { aScheme } from './scheme.js';

describe('publishing a scheme', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
  });
  afterAll(() => service.stop());

  const publish = (document: string, roles: Role[] = ['scheme-administrator'], locale: 'fr' | 'en' = 'en') =>
    service.as(service.member({ roles, locale })).graphql(PUBLISH, { document, key: newId() });
  const stored = () => service.inBody((manager) => manager.findBy(SchemeVersionRow, { bodyId: service.bodyId }));

  it('keeps it as it was written, in force from its day', async () => {
    const { data } = await publish(
      JSON.stringify(aScheme({ validFrom: '2026-11-23' })),
      ['scheme-administrator'],
      'fr',
    );

    expect(data.publishScheme).toMatchObject({
      scheme: 'college',
      version: '1',
      title: 'Référentiel du collège',
      validFrom: '2026-11-23',
      levels: [
        { code: 'one', title: 'Niveau 1' },
        { code: 'two', title: 'Niveau 2' },
      ],
    });
    expect((await stored()).map(({ document }) => document)).toEqual([aScheme({ validFrom: '2026-11-23' })]);
    expect((await service.as(service.member()).graphql(LEVELS)).data.schemeLevels).toEqual([]);
    service.todayIs('2026-11-23');
    expect(
      (await service.as({ kind: 'public', bodyId: service.bodyId, locale: 'fr' }).graphql(LEVELS)).data.schemeLevels,
    ).toEqual([
      { code: 'one', title: 'Niveau 1' },
      { code: 'two', title: 'Niveau 2' },
    ]);
  });

  it('is refused with every mistake, in the reader’s language, and stores nothing', async () => {
    const before = await stored();

    const { errors } = await publish(
      JSON.stringify(aScheme({ version: '', precondition: ['oath'] })),
      ['scheme-administrator'],
      'fr',
    );

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [
        { code: 'ACCREDITATION_SCHEME_MISTAKE', path: 'version' },
        {
          code: 'ACCREDITATION_SCHEME_MISTAKE',
          path: 'precondition.0',
          message: 'Aucune exigence ne s’appelle «\u202foath\u202f».',
        },
      ],
    });
    expect(await stored()).toEqual(before);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a version whose name is taken', { validFrom: '2027-06-01' }, ['ACCREDITATION_VERSION_PUBLISHED']],
    [
      'one that begins on or before another',
      { version: '2', validFrom: '2026-11-23' },
      ['ACCREDITATION_VALID_FROM_NOT_LATER'],
    ],
    [
      'one on quarters that nobody told',
      { version: '2', validFrom: '2027-06-01', settings: { ...aScheme().settings, quarters: 'body-year' } },
      ['ACCREDITATION_BODY_YEAR_UNKNOWN'],
    ],
  ])('refuses %s', async (_, changes, codes) => {
    expect(codesOf(await publish(JSON.stringify(aScheme(changes))))).toEqual(codes);
  });

  it('waits for each line of which it is not known how much it asks', async () => {
    const before = await stored();
    const blank = (index: number) => (index === 1 || index === 2 ? { threshold: { kind: 'blank' } } : {});
    const requirements = aScheme().requirements.map((each, index) => ({ ...each, ...blank(index) }));

    const { errors } = await publish(JSON.stringify(aScheme({ version: '2', validFrom: '2027-06-01', requirements })));

    expect(errors?.[0]?.extensions.refusals).toMatchObject([
      {
        code: 'ACCREDITATION_SCHEME_MISTAKE',
        path: 'requirements.1.threshold',
        message: '“Hours of practice”: how much is not known yet. Fill it in, or remove the line.',
      },
      { code: 'ACCREDITATION_SCHEME_MISTAKE', path: 'requirements.2.threshold' },
    ]);
    expect(await stored()).toEqual(before);
  });

  it('refuses what is no JSON', async () => {
    expect(codesOf(await publish('{'))).toEqual(['ACCREDITATION_SCHEME_MISTAKE']);
  });

  it('lets one of several that begin on the same day through, when they are published at once', async () => {
    const versions = ['3', '4', '5', '6', '7'];
    const aConnectionForEach = versions.map(() => service.inBody((manager) => manager.query('select pg_sleep(0.1)')));
    await Promise.all(aConnectionForEach);

    const answers = await Promise.all(
      versions.map((version) => publish(JSON.stringify(aScheme({ version, validFrom: '2027-01-01' })))),
    );

    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(versions.slice(1).map(() => 'ACCREDITATION_VALID_FROM_NOT_LATER'));
  });

  it('is for scheme administrators alone', async () => {
    const { errors } = await publish(JSON.stringify(aScheme()), ['officer', 'registrar']);

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves nothing that the service could change', async () => {
    await givenAScheme(service, { version: '9', validFrom: '2030-01-01' });

    await expect(
      service.inBody((manager) => manager.query(`update accreditation.scheme_versions set version = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
