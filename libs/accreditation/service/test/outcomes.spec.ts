import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Locale } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { DECLINE, TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { aLeave, aSchemeWithLeave, givenGrantedLeave, officerOf } from './given-upkeep.js';

const OUTCOMES = `query ($year: Int!) { awardOutcomes(year: $year) { kind trait value answered awardedPercent } }`;

describe('how applications were answered', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
    await givenAnswers('fr', 9, 1);
    await givenAnswers('en', 5, 4);
    // Of whoever was on leave; and what is not answered counts for nothing.
    await givenAnswers('en', 0, 1, true);
    await givenAnApplication(service, service.member());
    const coach = service.member();
    const id = await givenAnApplication(service, coach);
    await service.as(coach).graphql(TAKE_BACK, { id, key: newId() });
  });
  afterAll(() => service.stop());

  const of = (actor: Actor, year: number) => service.as(actor).graphql(OUTCOMES, { year });

  async function givenAnswers(locale: Locale, awarded: number, declined: number, onLeave = false): Promise<void> {
    const registrar = registrarOf(service);
    for (let count = 0; count < awarded; count += 1) {
      const coach = await givenAReadyCoach(service, { locale });
      await award(service, registrar, await givenAnApplication(service, coach));
    }
    for (let count = 0; count < declined; count += 1) {
      const coach = service.member({ locale });
      if (onLeave) await givenGrantedLeave(service, coach, aLeave());
      const input = { applicationId: await givenAnApplication(service, coach), reason: 'REQUIREMENTS_NOT_MET' };
      await service.as(registrar).graphql(DECLINE, { input, key: newId() });
    }
  }

  it('is not told of a year that goes on', async () => {
    expect(codesOf(await of(officerOf(service), 2026))).toEqual(['ACCREDITATION_YEAR_NOT_OVER']);
  });

  it('is told of a year that is over, by language and by leave, and of few people nothing', async () => {
    service.todayIs('2027-01-04');

    const { data } = await of(officerOf(service), 2026);

    expect(data.awardOutcomes).toEqual([
      { kind: 'FIRST', trait: 'LANGUAGE', value: 'en', answered: 10, awardedPercent: 50 },
      { kind: 'FIRST', trait: 'LANGUAGE', value: 'fr', answered: 10, awardedPercent: 90 },
      { kind: 'FIRST', trait: 'LEAVE', value: 'no', answered: null, awardedPercent: null },
      { kind: 'FIRST', trait: 'LEAVE', value: 'yes', answered: null, awardedPercent: null },
    ]);
    expect((await of(registrarOf(service), 2025)).data.awardOutcomes).toEqual([]);
  });

  it('is for the office alone', async () => {
    const { errors } = await of(service.member({ roles: ['scheme-administrator', 'case-manager'] }), 2025);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
