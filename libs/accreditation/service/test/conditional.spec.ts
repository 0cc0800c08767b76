import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ApplicationDecisionRow } from '../src/decisions/application-decision.entity.js';
import { accreditation } from '../src/index.js';
import { APPEAL_REFUSAL, COURSE_OF, DECIDE_APPEAL, FILE_OF, NAME_PANEL } from './assessment-documents.js';
import { HELD, LATEST, TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import {
  aGradedScheme,
  errorOf,
  givenAnAssessed,
  givenARelation,
  givenASheet,
  givenTwoSeats,
  must,
  refuse,
} from './given-assessment.js';
import { apply, award, registrarOf } from './given-award.js';
import { givenACondition, makeConditional, STILL_TO_SHOW } from './given-condition.js';
import { givenAScheme } from './given-draft.js';
import { aScheme } from './scheme.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('a conditional decision', () => {
  let service: RunningService;
  let versionId: string;
  beforeAll(async () => {
    service = await startService(accreditation);
    versionId = await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const courseOf = async (coach: Member, id: string): Promise<Json> =>
    must(await service.as(coach).graphql(COURSE_OF, { id })).applicationCourse;
  const fileOf = async (id: string, registrar = registrarOf(service)): Promise<Json> =>
    must(await service.as(registrar).graphql(FILE_OF, { id })).applicationFile;
  const latestOf = async (coach: Member): Promise<Json> =>
    must(await service.as(coach).graphql(LATEST, {})).latestApplication;
  const decisionsOf = (applicationId: string) =>
    service.inBody((manager) =>
      manager.find(ApplicationDecisionRow, { where: { applicationId }, order: { recordedAt: 'ASC' } }),
    );

  it('leaves the application open and the standing as it was, and tells its applicant what and until when', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);

    expect(await latestOf(coach)).toMatchObject({
      ...{ status: 'CONDITIONAL', decidedOn: null, honouredUntil: '2027-11-22', declineReason: null },
    });
    expect(must(await service.as(coach).graphql(HELD, {})).standing).toMatchObject({ status: 'NOT_ACCREDITED' });
    const course = await courseOf(coach, applicationId);
    expect(course).toMatchObject({ honouredUntil: '2027-11-22' });
    expect(course.steps.map(({ kind }: Json) => kind)).toEqual(['APPLIED', 'BEING_ASSESSED', 'CONDITIONAL']);
    expect(course.decisions).toMatchObject([
      { outcome: 'CONDITIONAL', statement: STILL_TO_SHOW, honouredUntil: '2027-11-22', longerBecause: null },
    ]);
    expect(course.decisions[0].appealUntil).toBeNull();
    expect(await decisionsOf(applicationId)).toMatchObject([
      { outcome: 'conditional', decidedBy: decider.personId, decidedOn: '2026-11-22', honouredUntil: '2027-11-22' },
    ]);
  });

  it('is made once, however often it is pressed', async () => {
    const { applicationId } = await givenAnAssessed(service);
    const [registrar, key] = [registrarOf(service), newId()];
    for (let twice = 0; twice < 2; twice += 1) must(await makeConditional(service, registrar, applicationId, {}, key));

    expect(await decisionsOf(applicationId)).toHaveLength(1);
  });

  it('waits for both assessors, and needs its words and a day that fits', async () => {
    const { applicationId, first, second } = await givenTwoSeats(service);
    const registrar = registrarOf(service);
    await givenASheet(service, first);
    const early = await makeConditional(service, registrar, applicationId);
    expect(codesOf(early)).toEqual(['ACCREDITATION_ASSESSMENT_OUTSTANDING']);
    await givenASheet(service, second);
    const wrong = { stillToShow: ' ', honouredUntil: '2026-12-19', longerBecause: 'Why' };

    expect(codesOf(await makeConditional(service, registrar, applicationId, wrong))).toEqual([
      'ACCREDITATION_STILL_TO_SHOW_MISSING',
      'ACCREDITATION_CONDITION_TOO_SHORT',
      'ACCREDITATION_LONGER_REASON_NEEDLESS',
    ]);
    const late = await makeConditional(service, registrar, applicationId, { honouredUntil: '2028-11-23' });
    expect(codesOf(late)).toEqual(['ACCREDITATION_CONDITION_TOO_LONG']);
    const { refusalsToMakeConditional, conditionTerms } = await fileOf(applicationId, registrar);
    expect(refusalsToMakeConditional).toEqual([]);
    expect(conditionTerms).toEqual({ earliest: '2026-12-20', proposed: '2027-11-22', latest: '2028-11-22' });
  });

  it('is for nobody who assessed, is related or applied; who is no registrar may not ask', async () => {
    const { coach, applicationId, first } = await givenAnAssessed(service);
    const related = registrarOf(service);
    await givenARelation(service, related, coach, '2025-01-01');

    for (const [who, code] of [
      [related, 'ACCREDITATION_PART_RELATED'],
      [{ ...first.assessor, roles: ['registrar'] } as Member, 'ACCREDITATION_PART_ASSESSED'],
      [{ ...coach, roles: ['registrar'] } as Member, 'ACCREDITATION_SELF_DECISION'],
    ] as const)
      expect(codesOf(await makeConditional(service, who, applicationId))).toEqual([code]);
    const officer = service.member({ roles: ['officer'] });
    expect(errorOf(await makeConditional(service, officer, applicationId))).toBe('FORBIDDEN');
  });

  it('tells an assessor who is a registrar nothing of it, byte for byte', async () => {
    const { applicationId, first } = await givenAnAssessed(service);
    const assessing: Member = { ...first.assessor, roles: ['registrar'] };
    const answers = async () =>
      JSON.stringify(
        [
          await service.as(assessing).graphql(FILE_OF, { id: applicationId }),
          await service.as(assessing).graphql(COURSE_OF, { id: applicationId }),
          await makeConditional(service, assessing, applicationId),
          await refuse(service, assessing, applicationId),
          await award(service, assessing, applicationId),
        ],
        (key, value: unknown) => (key === 'requestId' ? undefined : value),
      );
    const before = await answers();
    must(await makeConditional(service, registrarOf(service), applicationId));

    expect(await answers()).toBe(before);
  });

  it('keeps the place of its application: none other is made, and its member may take it back', async () => {
    const { coach, applicationId } = await givenACondition(service);
    expect(codesOf(await apply(service, coach))).toContain('ACCREDITATION_APPLICATION_WAITING');

    must(await service.as(coach).graphql(TAKE_BACK, { id: applicationId, key: newId() }));

    expect(await latestOf(coach)).toMatchObject({ status: 'WITHDRAWN', honouredUntil: null });
    expect(codesOf(await makeConditional(service, registrarOf(service), applicationId))).toEqual([
      'ACCREDITATION_APPLICATION_DECIDED',
    ]);
    must(await apply(service, coach));
  });

  it('is awarded while it is honoured, by the version of the application and from the day of the award', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);
    service.todayIs('2026-12-20');
    await givenAScheme(service, { ...aScheme(), version: '2', validFrom: '2026-12-20' });

    const { awardLevel } = must(await award(service, decider, applicationId));

    const days = { awardedOn: '2026-12-20', validFrom: '2026-12-20', validUntil: '2030-12-19' };
    expect(awardLevel).toMatchObject({ schemeVersionId: versionId, ...days });
    expect(await latestOf(coach)).toMatchObject({ status: 'AWARDED', honouredUntil: null });
    const outcomes = (await decisionsOf(applicationId)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['conditional', 'awarded']);
  });

  it('is awarded after its last day as well: nothing happened by itself', async () => {
    const { coach, applicationId } = await givenACondition(service);
    service.todayIs('2027-11-23');

    expect(await latestOf(coach)).toMatchObject({ status: 'CONDITIONAL', honouredUntil: '2027-11-22' });
    expect(codesOf(await award(service, registrarOf(service), applicationId))).not.toContain(
      'ACCREDITATION_CONDITION_HONOURED',
    );
  });

  it('is neither refused nor made longer up to its last day, nor appealed', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);
    service.todayIs('2027-11-22');
    const honoured = ['ACCREDITATION_CONDITION_HONOURED'];

    const refused = await refuse(service, decider, applicationId);
    expect(refused.errors?.[0]?.extensions.refusals).toMatchObject([
      { code: honoured[0], message: expect.stringContaining('up to and including 22 November 2027') },
    ]);
    const longer = { honouredUntil: '2028-11-22', longerBecause: 'Because' };
    expect(codesOf(await makeConditional(service, decider, applicationId, longer))).toEqual(honoured);
    const grounds = { id: applicationId, grounds: 'It asks too much.', key: newId() };
    expect(codesOf(await service.as(coach).graphql(APPEAL_REFUSAL, grounds))).toEqual([
      'ACCREDITATION_NOTHING_TO_APPEAL',
    ]);
    const file = await fileOf(applicationId);
    expect([file.waiting, file.refusalsToDecline, file.refusalsToMakeConditional]).toEqual([
      true,
      [{ code: honoured[0] }],
      [{ code: honoured[0] }],
    ]);
  });

  it('is made longer after its last day by another one, with its reason; the first stays as it was', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);
    service.todayIs('2027-11-23');
    const until = { honouredUntil: '2028-03-01' };
    const bare = await makeConditional(service, decider, applicationId, until);
    expect(codesOf(bare)).toEqual(['ACCREDITATION_LONGER_REASON_MISSING']);

    must(await makeConditional(service, decider, applicationId, { ...until, longerBecause: ' Illness. ' }));

    const { decisions, honouredUntil } = await courseOf(coach, applicationId);
    expect(honouredUntil).toBe('2028-03-01');
    expect(decisions).toMatchObject([
      { honouredUntil: '2027-11-22', longerBecause: null },
      { honouredUntil: '2028-03-01', longerBecause: 'Illness.' },
    ]);
    expect(codesOf(await refuse(service, decider, applicationId))).toEqual(['ACCREDITATION_CONDITION_HONOURED']);
  });

  it('is refused after its last day with words, appealed, and once that is upheld decided by others', async () => {
    const { coach, applicationId, decider } = await givenACondition(service);
    service.todayIs('2027-11-23');
    const refuser = registrarOf(service);
    expect(codesOf(await refuse(service, refuser, applicationId, ' '))).toEqual(['ACCREDITATION_STATEMENT_MISSING']);
    must(await refuse(service, refuser, applicationId));
    expect(await latestOf(coach)).toMatchObject({ status: 'DECLINED', decidedOn: '2027-11-23', honouredUntil: null });

    const grounds = { id: applicationId, grounds: 'I showed it.', key: newId() };
    const { appealRefusal } = must(await service.as(coach).graphql(APPEAL_REFUSAL, grounds));
    const appealId = appealRefusal.decisions[1].appeal.id as string;
    const hearer = service.member();
    const naming = { id: appealId, personIds: [hearer.personId], key: newId() };
    expect(codesOf(await service.as(decider).graphql(NAME_PANEL, { ...naming, key: newId() }))).toEqual([
      'ACCREDITATION_PART_DECIDED',
    ]);
    must(await service.as(registrarOf(service)).graphql(NAME_PANEL, naming));
    const upheld = { id: appealId, outcome: 'UPHELD', reasons: 'They did.', key: newId() };
    must(await service.as(hearer).graphql(DECIDE_APPEAL, upheld));

    expect(await latestOf(coach)).toMatchObject({ status: 'WAITING', decidedOn: null, honouredUntil: null });
    for (const who of [decider, refuser])
      expect(codesOf(await award(service, who, applicationId))).toContain('ACCREDITATION_PART_DECIDED');
  });
});
