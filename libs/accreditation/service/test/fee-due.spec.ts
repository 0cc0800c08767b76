import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { LATEST } from './award-documents.js';
import { codesOf } from './given.js';
import { aGradedScheme, must, refuse } from './given-assessment.js';
import { assign, givenAnAssessor, startWithPeople } from './given-assessors.js';
import { aReachableScheme, award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { makeConditional } from './given-condition.js';
import { givenAScheme } from './given-draft.js';
import { feeShownTo, fees, givenPaid, waive } from './given-fee.js';

const UNPAID = ['ACCREDITATION_FEE_UNPAID'];

describe('a fee that is due before the assessment', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, { ...aGradedScheme(), fees: { ...fees, dueBefore: 'assessment' } });
  });
  afterAll(() => service.stop());

  it('keeps the first assessor from being asked, with what remains, and nobody from being declined', async () => {
    const coach = await givenAReadyCoach(service);
    const id = await givenAnApplication(service, coach);
    const helene = await givenAnAssessor(service);
    await givenPaid(service, id, 1_000);

    const refused = await assign(service, id, helene);

    expect(refused.errors?.[0]?.extensions.refusals).toMatchObject([
      {
        code: 'ACCREDITATION_FEE_UNPAID',
        message: 'The scheme wants the fee paid first: €80.00 is still to be paid.',
      },
    ]);
    expect(await feeShownTo(service, coach, id)).toMatchObject({ dueBefore: 'ASSESSMENT' });
    must(await refuse(service, registrarOf(service), id));
  });

  it('waits no more once it is waived', async () => {
    const id = await givenAnApplication(service, await givenAReadyCoach(service));
    must(await waive(service, registrarOf(service), id));

    must(await assign(service, id, await givenAnAssessor(service)));
  });
});

describe('a fee that is due before the decision', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, { ...aReachableScheme(), fees: { ...fees, dueBefore: 'decision' } });
  });
  afterAll(() => service.stop());

  it('keeps the level from being granted, on a condition too, until it is paid', async () => {
    const coach = await givenAReadyCoach(service);
    const id = await givenAnApplication(service, coach);
    const registrar = registrarOf(service);
    const beforehand = must(await service.as(registrar).graphql(LATEST, { personId: coach.personId }));

    expect(codesOf(await award(service, registrar, id))).toEqual(UNPAID);
    expect(codesOf(await makeConditional(service, registrar, id))).toEqual(UNPAID);
    expect(beforehand.latestApplication.refusalsToAward).toMatchObject([{ code: UNPAID[0] }]);
    await givenPaid(service, id, 9_000);
    must(await award(service, registrar, id));
  });
});
