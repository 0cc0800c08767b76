import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { relationCorrected, relationEnded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import type { RunningService } from '@standing/testing';
import { ANSWER_ASSIGNMENT, ASSESSMENT, CANDIDATES, REASONS, SEATS } from './assessor-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import {
  assign,
  enterAbsence,
  givenAnAssessor,
  givenARelation,
  idOf,
  inHandOf,
  startWithPeople,
} from './given-assessors.js';
import { aReachableScheme, givenAnApplication, registrarOf } from './given-award.js';

describe('giving somebody a seat', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  const anApplicant = async () => {
    const applicant = service.member();
    return { applicant, applicationId: await givenAnApplication(service, applicant) };
  };
  const answer = (actor: Member, id: string, recusal: string | null = null) =>
    service.as(actor).graphql(ANSWER_ASSIGNMENT, { id, recusal, key: newId() });
  const ask = async (document: string, id: string, actor = registrarOf(service)) =>
    idOf(await service.as(actor).graphql(document, { id }));
  const codeOf = async (document: string, id: string, actor: Member) =>
    (await service.as(actor).graphql(document, { id })).errors?.[0]?.extensions.code as string;
  const reasonsFor = async (applicationId: string, { personId }: Member): Promise<string[]> =>
    (await ask(REASONS, applicationId))
      .find(({ person }: { person: { id: string } }) => person.id === personId)
      .refusals.map(({ code }: { code: string }) => code);
  const auditOf = (subjectId: string): Promise<{ action: string }[]> =>
    service.inBody((manager) =>
      manager.query(`select action from accreditation.audit where subject_id = $1 order by seq`, [subjectId]),
    );

  it('shows the assessor what it is of and nothing of whose, and tells it without the application', async () => {
    const { applicant, applicationId } = await anApplicant();
    const helene = await givenAnAssessor(service);

    const id = idOf(await assign(service, applicationId, helene));

    const [mine] = await inHandOf(service, helene);
    expect(mine).toEqual({
      ...{ id, file: `D-${id.slice(-6).toUpperCase()}`, level: { code: 'one', title: 'Level 1' }, status: 'ASSIGNED' },
      ...{ assignedAt: '2026-11-22T11:00:00.000Z', declaredAt: null, submittedAt: null },
    });
    expect(await ask(ASSESSMENT, id, helene)).toEqual(mine);
    for (const secret of [applicationId, applicant.personId]) expect(JSON.stringify(mine)).not.toContain(secret);
    const told = (await service.told()).filter(({ data }) => data.assessmentId === id);
    const data = { assessmentId: id, assessorId: helene.personId, assignedOn: '2026-11-22' };
    expect(told).toEqual([{ type: 'accreditation.assessor-assigned', data }]);
  });

  it.each<[string, Parameters<typeof givenARelation>[3]]>([
    ['whom they supervised until two years before', {}],
    ['whom they train', { kind: 'trained', untilOn: null }],
    ['of their family, long ago', { kind: 'family', fromOn: null, untilOn: '2001-01-01' }],
  ])('is refused for an applicant %s, either way', async (_, changes) => {
    const { applicant, applicationId } = await anApplicant();
    const [above, below] = [await givenAnAssessor(service), await givenAnAssessor(service)];
    await givenARelation(service, above, applicant, changes);
    await givenARelation(service, applicant, below, changes);

    for (const assessor of [above, below]) {
      expect(codesOf(await assign(service, applicationId, assessor))).toEqual(['ACCREDITATION_ASSESSOR_BARRED']);
      expect(await reasonsFor(applicationId, assessor)).toEqual(['ACCREDITATION_ASSESSOR_BARRED']);
      expect(await inHandOf(service, assessor)).toEqual([]);
    }
  });

  it('is possible again after thirty-six months, and where there was no relation after all', async () => {
    const { applicant, applicationId } = await anApplicant();
    const [long, never] = [await givenAnAssessor(service), await givenAnAssessor(service)];
    await givenARelation(service, long, applicant, { untilOn: '2023-11-21' });
    const relation = await givenARelation(service, never, applicant);
    await service.hears(relationCorrected, { ...relation, revision: 2, stands: false });

    idOf(await assign(service, applicationId, long));
    idOf(await assign(service, applicationId, never, { seat: 2 }));
  });

  it('is refused by the last revision, whatever the order in which they are heard', async () => {
    const { applicant, applicationId } = await anApplicant();
    const helene = await givenAnAssessor(service);
    const relation = { relationId: newId(), personId: helene.personId, otherPersonId: applicant.personId };
    const said = { ...relation, kind: 'employs', fromOn: null } as const;
    await service.hears(relationEnded, { ...said, untilOn: '2020-01-01', revision: 2 });
    await givenARelation(service, helene, applicant, { ...said, untilOn: null, revision: 1 });

    expect(await reasonsFor(applicationId, helene)).toEqual([]);
  });

  it('is refused for whom they supervise by an agreement that nobody declared', async () => {
    const { applicant, applicationId } = await anApplicant();
    const helene = await givenAnAssessor(service);
    const ids = { agreementId: newId(), supervisorPersonId: helene.personId, personId: applicant.personId };
    await service.hears(supervisorRecognised, { ...ids, startsOn: '2026-01-10' });

    expect(codesOf(await assign(service, applicationId, helene))).toEqual(['ACCREDITATION_ASSESSOR_BARRED']);
  });

  it('is refused with every reason at once', async () => {
    const { applicationId } = await anApplicant();
    const away = await givenAnAssessor(service, {
      levels: ['two'],
      mandateUntil: '2026-11-21',
    });
    const registrar = registrarOf(service);
    idOf(await enterAbsence(service, away, { from: '2026-11-22' }));
    const [one, two] = [await givenAnAssessor(service, { mostOpen: 1 }), await givenAnAssessor(service)];
    idOf(await assign(service, applicationId, one));

    expect(codesOf(await assign(service, applicationId, away))).toEqual([
      'ACCREDITATION_SEAT_TAKEN',
      'ACCREDITATION_ASSESSOR_WITHOUT_MANDATE',
      'ACCREDITATION_ASSESSOR_ABSENT',
      'ACCREDITATION_ASSESSOR_OTHER_LEVELS',
    ]);
    const { applicationId: other } = await anApplicant();
    expect(codesOf(await assign(service, other, one))).toEqual(['ACCREDITATION_ASSESSOR_LOADED']);
    expect(codesOf(await assign(service, applicationId, one, { seat: 2 }))).toContain(
      'ACCREDITATION_ASSESSOR_ASSIGNED',
    );
    expect(codesOf(await assign(service, applicationId, registrar, { seat: 3 }))).toEqual([
      'ACCREDITATION_SEAT_UNKNOWN',
      'ACCREDITATION_ASSESSOR_UNKNOWN',
    ]);
    expect(codesOf(await assign(service, other, registrar, { by: registrar }))).toContain(
      'ACCREDITATION_ASSESSOR_SELF_ASSIGNED',
    );
    expect((await assign(service, other, two, { by: two })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused to and by the applicant, and once the application is gone', async () => {
    const applicant = await givenAnAssessor(service);
    const applicationId = await givenAnApplication(service, applicant);
    const by = { ...applicant, roles: ['registrar'] } as const;

    expect(codesOf(await assign(service, applicationId, applicant))).toEqual(['ACCREDITATION_ASSESSOR_IS_APPLICANT']);
    expect(codesOf(await assign(service, applicationId, await givenAnAssessor(service), { by }))).toEqual([
      'ACCREDITATION_OWN_APPLICATION',
    ]);
    await service.as(applicant).graphql(TAKE_BACK, { id: applicationId, key: newId() });
    expect(codesOf(await assign(service, applicationId, await givenAnAssessor(service)))).toEqual([
      'ACCREDITATION_APPLICATION_DECIDED',
    ]);
  });

  it('by two registrars at once gives it once, and nobody more than they can hold', async () => {
    const { applicationId } = await anApplicant();
    const all = await Promise.all([1, 2, 3].map(() => givenAnAssessor(service, { mostOpen: 1 })));

    const answers = await Promise.all(all.map((assessor) => assign(service, applicationId, assessor)));

    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const [free] = (
      await Promise.all(all.map(async (one) => ((await inHandOf(service, one)).length ? null : one)))
    ).filter((one) => one !== null);
    const others = await Promise.all([1, 2, 3].map(() => anApplicant()));
    const loads = await Promise.all(others.map((other) => assign(service, other.applicationId, free as Member)));
    expect(loads.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('opens once they declared that nothing stands between them', async () => {
    const { applicationId } = await anApplicant();
    const helene = await givenAnAssessor(service);
    const id = idOf(await assign(service, applicationId, helene));

    idOf(await answer(helene, id));

    expect(await inHandOf(service, helene)).toMatchObject([{ status: 'OPEN', declaredAt: '2026-11-22T11:00:00.000Z' }]);
    expect(codesOf(await answer(helene, id))).toEqual(['ACCREDITATION_ASSIGNMENT_ANSWERED']);
  });

  it('is left by stepping aside, before or after: the seat is free, the file gone, and they are not asked again', async () => {
    const { applicationId } = await anApplicant();
    const [helene, karim] = [await givenAnAssessor(service), await givenAnAssessor(service)];
    const first = idOf(await assign(service, applicationId, helene));
    idOf(await answer(helene, first));

    idOf(await answer(helene, first, 'OTHER_INTEREST'));

    expect(await inHandOf(service, helene)).toEqual([]);
    expect(await codeOf(ASSESSMENT, first, helene)).toBe('NOT_FOUND');
    expect(codesOf(await assign(service, applicationId, helene, { seat: 2 }))).toEqual([
      'ACCREDITATION_ASSESSOR_RECUSED',
    ]);
    const second = idOf(await assign(service, applicationId, karim));
    expect(await ask(SEATS, applicationId)).toMatchObject([
      { id: first, seat: 1, person: { id: helene.personId }, status: 'RECUSED', recusal: 'OTHER_INTEREST' },
      { id: second, seat: 1, person: { id: karim.personId }, status: 'ASSIGNED', recusal: null },
    ]);
    expect(JSON.stringify(await inHandOf(service, karim))).not.toContain(helene.personId);
  });

  it('is lost by a relation that is heard later, with a line in the audit', async () => {
    const { applicant, applicationId } = await anApplicant();
    const [helene, karim] = [await givenAnAssessor(service), await givenAnAssessor(service)];
    const id = idOf(await assign(service, applicationId, helene));
    idOf(await answer(helene, id));
    idOf(await assign(service, applicationId, karim, { seat: 2 }));
    await givenARelation(service, karim, applicant, { fromOn: null, untilOn: '2020-01-01' });
    expect(await inHandOf(service, karim)).toHaveLength(1);

    await givenARelation(service, applicant, helene, { kind: 'business', untilOn: null });

    expect(await inHandOf(service, helene)).toEqual([]);
    expect(await inHandOf(service, karim)).toHaveLength(1);
    expect((await auditOf(id)).map(({ action }) => action)).toContain('accreditation.recuse-assessor');
    expect((await ask(SEATS, applicationId))[0]).toMatchObject({ id, status: 'RECUSED', recusal: 'BUSINESS' });
  });

  it('closes with the application', async () => {
    const { applicant, applicationId } = await anApplicant();
    const helene = await givenAnAssessor(service, { mostOpen: 1 });
    const id = idOf(await assign(service, applicationId, helene));
    await service.as(applicant).graphql(TAKE_BACK, { id: applicationId, key: newId() });

    expect(await inHandOf(service, helene)).toMatchObject([{ status: 'CLOSED' }]);
    expect(codesOf(await answer(helene, id))).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
    idOf(await assign(service, (await anApplicant()).applicationId, helene));
  });

  it('is known to registrars without a part in it, and in it to nobody else', async () => {
    const { applicant, applicationId } = await anApplicant();
    const [helene, karim] = [await givenAnAssessor(service), await givenAnAssessor(service)];
    idOf(await assign(service, applicationId, helene));
    const officer = service.member({ roles: ['officer'] });
    const asRegistrar = (one: Member): Member => ({ ...one, roles: ['registrar'] });

    for (const party of [applicant, helene].map(asRegistrar))
      for (const document of [SEATS, REASONS, CANDIDATES])
        expect(await codeOf(document, applicationId, party)).toBe('NOT_FOUND');
    for (const document of [SEATS, REASONS]) expect(await codeOf(document, applicationId, officer)).toBe('FORBIDDEN');
    for (const actor of [karim, applicant]) expect(await codeOf(CANDIDATES, applicationId, actor)).toBe('FORBIDDEN');
    const known = await ask(CANDIDATES, applicationId, officer);
    expect(known).toContainEqual({ person: { id: karim.personId }, available: true });
    expect(known).toContainEqual({ person: { id: helene.personId }, available: false });
  });
});
