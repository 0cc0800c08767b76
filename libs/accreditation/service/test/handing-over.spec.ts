import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { ModerationRow } from '../src/moderation/moderation.entity.js';
import { SHEET_OF } from './assessment-documents.js';
import { ANSWER_ASSIGNMENT, ASSESSMENT, HAND_OVER, POOL, SEATS, TO_HAND_OVER } from './assessor-documents.js';
import { codesOf } from './given.js';
import { aGradedScheme, errorOf, givenARelation, givenASheet, mark, must } from './given-assessment.js';
import {
  aMandate,
  assign,
  enterAbsence,
  givenAnAssessor,
  idOf,
  inHandOf,
  keep,
  startWithPeople,
} from './given-assessors.js';
import { givenAScheme } from './given-draft.js';
import { givenAnApplication, registrarOf } from './given-award.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('handing over what somebody who is away has in hand', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const open = async (assessor: Member, id: string) =>
    must(await service.as(assessor).graphql(ANSWER_ASSIGNMENT, { id, recusal: null, key: newId() }));
  const toHandOver = async (assessor: Member, actor = registrarOf(service)): Promise<Json[]> =>
    idOf(await service.as(actor).graphql(TO_HAND_OVER, { id: assessor.personId }));
  const handOver = (assessments: object[], actor = registrarOf(service), key = newId()) =>
    service.as(actor).graphql(HAND_OVER, { assessments, key });
  const resultOf = async (answer: ReturnType<typeof handOver>): Promise<string[]> =>
    must(await answer).handOverAssessments[0].refusals.map(({ code }: Json) => code);

  /** Somebody who is away from December on, with one seat in hand of an application that Karim assesses as well. */
  async function givenAway(changes: object = {}) {
    const applicant = service.member();
    const applicationId = await givenAnApplication(service, applicant);
    const [helene, karim] = [await givenAnAssessor(service, changes), await givenAnAssessor(service)];
    const id = idOf(await assign(service, applicationId, helene)) as string;
    const other = idOf(await assign(service, applicationId, karim, { seat: 2 })) as string;
    const absenceId = idOf(await enterAbsence(service, helene, { from: '2026-12-01' })) as string;
    return { applicant, applicationId, helene, karim, id, other, absenceId };
  }

  it('gives the seat to a deputy who begins anew, and leaves no trace with whoever is away', async () => {
    const { helene, karim, id, other, applicationId } = await givenAway();
    await open(helene, id);
    must(await mark(service, { assessor: helene, id }, 'listening', 'NOT_YET'));
    const solene = await givenAnAssessor(service);
    const key = newId();
    const asked = [{ assessmentId: id, deputyId: solene.personId }];

    const answers = [must(await handOver(asked, undefined, key))];
    answers.push(must(await handOver(asked, registrarOf(service), newId())));

    const [{ givenId, refusals }] = answers[0].handOverAssessments;
    expect(refusals).toEqual([]);
    expect(answers[1].handOverAssessments).toMatchObject([
      { givenId: null, refusals: [{ code: 'ACCREDITATION_ASSESSMENT_NOT_IN_HAND' }] },
    ]);
    expect(await inHandOf(service, helene)).toEqual([]);
    for (const document of [ASSESSMENT, SHEET_OF])
      expect(errorOf(await service.as(helene).graphql(document, { id }))).toBe('NOT_FOUND');
    expect(errorOf(await mark(service, { assessor: helene, id }, 'ethics', 'MET'))).toBe('NOT_FOUND');
    expect(await inHandOf(service, solene)).toMatchObject([{ id: givenId, status: 'ASSIGNED' }]);
    await open(solene, givenId);
    const { assessmentSheet } = must(await service.as(solene).graphql(SHEET_OF, { id: givenId }));
    expect(assessmentSheet.criteria.map(({ mine }: Json) => mine)).toEqual([null, null, null]);
    expect(JSON.stringify(assessmentSheet)).not.toContain('on listening');
    await open(karim, other);
    await givenASheet(service, { assessor: karim, id: other });
    await givenASheet(service, { assessor: solene, id: givenId });
    const held = must(await service.as(registrarOf(service)).graphql(SEATS, { id: applicationId })).seatsOfApplication;
    expect(held.map(({ status, seat }: Json) => `${seat} ${status}`).sort()).toEqual([
      '1 HANDED_OVER',
      '1 SUBMITTED',
      '2 SUBMITTED',
    ]);
    const told = (await service.told()).filter(({ data }) => [id, givenId].includes(data.assessmentId as string));
    expect(told.map(({ type, data }) => [type, data.assessorId])).toEqual([
      ['accreditation.assessor-assigned', helene.personId],
      ['accreditation.assessor-assigned', solene.personId],
      ['accreditation.assessment-handed-over', helene.personId],
      ['accreditation.application-assessed', solene.personId],
    ]);
  });

  it('sent twice hands each over once, with the same results beside those refused', async () => {
    const [one, two] = [await givenAway(), await givenAway()];
    const [solene, registrar, key] = [await givenAnAssessor(service), registrarOf(service), newId()];
    const asked = [
      { assessmentId: one.id, deputyId: solene.personId },
      { assessmentId: two.id, deputyId: two.karim.personId },
      { assessmentId: newId(), deputyId: solene.personId },
    ];

    const answers = [must(await handOver(asked, registrar, key)), must(await handOver(asked, registrar, key))];

    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0].handOverAssessments.map(({ refusals }: Json) => refusals.map(({ code }: Json) => code))).toEqual([
      [],
      ['ACCREDITATION_ASSESSOR_ASSIGNED'],
      ['ACCREDITATION_APPLICATION_UNKNOWN'],
    ]);
    expect(await inHandOf(service, solene)).toHaveLength(1);
    expect(codesOf(await handOver([], registrar))).toEqual(['ACCREDITATION_SEATS_OF_NOTHING']);
  });

  it('proposes the deputy who is named first, and nobody who may not have it', async () => {
    const solene = await givenAnAssessor(service, { mostOpen: 1 });
    const { applicant, helene, karim, id } = await givenAway({ deputyId: solene.personId });
    const barred = await givenAnAssessor(service);
    await givenARelation(service, barred, applicant);

    const [row] = await toHandOver(helene);

    expect(row).toMatchObject({ id, person: { id: applicant.personId }, level: { code: 'one' }, status: 'ASSIGNED' });
    const ids = row.deputies.map((one: Json) => one.id);
    expect(ids[0]).toBe(solene.personId);
    for (const { personId } of [barred, helene, karim, applicant]) expect(ids).not.toContain(personId);
    idOf(await assign(service, await givenAnApplication(service, service.member()), solene));
    const [full] = await toHandOver(helene);
    expect(full.deputies.map((one: Json) => one.id)).not.toContain(solene.personId);
    expect(await resultOf(handOver([{ assessmentId: id, deputyId: solene.personId }]))).toEqual([
      'ACCREDITATION_ASSESSOR_LOADED',
    ]);
  });

  it('is for an absence that goes on or comes, and to nobody who had another part', async () => {
    const { helene, applicationId, id } = await givenAway();
    const deputy = await givenAnAssessor(service);
    const moderator = await givenAnAssessor(service);
    const there = await givenAnAssessor(service);
    const inHand = idOf(await assign(service, await givenAnApplication(service, service.member()), there));

    expect(await resultOf(handOver([{ assessmentId: inHand, deputyId: deputy.personId }]))).toEqual([
      'ACCREDITATION_ASSESSOR_NOT_AWAY',
    ]);
    const appointed = { applicationId, moderatorId: moderator.personId, appointedBy: newId(), moderatedAt: null };
    await service.inBody((manager) =>
      manager.insert(ModerationRow, {
        ...{ id: newId(), bodyId: service.bodyId, appointedAt: service.clock.now() },
        ...appointed,
      }),
    );
    expect(await resultOf(handOver([{ assessmentId: id, deputyId: moderator.personId }]))).toEqual([
      'ACCREDITATION_PART_MODERATED',
    ]);
    expect(await resultOf(handOver([{ assessmentId: id, deputyId: helene.personId }]))).toEqual([
      'ACCREDITATION_ASSESSOR_HANDED_OVER',
    ]);
    const [row] = await toHandOver(helene);
    expect(row.deputies.map((one: Json) => one.id)).not.toContain(moderator.personId);
  });

  it('shows and hands over nothing of an application whose file is not open to the registrar', async () => {
    const { applicant, helene, karim, id } = await givenAway();
    const deputy = await givenAnAssessor(service);
    const related = registrarOf(service);
    await givenARelation(service, related, applicant);

    for (const member of [applicant, karim, related, helene]) {
      const actor: Member = { ...member, roles: ['registrar'] };
      expect(await toHandOver(helene, actor)).toEqual([]);
      expect(await resultOf(handOver([{ assessmentId: id, deputyId: deputy.personId }], actor))).toEqual([
        'ACCREDITATION_APPLICATION_UNKNOWN',
      ]);
    }
    const officer = service.member({ roles: ['officer'] });
    expect(errorOf(await handOver([], officer))).toBe('FORBIDDEN');
    const answer = await service.as(registrarOf(service)).graphql(TO_HAND_OVER, { id: newId() });
    expect(errorOf(answer)).toBe('NOT_FOUND');
  });

  it('frees the deputy’s place of the day, so that the pool counts what each has', async () => {
    const { helene, id } = await givenAway();
    const deputy = await givenAnAssessor(service, { mostOpen: 1 });
    must(await handOver([{ assessmentId: id, deputyId: deputy.personId }]));

    const pool: Json[] = idOf(await service.as(registrarOf(service)).graphql(POOL));
    const openOf = ({ personId }: Member) => pool.find(({ person }) => person.id === personId).open;
    expect([openOf(helene), openOf(deputy)]).toEqual([0, 1]);
    idOf(await keep(service, registrarOf(service), aMandate(helene.personId)));
    expect(await toHandOver(helene)).toEqual([]);
  });
});
