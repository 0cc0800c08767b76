import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';
import { EvidenceRow } from '../src/heard/evidence.entity.js';
import { AssessmentMarkRow } from '../src/assessing/assessment-mark.entity.js';
import { APPLICANT_OF, SHEET_OF } from './assessment-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf, ledgerOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { givenGrantedLeave } from './given-upkeep.js';
import { startWithPeople } from './given-assessors.js';
import { givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import {
  aGradedScheme,
  CRITERIA,
  errorOf,
  givenASeat,
  givenASheet,
  givenTwoSeats,
  mark,
  must,
  type SeatOf,
  submit,
} from './given-assessment.js';

describe('assessing an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aGradedScheme());
  });
  afterAll(() => service.stop());

  const sheetOf = async ({ assessor, id }: SeatOf) =>
    must(await service.as(assessor).graphql(SHEET_OF, { id })).assessmentSheet;

  it('tells that somebody was assessed by whom on which day, once it is submitted, and nothing of what was said', async () => {
    const { coach, first } = await givenTwoSeats(service);
    await givenASheet(service, first);

    const told = (await service.told()).filter(({ data }) => data['assessmentId'] === first.id);
    expect(told).toEqual([
      {
        type: 'accreditation.application-assessed',
        data: {
          assessmentId: first.id,
          assessorId: first.assessor.personId,
          personId: coach.personId,
          assessedOn: service.clock.todayIn({ zone: 'Europe/Paris', offsetSeconds: 0 }),
        },
      },
    ]);
  });

  it('shows the criteria of the level beside the evidence, weighed on the day of the application', async () => {
    const { first } = await givenTwoSeats(service);

    const sheet = await sheetOf(first);

    expect(sheet.criteria.map(({ code, title, mine, revision }: Json) => [code, title, mine, revision])).toEqual([
      ['contracting', 'Contracting', null, 0],
      ['listening', 'Listening', null, 0],
      ['ethics', 'Ethics', null, 0],
    ]);
    expect(sheet).toMatchObject({ appliedOn: '2026-11-22', submitted: false, differences: null });
    expect(sheet.decision).toMatchObject({ level: 'one', on: '2026-11-22', result: 'MET', version: '1' });
    expect(sheet.evidence.map(({ kind, heldOn, minutes }: Json) => [kind, heldOn, minutes])).toEqual([
      ['practice', '2026-11-20', 600],
      ['supervision', '2026-11-10', 75],
      ['supervision', '2026-08-01', 60],
      ['code-signature', '2026-01-05', 0],
    ]);
    expect(sheet.evidence.map(({ party }: Json) => party)).toEqual([3, 2, 1, null]);
  });

  it('names nobody: neither the applicant nor an id by which they could be found', async () => {
    const { coach, first, applicationId } = await givenTwoSeats(service);
    const ledger = await service.inBody((manager) =>
      manager.findBy(EvidenceRow, { bodyId: service.bodyId, personId: coach.personId }),
    );

    const text = JSON.stringify(await sheetOf(first));

    const ids = ledger.flatMap(({ id, sourceId, attributes }) => [id, sourceId, ...Object.values(attributes)]);
    const found = [coach.personId, applicationId, ...ids].filter(
      (one) => typeof one === 'string' && one.length > 30 && text.includes(one),
    );
    expect(found).toEqual([]);
    expect(ids.length).toBeGreaterThan(8);
    const { decision, evidence } = JSON.parse(text);
    const used = decision.lines.flatMap((line: Json) => line.used.map(({ evidenceId }: Json) => evidenceId));
    expect(evidence.map(({ id }: Json) => id)).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(must(await service.as(first.assessor).graphql(APPLICANT_OF, { id: first.id }))).toEqual({
      applicantOfAssessment: null,
    });
  });

  it('keeps each mark as it is said, the last one holding, and one that is sent twice once', async () => {
    const { first } = await givenTwoSeats(service);
    const key = newId();
    must(await mark(service, first, 'ethics', 'NOT_YET', {}, key));
    must(await mark(service, first, 'ethics', 'NOT_YET', {}, key));
    const again = must(await mark(service, first, 'ethics', 'MET', { wouldSatisfy: 'left over' })).markCriterion;

    expect(again.criteria[2]).toMatchObject({
      revision: 2,
      mine: { mark: 'MET', reason: null, wouldSatisfy: null },
    });
    const rows = await service.inBody((manager) =>
      manager.findBy(AssessmentMarkRow, { bodyId: service.bodyId, assessmentId: first.id }),
    );
    expect(rows).toHaveLength(1);
  });

  it('refuses a mark without its reasons, of another level, and before the file is open', async () => {
    const { first, applicationId } = await givenTwoSeats(service);
    const other = await givenAnApplication(service, await givenAReadyCoach(service));
    const shut = await givenASeat(service, other, 1, { status: 'assigned', declaredAt: null });

    expect(codesOf(await mark(service, first, 'ethics', 'NOT_YET', { reason: '', wouldSatisfy: null }))).toEqual([
      'ACCREDITATION_REASON_MISSING',
      'ACCREDITATION_WOULD_SATISFY_MISSING',
    ]);
    expect(codesOf(await mark(service, first, 'presence', 'MET'))).toEqual(['ACCREDITATION_CRITERION_UNKNOWN']);
    expect(codesOf(await mark(service, first, 'ethics', 'ASK', { reason: 'a'.repeat(2001) }))).toEqual([
      'ACCREDITATION_TEXT_TOO_LONG',
    ]);
    expect(codesOf(await mark(service, shut, 'ethics', 'MET'))).toEqual(['ACCREDITATION_SHEET_NOT_OPEN']);
    expect(errorOf(await service.as(shut.assessor).graphql(SHEET_OF, { id: shut.id }))).toBe('NOT_FOUND');
    expect(applicationId).not.toBe(other);
  });

  it('is submitted once each criterion is marked, and never changes afterwards', async () => {
    const { first } = await givenTwoSeats(service);
    must(await mark(service, first, 'listening', 'MET'));
    const early = await submit(service, first);
    const paths = (early.errors?.[0]?.extensions.refusals as Json[]).map(({ path }) => path as string);
    expect(codesOf(early)).toEqual(['ACCREDITATION_CRITERION_UNMARKED', 'ACCREDITATION_CRITERION_UNMARKED']);
    expect(paths).toEqual(['criteria.contracting', 'criteria.ethics']);

    await givenASheet(service, first);

    expect((await sheetOf(first)).submitted).toBe(true);
    expect(codesOf(await mark(service, first, 'ethics', 'MET'))).toEqual(['ACCREDITATION_SHEET_SUBMITTED']);
    expect(codesOf(await submit(service, first))).toEqual(['ACCREDITATION_SHEET_SUBMITTED']);
  });

  it('is found by its assessor alone: not by the other, the applicant, a registrar, or who stepped aside', async () => {
    const { coach, first, second } = await givenTwoSeats(service);
    const left = await givenASeat(service, await givenAnApplication(service, await givenAReadyCoach(service)), 1, {
      status: 'recused',
      recusalCode: 'unavailable',
    });
    const asks = [
      ...[second.assessor, coach, registrarOf(service)].map((assessor) => ({ assessor, id: first.id })),
      left,
      { assessor: first.assessor, id: newId() },
    ];
    for (const one of asks) {
      expect(errorOf(await service.as(one.assessor).graphql(SHEET_OF, { id: one.id }))).toBe('NOT_FOUND');
      expect(errorOf(await mark(service, one, 'ethics', 'MET'))).toBe('NOT_FOUND');
      expect(errorOf(await submit(service, one))).toBe('NOT_FOUND');
    }
  });

  it('ends with the application: what was taken back is not found any more', async () => {
    const { coach, applicationId, first } = await givenTwoSeats(service);
    must(await service.as(coach).graphql(TAKE_BACK, { id: applicationId, key: newId() }));

    expect(errorOf(await service.as(first.assessor).graphql(SHEET_OF, { id: first.id }))).toBe('NOT_FOUND');
    expect(errorOf(await mark(service, first, 'ethics', 'MET'))).toBe('NOT_FOUND');
  });

  it('answers the first assessor the same, byte for byte, whatever the second did before both are done', async () => {
    const { applicationId, first } = await alone();
    const answers = async () => {
      const said = [
        await service.as(first.assessor).graphql(SHEET_OF, { id: first.id }),
        await mark(service, first, 'presence', 'MET'),
        await service.as(first.assessor).graphql(SHEET_OF, { id: applicationId }),
      ];
      return withoutRequests(said);
    };
    await givenASheet(service, first, 'MET', 'NOT_YET', 'ASK');
    const before = await answers();

    const second = await givenASeat(service, applicationId, 2);
    expect(await answers()).toBe(before);
    for (const code of CRITERIA) {
      must(await mark(service, second, code, 'NOT_YET'));
      expect(await answers()).toBe(before);
    }
    must(await submit(service, second));
    expect(await answers()).not.toBe(before);
  });

  it('shows each of them, once both are done, in what they differ and nothing else', async () => {
    const { first, second } = await givenTwoSeats(service);
    await givenASheet(service, first, 'MET', 'NOT_YET', 'ASK');
    expect((await sheetOf(first)).differences).toBeNull();
    await givenASheet(service, second, 'NOT_YET', 'NOT_YET', 'ASK');

    const [one, other] = [(await sheetOf(first)).differences, (await sheetOf(second)).differences];

    const says = {
      mark: 'NOT_YET',
      reason: 'Assessor 2 on contracting',
      wouldSatisfy: 'More: Assessor 2 on contracting',
    };
    const met = { mark: 'MET', reason: null, wouldSatisfy: null };
    expect(one).toEqual([{ code: 'contracting', title: 'Contracting', mine: met, other: says }]);
    expect(other).toEqual([{ code: 'contracting', title: 'Contracting', mine: says, other: met }]);
  });

  it('says whose application it is where the scheme shows names', async () => {
    service.todayIs('2026-11-23');
    await givenAScheme(service, { ...aGradedScheme({ hideNames: false }), version: '2', validFrom: '2026-11-23' });
    const { coach, first, second } = await givenTwoSeats(service);

    expect(must(await service.as(first.assessor).graphql(APPLICANT_OF, { id: first.id }))).toEqual({
      applicantOfAssessment: { name: `Name of ${coach.personId}` },
    });
    expect(errorOf(await service.as(second.assessor).graphql(APPLICANT_OF, { id: first.id }))).toBe('NOT_FOUND');
  });

  it('shows leave to nobody who assesses, though it is counted', async () => {
    const { coach, first } = await givenTwoSeats(service);
    const before = await sheetOf(first);

    await givenGrantedLeave(service, coach);

    expect((await ledgerOf(service, coach)).map(({ kind }) => kind)).toContain('leave');
    expect((await sheetOf(first)).evidence).toEqual(before.evidence);
  });

  async function alone() {
    const applicationId = await givenAnApplication(service, await givenAReadyCoach(service));
    return { applicationId, first: await givenASeat(service, applicationId, 1) };
  }
});

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** The answers as text, without the number of each request. */
function withoutRequests(answers: unknown): string {
  return JSON.stringify(answers, (key, value: unknown) => (key === 'requestId' ? undefined : value));
}
