import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';
import { AM_ASSESSOR, POOL, REMOVE } from './assessor-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aMandate, assign, givenAnAssessor, idOf, inHandOf, keep, NOBODY, startWithPeople } from './given-assessors.js';
import { aReachableScheme, givenAnApplication, registrarOf } from './given-award.js';

describe('the pool of assessors', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  const poolFor = async (actor = registrarOf(service)) => (await service.as(actor).graphql(POOL)).data?.assessors;
  const ofPool = async (personId: string) =>
    (await poolFor()).find(({ person }: { person: { id: string } }) => person.id === personId);
  const remove = (personId: string, by = registrarOf(service)) =>
    service.as(by).graphql(REMOVE, { personId, key: newId() });

  it('takes a member in, and says what each has in hand', async () => {
    const helene = service.member();

    const kept = idOf(await keep(service, registrarOf(service), aMandate(helene.personId, { levels: ['two', 'one'] })));

    expect(kept).toMatchObject({
      person: { id: helene.personId },
      levels: [
        { code: 'one', title: 'Level 1' },
        { code: 'two', title: 'Level 2' },
      ],
      ...{ trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: '2028-03-31', mostOpen: 2 },
      ...{ absences: [], deputy: null, open: 0 },
    });
    idOf(await assign(service, await givenAnApplication(service, service.member()), helene));
    expect(await ofPool(helene.personId)).toMatchObject({ open: 1 });
    expect(idOf(await service.as(helene).graphql(AM_ASSESSOR))).toBe(true);
    expect(idOf(await service.as(service.member()).graphql(AM_ASSESSOR))).toBe(false);
  });

  it('keeps one place for each member, with what was said last', async () => {
    const helene = await givenAnAssessor(service);

    idOf(await keep(service, registrarOf(service), aMandate(helene.personId, { levels: ['one'], mandateUntil: null })));

    const places = (await poolFor()).filter(({ person }: { person: { id: string } }) => person.id === helene.personId);
    expect(places).toMatchObject([{ levels: [{ code: 'one' }], mandateUntil: null }]);
  });

  it('takes in nobody who is not of the body, nobody by themself, and no mandate that cannot be', async () => {
    const self = registrarOf(service);
    const refusedFor = async (personId: string, changes = {}, by = registrarOf(service)) =>
      codesOf(await keep(service, by, aMandate(personId, changes)));

    expect(await refusedFor(NOBODY)).toEqual(['ACCREDITATION_PERSON_UNKNOWN']);
    expect(await refusedFor(self.personId, {}, self)).toEqual(['ACCREDITATION_ASSESSOR_SELF_KEPT']);
    expect(await refusedFor(newId(), { levels: ['nine'], mostOpen: 0, mandateUntil: '2025-01-01' })).toEqual([
      'ACCREDITATION_LEVEL_UNKNOWN',
      'ACCREDITATION_DAYS_REVERSED',
      'ACCREDITATION_MOST_OPEN_OUTSIDE',
    ]);
  });

  it('names a deputy of the pool, until that one leaves it', async () => {
    const [helene, karim] = [service.member(), await givenAnAssessor(service)];
    const named = (deputyId: string) => keep(service, registrarOf(service), aMandate(helene.personId, { deputyId }));

    expect(codesOf(await named(helene.personId))).toEqual(['ACCREDITATION_DEPUTY_SELF']);
    expect(codesOf(await named(service.member().personId))).toEqual(['ACCREDITATION_DEPUTY_OUTSIDE_POOL']);
    expect(idOf(await named(karim.personId))).toMatchObject({ deputy: { id: karim.personId } });
    idOf(await remove(karim.personId));
    expect(await ofPool(helene.personId)).toMatchObject({ deputy: null });
  });

  it('lets somebody go, and frees the seats that they have in hand', async () => {
    const helene = await givenAnAssessor(service);
    const applicationId = await givenAnApplication(service, service.member());
    idOf(await assign(service, applicationId, helene));

    idOf(await remove(helene.personId));

    expect(await ofPool(helene.personId)).toBeUndefined();
    expect(await inHandOf(service, helene)).toEqual([]);
    idOf(await assign(service, applicationId, await givenAnAssessor(service)));
    expect((await remove(helene.personId)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const self = registrarOf(service);
    idOf(await keep(service, registrarOf(service), aMandate(self.personId)));
    expect(codesOf(await remove(self.personId, self))).toEqual(['ACCREDITATION_ASSESSOR_SELF_KEPT']);
  });

  it('is open to registrars alone', async () => {
    const helene = await givenAnAssessor(service);
    for (const actor of [helene, service.member({ roles: ['officer', 'scheme-administrator'] })]) {
      const answers = [
        await service.as(actor).graphql(POOL),
        await keep(service, actor, aMandate(newId())),
        await service.as(actor).graphql(REMOVE, { personId: helene.personId, key: newId() }),
      ];
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill('FORBIDDEN'));
    }
  });
});
