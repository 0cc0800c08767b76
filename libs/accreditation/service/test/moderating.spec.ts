import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ModerationMarkRow } from '../src/moderation/moderation-mark.entity.js';
import { accreditation } from '../src/index.js';
import { APPOINT, MODERATE, MODERATION_OF, MY_MODERATIONS } from './assessment-documents.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { registrarOf } from './given-award.js';
import {
  aGradedScheme,
  errorOf,
  givenAnAssessed,
  givenARelation,
  givenASheet,
  givenTwoSeats,
  moderate,
  must,
} from './given-assessment.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('moderating an assessment', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aGradedScheme());
  });
  afterAll(() => service.stop());

  const seenBy = (actor: Member, id: string) => service.as(actor).graphql(MODERATION_OF, { id });
  const appoint = (actor: Member, id: string, { personId }: Member) =>
    service.as(actor).graphql(APPOINT, { id, personId, key: newId() });
  const pathsOf = ({ errors }: Awaited<ReturnType<typeof appoint>>) =>
    (errors?.[0]?.extensions.refusals as Json[]).map(({ code, path }) => [code, path].filter(Boolean).join(' '));

  it('shows both sheets side by side, what differs first, and names nobody', async () => {
    const { coach, applicationId, first, second } = await givenAnAssessed(
      service,
      ['MET', 'NOT_YET', 'ASK'],
      ['MET', 'MET', 'ASK'],
    );

    const { data } = await seenBy(registrarOf(service), applicationId);

    const { criteria, moderated, refusalsToModerate } = data.moderation;
    expect(criteria.map(({ code, toSettle }: Json) => [code, toSettle])).toEqual([
      ['listening', true],
      ['ethics', true],
      ['contracting', false],
    ]);
    expect(criteria[0]).toMatchObject({
      first: { mark: 'NOT_YET', reason: 'Assessor 1 on listening', wouldSatisfy: 'More: Assessor 1 on listening' },
      second: { mark: 'MET' },
      settled: null,
    });
    expect([moderated, refusalsToModerate]).toEqual([false, []]);
    for (const { personId } of [coach, first.assessor, second.assessor])
      expect(JSON.stringify(data)).not.toContain(personId);
  });

  it('settles what differs, and lets stand what both say', async () => {
    const { applicationId } = await givenAnAssessed(service, ['MET', 'NOT_YET'], ['MET', 'MET']);
    const moderator = registrarOf(service);

    const { moderate: done } = must(await moderate(service, moderator, applicationId, { listening: 'NOT_YET' }));

    expect(done).toMatchObject({ moderated: true, refusalsToModerate: [{ code: 'ACCREDITATION_MODERATION_DONE' }] });
    expect(done.criteria[0].settled).toEqual({
      mark: 'NOT_YET',
      reason: 'Settled: listening',
      wouldSatisfy: 'Then: listening',
    });
    expect(codesOf(await moderate(service, moderator, applicationId, { listening: 'MET' }))).toEqual([
      'ACCREDITATION_MODERATION_DONE',
    ]);
  });

  it('is done once by two who press at once, and once by one who presses twice', async () => {
    const { applicationId } = await givenAnAssessed(service, ['NOT_YET']);
    const [one, key] = [registrarOf(service), newId()];
    const settle = (who: Member, as = newId()) => moderate(service, who, applicationId, { contracting: 'MET' }, as);

    const answers = await Promise.all([settle(one, key), settle(one, key), settle(registrarOf(service))]);

    expect(answers.flatMap(codesOf).length).toBeLessThanOrEqual(2);
    const rows = await service.inBody((manager) => manager.findBy(ModerationMarkRow, { criterion: 'contracting' }));
    expect(rows).toHaveLength(1);
  });

  it('needs a reason for each, and nothing but what is open', async () => {
    const { applicationId: id } = await givenAnAssessed(service, ['NOT_YET', 'ASK']);
    const marks = [
      { criterion: 'contracting', mark: 'NOT_YET', reason: ' ' },
      { criterion: 'ethics', mark: 'MET', reason: 'Because' },
    ];

    const answer = await service.as(registrarOf(service)).graphql(MODERATE, { id, marks, key: newId() });

    expect(pathsOf(answer)).toEqual([
      'ACCREDITATION_CRITERION_UNSETTLED criteria.listening',
      'ACCREDITATION_CRITERION_NOT_OPEN',
      'ACCREDITATION_REASON_MISSING marks.contracting.reason',
      'ACCREDITATION_WOULD_SATISFY_MISSING marks.contracting.wouldSatisfy',
    ]);
  });

  it('is not needed where the two agree, nor possible before both are done', async () => {
    const agreed = await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET']);
    const going = await givenTwoSeats(service);
    await givenASheet(service, going.first, 'NOT_YET');
    const registrar = registrarOf(service);

    expect(codesOf(await moderate(service, registrar, agreed.applicationId, { contracting: 'MET' }))).toEqual([
      'ACCREDITATION_NOTHING_TO_MODERATE',
    ]);
    expect(codesOf(await moderate(service, registrar, going.applicationId, { contracting: 'MET' }))).toEqual([
      'ACCREDITATION_ASSESSMENT_OUTSTANDING',
    ]);
    expect(errorOf(await seenBy(registrar, going.applicationId))).toBe('NOT_FOUND');
    expect(codesOf(await appoint(registrar, going.applicationId, service.member()))).toEqual([
      'ACCREDITATION_ASSESSMENT_OUTSTANDING',
    ]);
  });

  it('falls to whoever is appointed, who finds it, and then to nobody else', async () => {
    const { applicationId } = await givenAnAssessed(service, ['NOT_YET']);
    const [registrar, moderator, former] = [registrarOf(service), service.member(), service.member()];
    must(await appoint(registrar, applicationId, former));
    const { appointModerator: file } = must(await appoint(registrar, applicationId, moderator));

    expect(file).toMatchObject({ moderator: { id: moderator.personId }, stage: 'MODERATING' });
    expect(must(await service.as(moderator).graphql(MY_MODERATIONS)).myModerations).toEqual([
      { applicationId, level: { code: 'one' }, appliedOn: '2026-11-22' },
    ]);
    expect(must(await service.as(former).graphql(MY_MODERATIONS)).myModerations).toEqual([]);
    expect(errorOf(await seenBy(former, applicationId))).toBe('NOT_FOUND');
    expect(errorOf(await moderate(service, former, applicationId, { contracting: 'MET' }))).toBe('NOT_FOUND');
    expect(codesOf(await moderate(service, registrarOf(service), applicationId, { contracting: 'MET' }))).toEqual([
      'ACCREDITATION_MODERATOR_APPOINTED',
    ]);
    must(await moderate(service, moderator, applicationId, { contracting: 'MET' }));
    expect(must(await service.as(moderator).graphql(MY_MODERATIONS)).myModerations).toEqual([]);
  });

  it('is closed to the applicant, the assessors, and those whom a relation bars', async () => {
    const { coach, applicationId, first } = await givenAnAssessed(service, ['NOT_YET']);
    const related = registrarOf(service);
    await givenARelation(service, related, coach, '2024-11-22');
    const assessing: Member = { ...first.assessor, roles: ['registrar'] };
    const applying: Member = { ...coach, roles: ['registrar'] };
    const barred = [
      [related, 'ACCREDITATION_PART_RELATED'],
      [assessing, 'ACCREDITATION_PART_ASSESSED'],
      [applying, 'ACCREDITATION_SELF_DECISION'],
    ] as const;

    for (const [who, code] of barred) {
      expect(errorOf(await seenBy(who, applicationId))).toBe('NOT_FOUND');
      expect(codesOf(await moderate(service, who, applicationId, { contracting: 'MET' }))).toEqual([code]);
      expect(pathsOf(await appoint(who, applicationId, service.member()))).toEqual([code]);
      expect(pathsOf(await appoint(registrarOf(service), applicationId, who))).toEqual([`${code} personId`]);
    }
    expect(errorOf(await seenBy(service.member({ roles: ['officer'] }), applicationId))).toBe('NOT_FOUND');
    expect(errorOf(await appoint(service.member({ roles: ['officer'] }), applicationId, related))).toBe('FORBIDDEN');
  });

  it('is open again to somebody whose relation ended long enough ago, and over once it is taken back', async () => {
    const { coach, applicationId } = await givenAnAssessed(service, ['NOT_YET']);
    const before = registrarOf(service);
    await givenARelation(service, before, coach, '2023-11-21');
    expect((await seenBy(before, applicationId)).data.moderation.refusalsToModerate).toEqual([]);
    must(await service.as(coach).graphql(TAKE_BACK, { id: applicationId, key: newId() }));

    expect(codesOf(await moderate(service, before, applicationId, { contracting: 'MET' }))).toEqual([
      'ACCREDITATION_APPLICATION_DECIDED',
    ]);
  });
});
