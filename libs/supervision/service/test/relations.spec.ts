import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { relationCorrected, relationDeclared, relationEnded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { RemindDeclarations } from '../src/relations/remind-declarations.job.js';
import { MemberMailbox } from '../src/supervisors/member-mailbox.entity.js';
import { actsOf, givenTwo, RULES } from './agreeing.js';
import { AGREEMENT_MAIL, AMEND, LOG } from './documents.js';
import { codesOf, givenASession, givenASupervisor } from './given.js';

describe('relations beside supervision', () => {
  let service: RunningService;
  let acts: ReturnType<typeof actsOf>;
  let remindDue: () => Promise<number>;
  beforeAll(async () => {
    const jobs: RemindDeclarations[] = [];
    const useFactory = (job: RemindDeclarations) => jobs.push(job);
    const press = { provide: 'press', inject: [RemindDeclarations], useFactory };
    service = await startService({ ...supervision, providers: [...supervision.providers, press] });
    acts = actsOf(service);
    remindDue = () => jobs[0]?.doDue() ?? Promise.reject(new Error('There is no job.'));
  });
  afterAll(() => service.stop());

  const registrar = () => service.member({ roles: ['registrar'], email: `${newId()}@example.org` });
  const log = (coach: Member, agreementId: string, heldOn: string) =>
    service.as(coach).graphql(LOG, {
      input: { agreementId, heldOn, minutes: 60, form: 'INDIVIDUAL', acceptDuplicate: true },
      key: newId(),
    });
  const relationsOf = async (coach: Member) => ((await acts.mine(coach)) as { relations: object }).relations;

  it('are declared by each of the two, and are due twelve months later', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    await acts.declare(coach, agreement, ['TRAINER']);
    await acts.declare(link, agreement);

    const { superviseeRelations, supervisorRelations, relations } = await acts.mine(coach);

    expect([superviseeRelations, supervisorRelations]).toEqual([['TRAINER'], []]);
    expect(relations).toEqual({
      ...{ superviseeDeclaredOn: '2026-11-22', superviseeDueOn: '2027-11-22', superviseeIsDue: false },
      ...{ supervisorDeclaredOn: '2026-11-22', supervisorDueOn: '2027-11-22', supervisorIsDue: false },
      ...{ barredSince: null, underReview: false, reviewReason: null },
    });
    expect(await service.told()).toContainEqual({
      type: 'supervision.relations-declared',
      data: {
        ...{ agreementId: agreement.id, supervisorId: agreement.supervisorId, personId: coach.personId },
        ...{ saidBy: 'supervisor', declaredOn: '2026-11-22' },
      },
    });
  });

  it('that are refused keep sessions from being logged from that day on; those before stand', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    const before = await givenASession(service, coach, agreement);
    await acts.declare(link, agreement, ['FAMILY']);

    const answers = [await log(coach, agreement.id, '2026-11-22'), await log(coach, agreement.id, '2026-11-21')];
    const input = { heldOn: '2026-11-22', minutes: 60, form: 'INDIVIDUAL' };
    const moved = await service.as(coach).graphql(AMEND, { id: before, version: 1, input, key: newId() });

    expect([...answers, moved].map(codesOf)).toEqual([
      ['SUPERVISION_RELATION_BARS'],
      [],
      ['SUPERVISION_RELATION_BARS'],
    ]);
    expect(answers[0]?.errors?.[0]?.message).toContain('from 22 November 2026 on');
    expect(await relationsOf(coach)).toMatchObject({ barredSince: '2026-11-22', underReview: false });
    await acts.declare(link, agreement);
    expect(codesOf(await log(coach, agreement.id, '2026-11-22'))).toEqual([]);
  });

  it('that are reviewed are decided by a registrar who is neither of the two', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    await acts.declare(coach, agreement, ['RECIPROCAL_SUPERVISOR', 'TRAINER']);
    const found = (await acts.toReview(registrar())).at(-1);
    const id = found?.id ?? '';
    const own = { ...coach, roles: ['registrar'] as const };
    expect(found).toEqual({
      ...{ id, relations: ['RECIPROCAL_SUPERVISOR'], since: '2026-11-22' },
      ...{ superviseeName: 'Amélie Laurent', supervisorName: 'Claire Petit' },
    });
    expect(codesOf(await log(coach, agreement.id, '2026-11-22'))).toEqual([]);

    const refused = [
      await acts.review(own, id, 'ALLOWED', 'KEPT_APART'),
      await acts.review(registrar(), id, 'ALLOWED', 'NOT_FREE_TO_SPEAK'),
      await acts.review(registrar(), id, 'REFUSED', 'NOT_FREE_TO_SPEAK'),
      await acts.review(registrar(), id, 'ALLOWED', 'KEPT_APART'),
      await log(coach, agreement.id, '2026-11-22'),
    ];

    expect(refused.map(codesOf)).toEqual([
      ['SUPERVISION_REVIEW_OWN'],
      ['SUPERVISION_REVIEW_REASON'],
      [],
      ['SUPERVISION_REVIEW_DECIDED'],
      ['SUPERVISION_RELATION_BARS'],
    ]);
    expect(await relationsOf(coach)).toMatchObject({ barredSince: '2026-11-22', reviewReason: 'NOT_FREE_TO_SPEAK' });
    await acts.declare(link, agreement, ['RECIPROCAL_SUPERVISOR']);
    expect((await acts.toReview(registrar())).map((one) => one.id)).not.toContain(id);
  });

  it('are found by the register, whoever said nothing of them', async () => {
    const email = `${newId()}@example.org`;
    const supervisorId = (await givenASupervisor(service, { email })).id;
    const { coach, agreement } = await givenTwo(service, { supervisorId });
    const personId = newId();
    await service.inBody((manager) =>
      manager.insert(MemberMailbox, { bodyId: service.bodyId, personId, mailbox: email }),
    );
    const relationId = newId();
    const employs = { kind: 'employs', fromOn: null, untilOn: null } as const;
    const said = { ...employs, relationId, personId, otherPersonId: coach.personId };

    await service.hears(relationDeclared, { ...said, revision: 1 });
    expect(await relationsOf(coach)).toMatchObject({ barredSince: '2026-11-22' });
    await service.hears(relationEnded, { ...said, untilOn: '2026-11-21', revision: 2 });
    expect(await relationsOf(coach)).toMatchObject({ barredSince: null });
    await service.hears(relationCorrected, { ...said, revision: 3, stands: true });
    expect(await relationsOf(coach)).toMatchObject({ barredSince: '2026-11-22' });
    await service.hears(relationCorrected, { ...said, revision: 4, stands: false });
    expect(await relationsOf(coach)).toMatchObject({ barredSince: null });
    expect(codesOf(await log(coach, agreement.id, '2026-11-22'))).toEqual([]);
  });

  it('are reciprocal where each supervises the other, whatever they declare', async () => {
    const [mine, theirs] = [`${newId()}@example.org`, `${newId()}@example.org`];
    const one = await givenTwo(service, { supervisorId: (await givenASupervisor(service, { email: theirs })).id });
    const other = await givenTwo(service, { supervisorId: (await givenASupervisor(service, { email: mine })).id });
    for (const [{ personId }, mailbox] of [
      [one.coach, mine],
      [other.coach, theirs],
    ] as const)
      await service.inBody((manager) => manager.insert(MemberMailbox, { bodyId: service.bodyId, personId, mailbox }));

    await acts.declare(one.coach, one.agreement);

    expect(await relationsOf(one.coach)).toMatchObject({ underReview: true });
  });

  it('are treated as a registrar sets, from today on, with what was set before', async () => {
    const set = { relation: 'ASSESSOR', treatment: 'REFUSED', fromOn: '2026-11-22' };
    const { data } = await acts.setRule(registrar(), set);
    const { coach, agreement } = await givenTwo(service);
    await acts.declare(coach, agreement, ['ASSESSOR']);
    await acts.setRule(registrar(), { ...set, treatment: 'ALLOWED' });
    const backdated = await acts.setRule(registrar(), { ...set, fromOn: '2026-11-21' });

    const assessor = (found: { relation: string }[]) => found.find(({ relation }) => relation === 'ASSESSOR');
    expect(assessor(data['setSupervisionRelationRule'])).toMatchObject({ today: 'REFUSED' });
    expect(await relationsOf(coach)).toMatchObject({ barredSince: '2026-11-22' });
    expect(codesOf(backdated)).toEqual(['SUPERVISION_RULE_BACKDATED']);
    const rules = (await service.as(registrar()).graphql(RULES)).data['supervisionRelationRules'];
    expect(assessor(rules)).toEqual({
      ...{ relation: 'ASSESSOR', today: 'ALLOWED' },
      history: ['ALLOWED', 'REFUSED'].map((treatment) => ({ treatment, fromOn: '2026-11-22', setOn: '2026-11-22' })),
    });
  });

  it('are seen by registrars alone, in their own body', async () => {
    const { link } = await givenTwo(service);
    const elsewhere = { ...registrar(), bodyId: await service.anotherBody() };
    const codes = [service.member(), service.member({ roles: ['officer'] }), link].map(
      async (actor) => (await service.as(actor).graphql(RULES)).errors?.[0]?.extensions['code'],
    );

    expect(await Promise.all(codes)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await acts.toReview(elsewhere)).toEqual([]);
  });

  it('are asked of the supervisor again by mail, once for each year', async () => {
    const { link, agreement } = await givenTwo(service, { answeredOn: '2025-11-23' });
    const asked = async () =>
      (await service.told())
        .filter(({ type, data }) => type === 'supervision.declaration-due' && data['agreementId'] === agreement.id)
        .map(({ data }) => data['dueOn']);
    const asks = async () =>
      (
        await service
          .as({ kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' })
          .graphql(AGREEMENT_MAIL.replace('whoGaveAddress', 'asks'), { id: agreement.id })
      ).data['agreementForMail'].asks as string | null;

    await remindDue();
    expect([await asked(), await asks()]).toEqual([[], null]);
    service.todayIs('2026-11-23');
    for (let times = 0; times < 2; times += 1) await remindDue();
    expect([await asked(), await asks()]).toEqual([['2026-11-23'], 'DECLARATION']);
    await acts.declare(link, agreement);
    await remindDue();
    expect([await asked(), await asks()]).toEqual([['2026-11-23'], null]);
    service.todayIs('2026-11-22');
  });
});
