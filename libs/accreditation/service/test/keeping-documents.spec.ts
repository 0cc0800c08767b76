import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenAConfirmedSession } from './given.js';
import { givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { DAY, givenALowering } from './given-lowering.js';
import { applyForRenewal, aSchemeWithLeave, maintenance, renew } from './given-upkeep.js';

/** Until 1 January 2030 the scheme keeps documents for twelve months after a term, and from then on for 36. */
describe('how long documents are kept after a term', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave({ maintenance: { ...maintenance, keepDocumentsMonths: 12 } }));
    const second = { version: '2', validFrom: '2030-01-01' };
    await givenAScheme(
      service,
      aSchemeWithLeave({ ...second, maintenance: { ...maintenance, keepDocumentsMonths: 36 } }),
    );
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const toldOf = async ({ personId }: Member) =>
    (await service.told())
      .filter(({ type, data }) => type === 'accreditation.awarded' && data['personId'] === personId)
      .map(({ data }) => data);

  it('is told with an award, and with its renewal as the version says that decides of it', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    for (const heldOn of ['2030-08-01', '2030-09-01']) await givenAConfirmedSession(service, coach, { heldOn });
    const { data } = await applyForRenewal(service, coach);
    await renew(service, registrarOf(service), data.applyForRenewal.id);

    expect(await toldOf(coach)).toMatchObject([
      { validUntil: '2030-11-21', keepDocumentsMonths: 12 },
      { validUntil: '2034-11-21', keepDocumentsMonths: 36 },
    ]);
  });

  it('is told with a lower level, as with the higher one', async () => {
    const { coach } = await givenALowering(service, registrarOf(service));

    expect(await toldOf(coach)).toMatchObject([
      { level: 'two', keepDocumentsMonths: 12 },
      { level: 'one', validFrom: DAY, keepDocumentsMonths: 12 },
    ]);
  });
});
