import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { AIM_AT } from './documents.js';
import { codesOf, standingShownTo } from './given.js';
import { givenAScheme } from './given-draft.js';

describe('aiming at a level', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
  });
  afterAll(() => service.stop());

  const aim = (actor: Parameters<RunningService['as']>[0], level: string, key = newId()) =>
    service.as(actor).graphql(AIM_AT, { level, key });
  const toldOf = async (personId: string) => (await service.told()).filter(({ data }) => data['personId'] === personId);

  it('is refused while no scheme is in force', async () => {
    expect(codesOf(await aim(service.member(), 'one'))).toEqual(['ACCREDITATION_NO_SCHEME']);
  });

  describe('of a scheme', () => {
    let schemeVersionId: string;
    beforeAll(async () => {
      schemeVersionId = await givenAScheme(service);
    });

    it('makes it the level that standing is about, and tells it', async () => {
      const coach = service.member({ locale: 'fr' });

      const { data } = await aim(coach, 'two');

      expect(data.aimAt).toMatchObject({ aimedLevel: { code: 'two', title: 'Niveau 2' }, decision: { level: 'two' } });
      expect((await standingShownTo(service, coach)).decision.lines[1].needed).toBe(1200);
      expect(await toldOf(coach.personId)).toEqual([
        { type: 'accreditation.level-aimed', data: { personId: coach.personId, schemeVersionId, level: 'two' } },
      ]);
    });

    it('is refused for a level that the scheme lacks, and tells nobody', async () => {
      const coach = service.member();

      expect(codesOf(await aim(coach, 'nine'))).toEqual(['ACCREDITATION_LEVEL_UNKNOWN']);
      expect(await toldOf(coach.personId)).toEqual([]);
    });

    it('can change, at once too, and keeps what was aimed at before', async () => {
      const coach = service.member();
      await aim(coach, 'one');
      const before = service.clock.now().toISOString();
      await aim(coach, 'two');

      expect((await standingShownTo(service, coach)).aimedLevel.code).toBe('two');
      expect((await standingShownTo(service, coach, { asKnownAt: before })).aimedLevel.code).toBe('one');
    });

    it('tells nothing when it changes nothing', async () => {
      const coach = service.member();
      const key = newId();

      await aim(coach, 'one', key);
      await aim(coach, 'one', key);
      const { data } = await aim(coach, 'one');

      expect(data.aimAt.aimedLevel.code).toBe('one');
      expect(await toldOf(coach.personId)).toHaveLength(1);
    });

    it('is for members alone', async () => {
      const { errors } = await aim({ kind: 'public', bodyId: service.bodyId, locale: 'en' }, 'one');

      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });
});
