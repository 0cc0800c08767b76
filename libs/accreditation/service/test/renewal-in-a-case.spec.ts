import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { suspensionInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { HELD } from './award-documents.js';
import { codesOf, givenAConfirmedSession } from './given.js';
import { must } from './given-assessment.js';
import { givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { aSchemeWithLeave, applyForRenewal, renew } from './given-upkeep.js';
import { RENEWAL } from './upkeep-documents.js';

/** Awarded on 22 November 2026 for 48 months: its last day is 21 November 2030, and that of grace 21 January 2031. */
describe('a renewal while a case is open', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const measureId = newId();
  const suspended = ({ personId }: Member, revision: number, untilOn: string | null) =>
    service.hears(suspensionInForce, { personId, measureId, revision, fromOn: '2030-10-15', untilOn });
  const phaseOf = async (coach: Member) => must(await service.as(coach).graphql(RENEWAL)).awardRenewal.phase;
  const held = async ({ personId }: Member) =>
    must(await service.as(registrarOf(service)).graphql(HELD, { personId })).standing;

  it('R-95: is not given, and waits long after the expiry: pending, and not lapsed', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-15');
    const { id } = must(await applyForRenewal(service, coach)).applyForRenewal;
    await suspended(coach, 1, null);
    service.todayIs('2031-12-01');
    await givenAConfirmedSession(service, coach, { heldOn: '2031-09-01', minutes: 60 });
    await givenAConfirmedSession(service, coach, { heldOn: '2031-11-01', minutes: 60 });

    expect(codesOf(await renew(service, registrarOf(service), id))).toEqual(['ACCREDITATION_SUSPENDED']);
    expect(await phaseOf(coach)).toBe('PENDING');
    expect(await held(coach)).toMatchObject({ status: 'SUSPENDED' });

    await suspended(coach, 2, '2031-12-01');
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED' });
    expect(must(await renew(service, registrarOf(service), id)).renewAward).toMatchObject({ validFrom: '2030-11-22' });
  });

  it('R-95: lapses where nothing was sent and nobody put anything off', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2031-12-01');

    expect(await phaseOf(coach)).toBe('LAPSED');
    expect(await held(coach)).toMatchObject({ status: 'EXPIRED' });
  });
});
