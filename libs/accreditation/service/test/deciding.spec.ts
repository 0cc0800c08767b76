import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ApplicationDecisionRow } from '../src/decisions/application-decision.entity.js';
import { accreditation } from '../src/index.js';
import { COURSE_OF, FILE_OF } from './assessment-documents.js';
import { AWARD_LEVEL, LATEST } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import {
  aGradedScheme,
  errorOf,
  givenAnAssessed,
  givenARefusal,
  givenARelation,
  givenASheet,
  givenTwoSeats,
  moderate,
  must,
  refuse,
} from './given-assessment.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('deciding what people assessed', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
  });
  afterAll(() => service.stop());

  const decisionsOf = (applicationId: string) =>
    service.inBody((manager) => manager.findBy(ApplicationDecisionRow, { bodyId: service.bodyId, applicationId }));
  const courseOf = async (coach: Member, id: string): Promise<Json> =>
    must(await service.as(coach).graphql(COURSE_OF, { id })).applicationCourse;
  const adviceTo = async (actor: Member, { personId }: Member): Promise<string[]> => {
    const { latestApplication } = must(await service.as(actor).graphql(LATEST, { personId }));
    return latestApplication.refusalsToAward.map(({ code }: Json) => code);
  };

  it('waits for both assessors, and for a moderator where they differ', async () => {
    const { coach, applicationId, first, second } = await givenTwoSeats(service);
    const registrar = registrarOf(service);
    const outstanding = ['ACCREDITATION_ASSESSMENT_OUTSTANDING'];
    expect(codesOf(await award(service, registrar, applicationId))).toEqual(outstanding);
    await givenASheet(service, first, 'NOT_YET');
    expect(codesOf(await award(service, registrar, applicationId))).toEqual(outstanding);
    expect(codesOf(await refuse(service, registrar, applicationId))).toEqual(outstanding);
    await givenASheet(service, second);
    expect(codesOf(await award(service, registrar, applicationId))).toEqual(['ACCREDITATION_MODERATION_OUTSTANDING']);
    expect(codesOf(await refuse(service, registrar, applicationId))).toEqual(['ACCREDITATION_MODERATION_OUTSTANDING']);
    must(await moderate(service, registrarOf(service), applicationId, { contracting: 'MET' }));

    expect(await adviceTo(registrar, coach)).toEqual([]);
    must(await award(service, registrar, applicationId));

    const [kept] = await decisionsOf(applicationId);
    expect(kept).toMatchObject({ outcome: 'awarded', decidedBy: registrar.personId, decidedOn: '2026-11-22' });
    expect(kept?.criteria[0]).toMatchObject({
      criterion: 'contracting',
      mark: 'MET',
      reasons: ['Settled: contracting'],
    });
  });

  it('is not awarded over a criterion that is not yet met, but with a reason, which is kept', async () => {
    const { applicationId } = await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET']);
    const registrar = registrarOf(service);
    const over = (overrides: object[]) =>
      service.as(registrar).graphql(AWARD_LEVEL, {
        input: { applicationId, shownName: 'Amélie Laurent', overrides },
        key: newId(),
      });
    const bare = await award(service, registrar, applicationId);

    expect(bare.errors?.[0]?.extensions.refusals).toMatchObject([
      {
        code: 'ACCREDITATION_CRITERION_NOT_YET',
        path: 'criteria.contracting',
        message: 'Criterion not yet met: Contracting. To award all the same, say why.',
      },
    ]);
    expect(codesOf(await over([{ criterion: 'contracting', reason: ' ' }]))).toEqual([
      'ACCREDITATION_CRITERION_NOT_YET',
    ]);
    expect(codesOf(await over([{ criterion: 'ethics', reason: 'Why' }]))).toEqual([
      'ACCREDITATION_CRITERION_NOT_YET',
      'ACCREDITATION_OVERRIDE_NEEDLESS',
    ]);
    must(await over([{ criterion: 'contracting', reason: ' Shown in the interview ' }]));
    const [kept] = await decisionsOf(applicationId);
    expect(kept?.criteria[0]).toMatchObject({ mark: 'NOT_YET', overridden: 'Shown in the interview' });
  });

  it('is for nobody who assessed, moderated, is related or applied, and they read nothing more there', async () => {
    const { coach, applicationId, first } = await givenAnAssessed(service, ['NOT_YET']);
    const [moderator, related] = [registrarOf(service), registrarOf(service)];
    must(await moderate(service, moderator, applicationId, { contracting: 'NOT_YET' }));
    await givenARelation(service, related, coach, '2025-01-01');
    const assessing: Member = { ...first.assessor, roles: ['registrar'] };
    const applying: Member = { ...coach, roles: ['registrar'] };

    for (const [who, code] of [
      [moderator, 'ACCREDITATION_PART_MODERATED'],
      [related, 'ACCREDITATION_PART_RELATED'],
      [assessing, 'ACCREDITATION_PART_ASSESSED'],
      [applying, 'ACCREDITATION_SELF_DECISION'],
    ] as const) {
      expect(codesOf(await award(service, who, applicationId))).toEqual([code]);
      expect(codesOf(await refuse(service, who, applicationId))).toEqual([code]);
      expect(await adviceTo(who, coach)).toEqual([code]);
    }
    for (const who of [related, assessing, applying])
      expect(errorOf(await service.as(who).graphql(FILE_OF, { id: applicationId }))).toBe('NOT_FOUND');
    expect(await adviceTo(service.member({ roles: ['officer'] }), coach)).toEqual([]);
    expect(await adviceTo(coach, coach)).toEqual(['ACCREDITATION_SELF_DECISION']);
  });

  it('tells an assessor who is a registrar nothing of the other, byte for byte', async () => {
    const { coach, applicationId, first, second } = await givenTwoSeats(service);
    const assessing: Member = { ...first.assessor, roles: ['officer', 'registrar'] };
    const answers = async () =>
      JSON.stringify(
        [
          await award(service, assessing, applicationId),
          await refuse(service, assessing, applicationId),
          await service.as(assessing).graphql(FILE_OF, { id: applicationId }),
          await service.as(assessing).graphql(COURSE_OF, { id: applicationId }),
          await service.as(assessing).graphql(LATEST, { personId: coach.personId }),
        ],
        (key, value: unknown) => (key === 'requestId' ? undefined : value),
      );
    const before = await answers();

    await givenASheet(service, second, 'NOT_YET', 'ASK', 'MET');

    expect(await answers()).toBe(before);
  });

  it('shows a registrar who had no part both sheets and what they come to', async () => {
    const { coach, applicationId } = await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET', 'ASK']);
    const registrar = registrarOf(service);
    const file = must(await service.as(registrar).graphql(FILE_OF, { id: applicationId })).applicationFile;
    expect(file).toMatchObject({ person: { id: coach.personId }, stage: 'MODERATING', settled: [], decisions: [] });
    expect(file.refusalsToDecline).toEqual([{ code: 'ACCREDITATION_MODERATION_OUTSTANDING' }]);
    must(await moderate(service, registrarOf(service), applicationId, { listening: 'MET' }));

    const { data } = await service.as(registrar).graphql(FILE_OF, { id: applicationId });

    expect(data.applicationFile).toMatchObject({ stage: 'SETTLED', refusalsToDecline: [], waiting: true });
    expect(data.applicationFile.settled.map(({ code, mark }: Json) => [code, mark])).toEqual([
      ['contracting', 'NOT_YET'],
      ['listening', 'MET'],
      ['ethics', 'MET'],
    ]);
    expect(data.applicationFile.settled[0].reasons).toEqual(['Assessor 1 on contracting', 'Assessor 2 on contracting']);
  });

  it('refused, is read by the applicant with every reason and what would do, and without who judged', async () => {
    const { coach, applicationId, first, second, decider } = await givenARefusal(service);

    const course = await courseOf(coach, applicationId);

    expect(course.steps).toEqual([
      { kind: 'APPLIED', on: '2026-11-22' },
      { kind: 'BEING_ASSESSED', on: '2026-11-22' },
      { kind: 'REFUSED', on: '2026-11-22' },
    ]);
    const [decision] = course.decisions;
    expect(decision).toMatchObject({
      outcome: 'DECLINED',
      declineReason: 'EVIDENCE_NOT_SUFFICIENT',
      statement: 'We miss proof of your contracts.',
      appealUntil: '2026-12-22',
      appeal: null,
    });
    expect(decision.criteria[0]).toEqual({
      code: 'contracting',
      title: 'Contracting',
      mark: 'NOT_YET',
      reasons: ['Assessor 1 on contracting', 'Assessor 2 on contracting'],
      wouldSatisfy: ['More: Assessor 1 on contracting', 'More: Assessor 2 on contracting'],
    });
    for (const { personId } of [first.assessor, second.assessor, decider])
      expect(JSON.stringify(course)).not.toContain(personId);
    for (const other of [service.member(), decider, first.assessor])
      expect(errorOf(await service.as(other).graphql(COURSE_OF, { id: applicationId }))).toBe('NOT_FOUND');
  });

  it('is refused with words once it was assessed, and before that with a reason from the list alone', async () => {
    const { applicationId } = await givenAnAssessed(service);
    const plain = await givenAnApplication(service, await givenAReadyCoach(service));
    const registrar = registrarOf(service);

    expect(codesOf(await refuse(service, registrar, applicationId, null))).toEqual(['ACCREDITATION_STATEMENT_MISSING']);
    expect(codesOf(await refuse(service, registrar, applicationId, 'a'.repeat(4001)))).toEqual([
      'ACCREDITATION_TEXT_TOO_LONG',
    ]);
    must(await refuse(service, registrar, plain, null));
    expect(await decisionsOf(plain)).toMatchObject([{ outcome: 'declined', statement: null, criteria: [] }]);
  });
});
