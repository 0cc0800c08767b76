import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Locale, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { APPEAL_REFUSAL, APPOINT, DECIDE_APPEAL, NAME_PANEL } from './assessment-documents.js';
import { ANSWER_ASSIGNMENT, REMOVE } from './assessor-documents.js';
import { DECLINE, TAKE_BACK } from './award-documents.js';
import { errorOf, givenAnAssessed, givenARefusal, aGradedScheme, moderate, must } from './given-assessment.js';
import { assign, givenAnAssessor, givenARelation, idOf, startWithPeople } from './given-assessors.js';
import { givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import {
  APPEAL_FOR_MAIL,
  ASSESSOR_REMINDER_FOR_MAIL,
  ASSIGNMENT_FOR_MAIL,
  HEARING_FOR_MAIL,
  MODERATION_FOR_MAIL,
  REFUSAL_FOR_MAIL,
} from './judgement-documents.js';

const DOCUMENTS = [
  ASSESSOR_REMINDER_FOR_MAIL,
  REFUSAL_FOR_MAIL,
  APPEAL_FOR_MAIL,
  ASSIGNMENT_FOR_MAIL,
  MODERATION_FOR_MAIL,
  HEARING_FOR_MAIL,
] as const;

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

describe('what is told and written of how an application is judged', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startWithPeople();
    await givenAScheme(service, aGradedScheme());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const colleague = (name: string, locale: Locale = 'fr'): Actor => {
    return { kind: 'service', service: name, bodyId: service.bodyId, locale };
  };
  const forMail = async (document: string, id: string, locale: Locale = 'fr'): Promise<Json> =>
    idOf(await service.as(colleague('correspondence', locale)).graphql(document, { id }));
  const toldOf = async (type: string, of: Record<string, unknown>) =>
    (await service.told())
      .filter((fact) => fact.type === `accreditation.${type}`)
      .map(({ data }) => data)
      .filter((data) => Object.entries(of).every(([field, value]) => data[field] === value));

  const appoint = async (id: string, { personId }: Member) =>
    must(await service.as(registrarOf(service)).graphql(APPOINT, { id, personId, key: newId() }));
  const name = async (id: string, ...members: Member[]) => {
    const personIds = members.map(({ personId }) => personId);
    must(await service.as(registrarOf(service)).graphql(NAME_PANEL, { id, personIds, key: newId() }));
  };
  const answerAppeal = async (member: Member, id: string, outcome: string) =>
    must(await service.as(member).graphql(DECIDE_APPEAL, { id, outcome, reasons: 'Page four.', key: newId() }));

  async function givenAnAppeal() {
    const given = await givenARefusal(service);
    const asked = { id: given.applicationId, grounds: 'The contracts are on page four.', key: newId() };
    const { appealRefusal } = must(await service.as(given.coach).graphql(APPEAL_REFUSAL, asked));
    return { ...given, id: appealRefusal.decisions[0].appeal.id as string };
  }
  async function givenAnAssignment() {
    const coach = await givenAReadyCoach(service);
    const applicationId = await givenAnApplication(service, coach);
    const assessor = await givenAnAssessor(service);
    const id = idOf(await assign(service, applicationId, assessor)) as string;
    return { coach, applicationId, assessor, id };
  }
  async function givenAModeration() {
    const given = await givenAnAssessed(service, ['NOT_YET']);
    const moderator = service.member();
    await appoint(given.applicationId, moderator);
    const [told] = await toldOf('moderator-appointed', { moderatorId: moderator.personId });
    return { ...given, moderator, told, id: told?.['moderationId'] as string };
  }

  it('a refusal is told once, with its ids, its reason from the list and its day', async () => {
    const { coach, applicationId } = await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET']);
    const input = { applicationId, reason: 'EVIDENCE_NOT_SUFFICIENT', statement: 'We miss proof of your contracts.' };
    const [decider, key] = [registrarOf(service), newId()];
    for (let twice = 0; twice < 2; twice += 1) must(await service.as(decider).graphql(DECLINE, { input, key }));

    expect(await toldOf('application-declined', { applicationId })).toEqual([
      { applicationId, personId: coach.personId, reason: 'evidence-not-sufficient', declinedOn: '2026-11-22' },
    ]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Niveau 1'],
    ['en', 'Level 1'],
  ])(
    'a refusal is written of in %s with its level and its thirty days, until it is quashed',
    async (locale, levelTitle) => {
      const { coach, applicationId, id } = await givenAnAppeal();
      const said = { personId: coach.personId, levelTitle, declinedOn: '2026-11-22', appealUntil: '2026-12-22' };
      const hearer = service.member();

      expect(await forMail(REFUSAL_FOR_MAIL, applicationId, locale)).toEqual(said);
      await name(id, hearer);
      await answerAppeal(hearer, id, 'UPHELD');
      expect(await forMail(REFUSAL_FOR_MAIL, applicationId, locale)).toBeNull();
    },
  );

  it('no refusal is written of where there is none', async () => {
    const { applicationId } = await givenAnAssignment();

    for (const id of [applicationId, newId()]) expect(await forMail(REFUSAL_FOR_MAIL, id)).toBeNull();
  });

  it.each<[string, string]>([
    ['UPHELD', 'upheld'],
    ['DISMISSED', 'dismissed'],
  ])('an appeal that is %s is told once, with its ids and its day, and written of', async (outcome, told) => {
    const { coach, applicationId, id } = await givenAnAppeal();
    const hearer = service.member();
    await name(id, hearer);
    const of = { personId: coach.personId, applicationId };
    const before = await forMail(APPEAL_FOR_MAIL, id);
    service.todayIs('2026-12-01');
    await answerAppeal(hearer, id, outcome);

    expect(before).toEqual({ ...of, levelTitle: 'Niveau 1', outcome: null, decidedOn: null });
    const after = { ...of, levelTitle: 'Level 1', outcome, decidedOn: '2026-12-01' };
    expect(await forMail(APPEAL_FOR_MAIL, id, 'en')).toEqual(after);
    const data = { appealId: id, ...of, outcome: told, decidedOn: '2026-12-01' };
    expect(await toldOf('appeal-decided', { appealId: id })).toEqual([data]);
  });

  it('an assignment is written of by the name of its file alone, until it is answered', async () => {
    const { assessor, id } = await givenAnAssignment();

    expect(await forMail(ASSIGNMENT_FOR_MAIL, id)).toEqual({
      personId: assessor.personId,
      file: `D-${id.slice(-6).toUpperCase()}`,
    });
    must(await service.as(assessor).graphql(ANSWER_ASSIGNMENT, { id, recusal: null, key: newId() }));
    expect(await forMail(ASSIGNMENT_FOR_MAIL, id)).toBeNull();
  });

  it('an assignment that a relation, the pool, the assessor or the applicant ended is not written of', async () => {
    const ends: ((given: Awaited<ReturnType<typeof givenAnAssignment>>) => Promise<unknown>)[] = [
      ({ coach, assessor }) => givenARelation(service, assessor, coach),
      ({ assessor: { personId } }) => service.as(registrarOf(service)).graphql(REMOVE, { personId, key: newId() }),
      ({ assessor, id }) =>
        service.as(assessor).graphql(ANSWER_ASSIGNMENT, { id, recusal: 'OTHER_INTEREST', key: newId() }),
      ({ coach, applicationId: id }) => service.as(coach).graphql(TAKE_BACK, { id, key: newId() }),
    ];
    for (const end of ends) {
      const given = await givenAnAssignment();
      await end(given);

      expect(await forMail(ASSIGNMENT_FOR_MAIL, given.id)).toBeNull();
    }
  });

  it('tells nothing of an assessor whom a relation bars, whom a registrar tries to assign', async () => {
    const coach = await givenAReadyCoach(service);
    const [applicationId, barred] = [await givenAnApplication(service, coach), await givenAnAssessor(service)];
    await givenARelation(service, barred, coach);
    await assign(service, applicationId, barred);

    expect(await toldOf('assessor-assigned', { assessorId: barred.personId })).toEqual([]);
  });

  it('a moderator is told of once, with ids and a day, and the moderation written of until it is settled', async () => {
    const { applicationId, moderator, told, id } = await givenAModeration();
    await appoint(applicationId, moderator);

    const moderatorId = moderator.personId;
    expect(await toldOf('moderator-appointed', { moderatorId })).toEqual([told]);
    expect(told).toEqual({ moderationId: id, moderatorId, appointedOn: '2026-11-22' });
    expect(await forMail(MODERATION_FOR_MAIL, id)).toEqual({ personId: moderatorId, appliedOn: '2026-11-22' });
    must(await moderate(service, moderator, applicationId, { contracting: 'MET' }));
    expect(await forMail(MODERATION_FOR_MAIL, id)).toBeNull();
  });

  it('another moderator is told of in their turn, and is the one who is written to from then on', async () => {
    const { coach, applicationId, id } = await givenAModeration();
    const other = service.member();
    service.todayIs('2026-11-23');
    await appoint(applicationId, other);

    const data = { moderationId: id, moderatorId: other.personId, appointedOn: '2026-11-23' };
    expect(await toldOf('moderator-appointed', { moderatorId: other.personId })).toEqual([data]);
    expect(await forMail(MODERATION_FOR_MAIL, id)).toMatchObject({ personId: other.personId });
    must(await service.as(coach).graphql(TAKE_BACK, { id: applicationId, key: newId() }));
    expect(await forMail(MODERATION_FOR_MAIL, id)).toBeNull();
  });

  it('tells of no moderator where a registrar settles it themself', async () => {
    const { applicationId } = await givenAnAssessed(service, ['NOT_YET']);
    const registrar = registrarOf(service);
    must(await moderate(service, registrar, applicationId, { contracting: 'MET' }));

    expect(await toldOf('moderator-appointed', { moderatorId: registrar.personId })).toEqual([]);
  });

  it('each who is newly named to hear an appeal is told of, with ids and a day, and written of while they hear it', async () => {
    const { id } = await givenAnAppeal();
    const [one, two, three] = [service.member(), service.member(), service.member()] as const;
    await name(id, one, two);
    service.todayIs('2026-11-24');
    await name(id, one, three);

    const told = async ({ personId: hearerId }: Member) => toldOf('appeal-hearer-named', { hearerId });
    const hearingOf = async (member: Member) => (await told(member))[0]?.['hearingId'] as string;
    for (const [member, namedOn] of [
      [one, '2026-11-22'],
      [two, '2026-11-22'],
      [three, '2026-11-24'],
    ] as const)
      expect(await told(member)).toEqual([{ hearingId: expect.any(String), hearerId: member.personId, namedOn }]);
    const said = { personId: one.personId, appealedOn: '2026-11-22' };
    expect(await forMail(HEARING_FOR_MAIL, await hearingOf(one))).toEqual(said);
    expect(await forMail(HEARING_FOR_MAIL, await hearingOf(two))).toBeNull();
    await answerAppeal(one, id, 'UPHELD');
    expect(await forMail(HEARING_FOR_MAIL, await hearingOf(three))).toMatchObject({ personId: three.personId });
    await answerAppeal(three, id, 'UPHELD');
    for (const member of [one, three]) expect(await forMail(HEARING_FOR_MAIL, await hearingOf(member))).toBeNull();
  });

  it('is read by correspondence alone', async () => {
    const { coach, applicationId, decider, first } = await givenARefusal(service);
    const anybody: Actor = { kind: 'public', bodyId: service.bodyId, locale: 'fr' };
    const others = [
      coach,
      decider,
      first.assessor,
      service.member({ roles: ['officer'] }),
      anybody,
      colleague('identity'),
    ];

    for (const actor of others)
      for (const document of DOCUMENTS) {
        const error = errorOf(await service.as(actor).graphql(document, { id: applicationId }));
        expect(error).toBe(actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
  });
});
