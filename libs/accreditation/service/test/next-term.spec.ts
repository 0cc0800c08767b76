import { describe, expect, it } from '@jest/globals';
import { startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenAConfirmedSession } from './given.js';
import { must } from './given-assessment.js';
import { givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { aSchemeWithLeave, applyForRenewal, maintenance, renew } from './given-upkeep.js';

/** Awarded on 22 November 2026 for 48 months; asked for on 1 October 2030, and renewed on 2 October 2030. */
describe('the next term', () => {
  it.each([
    ['R-92: runs on from the expiry of the one before', 'previous-expiry', '2030-11-22', '2034-11-21'],
    ['R-92: runs from the day of the award, where the scheme says so', 'award-day', '2030-11-22', '2034-11-21'],
    ['R-92: runs from the decision, where the scheme says so', 'decision-day', '2030-10-02', '2034-10-01'],
  ])('%s', async (_, nextTermFrom, validFrom, validUntil) => {
    const service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave({ maintenance: { ...maintenance, nextTermFrom } }));
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-01');
    const { id } = must(await applyForRenewal(service, coach)).applyForRenewal;
    service.todayIs('2030-10-02');
    await givenAConfirmedSession(service, coach, { heldOn: '2030-07-01', minutes: 60 });
    await givenAConfirmedSession(service, coach, { heldOn: '2030-09-01', minutes: 60 });

    const { renewAward } = must(await renew(service, registrarOf(service), id));

    await service.stop();
    expect(renewAward).toMatchObject({ validFrom, validUntil });
  });
});
