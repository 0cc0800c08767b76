import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import {
  AM_ASSESSOR,
  ANSWER_ASSIGNMENT,
  ASSESSMENT,
  ASSIGN,
  CANDIDATES,
  MY_ASSESSMENTS,
  POOL,
  REASONS,
  SEATS,
} from './assessor-documents.js';
import { APPLICATIONS, HELD, LATEST, TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { makeConditional } from './given-condition.js';
import { givenAScheme } from './given-draft.js';
import { assign, givenAnAssessor, givenARelation, idOf, inHandOf, startWithPeople } from './given-assessors.js';
import { aReachableScheme, givenAnApplication, registrarOf } from './given-award.js';

describe('an assessor who supervised the applicant until two years ago', () => {
  let service: RunningService;
  let solene: Member;
  let ines: Member;
  let others: readonly [Member, Member];
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aReachableScheme());
    solene = await givenAnAssessor(service);
    others = [await givenAnAssessor(service), await givenAnAssessor(service)];
    ines = service.member();
    await givenARelation(service, solene, ines);
  });
  afterAll(() => service.stop());

  /** Every answer to them, as it comes, when they ask with these ids; an id is written as what it stands for. */
  const answersTo = async (applicationId: string, assessmentId: string): Promise<string[]> => {
    const ofApplication = [CANDIDATES, REASONS, SEATS, ASSESSMENT];
    const asked: readonly (readonly [string, object])[] = [
      ...[MY_ASSESSMENTS, AM_ASSESSOR, POOL].map((document) => [document, {}] as const),
      ...ofApplication.map((document) => [document, { id: applicationId }] as const),
      [ASSESSMENT, { id: assessmentId }],
      ...[applicationId, assessmentId].map(
        (id) => [ANSWER_ASSIGNMENT, { id, recusal: 'FAMILY', key: newId() }] as const,
      ),
      [ASSIGN, { input: { applicationId, personId: solene.personId, seat: 1 }, key: newId() }],
      [TAKE_BACK, { id: applicationId, key: newId() }],
      [LATEST, { personId: ines.personId }],
      [HELD, { personId: ines.personId }],
      [APPLICATIONS, { first: 20 }],
    ];
    const answers: string[] = [];
    for (const [document, variables] of asked)
      answers.push(JSON.stringify(await service.as(solene).graphql(document, variables as Record<string, unknown>)));
    return answers.map((text) => text.replaceAll(/"requestId":"[^"]+"/g, ''));
  };

  it('cannot be assigned, is told nothing, and gets the same bytes as when there is no application', async () => {
    const before = await answersTo(newId(), newId());

    const applicationId = await givenAnApplication(service, ines);
    const applied = await answersTo(applicationId, newId());
    const refused = await assign(service, applicationId, solene);
    const assessmentId = idOf(await assign(service, applicationId, others[0]));
    idOf(await assign(service, applicationId, others[1], { seat: 2 }));
    const assigned = await answersTo(applicationId, assessmentId);
    idOf(await makeConditional(service, registrarOf(service), applicationId));
    const conditional = await answersTo(applicationId, assessmentId);

    expect(codesOf(refused)).toEqual(['ACCREDITATION_ASSESSOR_BARRED']);
    expect(refused.errors?.[0]?.extensions.refusals[0].message).toBe(
      'A relation bars them up to and including 22 November 2027: supervision.',
    );
    expect(applied).toEqual(before);
    expect(assigned).toEqual(before);
    expect(conditional).toEqual(before);
    expect(await answersTo(newId(), newId())).toEqual(before);
    expect(before.filter((text) => text.includes('NOT_FOUND')).length).toBeGreaterThan(4);
  });

  it('gets those bytes again once a relation took the seat from them that they had', async () => {
    const [applicant, late] = [service.member(), await givenAnAssessor(service)];
    [solene, ines] = [late, applicant];
    const before = await answersTo(newId(), newId());
    const applicationId = await givenAnApplication(service, applicant);
    const assessmentId = idOf(await assign(service, applicationId, late));
    expect(await inHandOf(service, late)).toHaveLength(1);
    await givenARelation(service, applicant, late);

    expect(await answersTo(applicationId, assessmentId)).toEqual(before);
    const reasons = idOf(await service.as(registrarOf(service)).graphql(REASONS, { id: applicationId }));
    const theirs = reasons.find(({ person }: { person: { id: string } }) => person.id === late.personId);
    expect(theirs.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'ACCREDITATION_ASSESSOR_BARRED',
      'ACCREDITATION_ASSESSOR_RECUSED',
    ]);
  });
});
