import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { actsOf, givenTwo, MINE, PROPOSE_TERMS, someTerms } from './agreeing.js';
import { givenASupervisingMember } from './given-desk.js';
import { AGREEMENT_MAIL, ANSWER, DISOWN_AGREEMENT, PROPOSE } from './documents.js';
import { aLink, codesOf } from './given.js';

describe('the terms of an agreement', () => {
  let service: RunningService;
  let acts: ReturnType<typeof actsOf>;
  beforeAll(async () => {
    service = await startService(supervision);
    acts = actsOf(service);
  });
  afterAll(() => service.stop());

  const shown = async (coach: Parameters<typeof acts.mine>[0]) =>
    ((await acts.mine(coach)) as { terms: { form: string; state: string; id: string }[] }).terms;
  const states = async (coach: Parameters<typeof acts.mine>[0]) =>
    (await shown(coach)).map(({ form, state }) => `${form} ${state}`);
  const asks = async ({ id }: { id: string }) =>
    (
      await service
        .as({ kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' })
        .graphql(AGREEMENT_MAIL.replace('whoGaveAddress', 'asks'), { id })
    ).data['agreementForMail'].asks as string | null;

  it('are proposed with the agreement, and agreed to by whoever accepts it', async () => {
    const coach = service.member();
    const supervisor = { name: 'Claire Petit', email: `claire.${newId()}@example.org`, locale: 'fr' };
    const input = { newSupervisor: supervisor, startsOn: '2026-11-01', relations: [], relationsDeclared: true };
    const { data } = await service
      .as(coach)
      .graphql(PROPOSE, { input: { ...input, terms: someTerms({ form: 'PEER' }) }, key: newId() });
    const { id: subjectId, supervisor: to } = data['proposeAgreement'];
    const link = aLink(service, { purpose: 'answer-agreement', subjectId, recipientId: to.id });
    expect(await asks({ id: subjectId })).toBe('AGREEMENT');

    await service
      .as(link)
      .graphql(ANSWER, { input: { accept: true, relations: [], relationsDeclared: true }, key: newId() });

    expect(await shown(coach)).toEqual([
      {
        ...someTerms({ form: 'PEER' }),
        ...{ id: expect.any(String), proposedBy: 'SUPERVISEE', proposedOn: '2026-11-22' },
        ...{ state: 'AGREED', answeredOn: '2026-11-22' },
      },
    ]);
    expect(await asks({ id: subjectId })).toBeNull();
  });

  it.each([
    ['declined', ANSWER, { input: { accept: false } }],
    ['disowned', DISOWN_AGREEMENT, {}],
  ])('are declined with an agreement that is %s', async (_, document, variables) => {
    const coach = service.member();
    const newSupervisor = { name: 'Claire Petit', email: `claire.${newId()}@example.org`, locale: 'fr' };
    const input = { newSupervisor, startsOn: '2026-11-01', relations: [], relationsDeclared: true };
    const { data } = await service
      .as(coach)
      .graphql(PROPOSE, { input: { ...input, terms: someTerms() }, key: newId() });
    const { id: subjectId, supervisor: to } = data['proposeAgreement'];

    await service
      .as(aLink(service, { purpose: 'answer-agreement', subjectId, recipientId: to.id }))
      .graphql(document, { ...variables, key: newId() });

    expect(await states(coach)).toEqual(['INDIVIDUAL DECLINED']);
  });

  it('are refused with the proposal when they are incomplete, and then nothing is proposed', async () => {
    const coach = service.member();
    const newSupervisor = { name: 'Claire Petit', email: `claire.${newId()}@example.org`, locale: 'fr' };
    const terms = someTerms({ limits: ['LEGAL_DUTY'], everyWeeks: 0, minutes: 2000 });
    const input = { newSupervisor, startsOn: '2026-11-01', relations: [], relationsDeclared: true, terms };

    const answer = await service.as(coach).graphql(PROPOSE, { input, key: newId() });

    expect(codesOf(answer)).toEqual([
      'SUPERVISION_LIMITS_INCOMPLETE',
      'SUPERVISION_WEEKS_UNREADABLE',
      'SUPERVISION_LENGTH_UNREADABLE',
    ]);
    expect((await service.as(coach).graphql(MINE)).data['myAgreements']).toEqual([]);
  });

  it('are not set down in an agreement of before', async () => {
    const { coach } = await givenTwo(service);

    expect(await shown(coach)).toEqual([]);
  });

  it('of the coach are in force once the supervisor agrees, and are told', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    await acts.propose(coach, agreement);
    const [waiting] = await shown(coach);
    const termsId = waiting?.id ?? '';
    expect(await asks(agreement)).toBe('TERMS');

    const { errors } = await acts.answer(link, agreement, termsId, true);

    expect(errors).toBeUndefined();
    expect(await states(coach)).toEqual(['INDIVIDUAL AGREED']);
    const whose = { agreementId: agreement.id, supervisorId: agreement.supervisorId, personId: coach.personId };
    const told = (await service.told()).filter(({ data }) => data['termsId'] === termsId);
    expect(told).toEqual([
      { type: 'supervision.terms-proposed', data: { ...whose, termsId, proposedBy: 'supervisee' } },
      { type: 'supervision.terms-answered', data: { ...whose, termsId, answer: 'agreed', answeredOn: '2026-11-22' } },
    ]);
  });

  it('of the supervisor wait for the coach; those in force stay so when the coach declines', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    await acts.propose(coach, agreement);
    await acts.answer(link, agreement, (await shown(coach))[0]?.id ?? '', true);
    await acts.propose(link, agreement, someTerms({ form: 'GROUP' }));

    const [waiting] = await shown(coach);
    await acts.answer(coach, agreement, waiting?.id ?? '', false);

    expect(await states(coach)).toEqual(['GROUP DECLINED', 'INDIVIDUAL AGREED']);
    expect(await asks(agreement)).toBeNull();
  });

  it('give way to others of the same side, and not to those of the other', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    await acts.propose(coach, agreement);
    await acts.propose(coach, agreement, someTerms({ form: 'GROUP' }));

    const other = await acts.propose(link, agreement);

    expect(codesOf(other)).toEqual(['SUPERVISION_TERMS_WAITING']);
    expect(await states(coach)).toEqual(['GROUP WAITING', 'INDIVIDUAL REPLACED']);
    const [waiting, replaced] = await shown(coach);
    expect(codesOf(await acts.answer(coach, agreement, waiting?.id ?? '', true))).toEqual(['SUPERVISION_TERMS_OWN']);
    expect(codesOf(await acts.answer(link, agreement, replaced?.id ?? '', true))).toEqual([
      'SUPERVISION_TERMS_ANSWERED',
    ]);
  });

  it('are proposed once, however often it is sent, and only where there is an agreement', async () => {
    const { coach, agreement } = await givenTwo(service);
    const open = await givenTwo(service, { status: 'proposed' });
    const key = newId();
    const variables = { id: agreement.id, terms: someTerms(), key };
    for (let times = 0; times < 2; times += 1) await service.as(coach).graphql(PROPOSE_TERMS, variables);

    expect(await states(coach)).toEqual(['INDIVIDUAL WAITING']);
    expect(codesOf(await acts.propose(open.coach, open.agreement))).toEqual(['SUPERVISION_NOT_AGREED']);
  });

  it('in force are read by a supervisor who signs in, with the day by which the next session is due', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const two = await givenTwo(service, { supervisorId: supervisor.id });
    const inForce = async () =>
      (
        await service
          .as(self)
          .graphql(`{ asSupervisor { supervisees { terms { form limits state } nextBy isBehind } } }`)
      ).data['asSupervisor'].supervisees;
    expect(await inForce()).toEqual([{ terms: null, nextBy: null, isBehind: false }]);

    for (const form of ['GROUP', 'INDIVIDUAL', 'PEER']) {
      await acts.propose(two.coach, two.agreement, someTerms({ form }));
      const id = (await shown(two.coach))[0]?.id ?? '';
      if (form !== 'PEER') await acts.answer(two.link, two.agreement, id, true);
    }

    const limits = ['LEGAL_DUTY', 'SERIOUS_HARM'];
    const terms = { form: 'INDIVIDUAL', limits, state: 'AGREED' };
    expect(await inForce()).toEqual([{ terms, nextBy: '2026-12-20', isBehind: false }]);
    service.todayIs('2026-12-20');
    expect(await inForce()).toMatchObject([{ isBehind: false }]);
    service.todayIs('2026-12-21');
    expect(await inForce()).toMatchObject([{ isBehind: true }]);
    service.todayIs('2026-11-22');
  });

  it('of others are not found, by a coach or with a link', async () => {
    const { coach, link, agreement } = await givenTwo(service);
    const other = await givenTwo(service);
    await acts.propose(coach, agreement);
    const termsId = (await shown(coach))[0]?.id ?? '';
    const codes = [
      await acts.propose(other.coach, agreement),
      await acts.propose(other.link, agreement),
      await acts.answer(other.link, agreement, termsId, true),
      await acts.answer(other.link, other.agreement, termsId, true),
      await acts.answer({ ...link, purpose: 'confirm-sessions' }, agreement, termsId, true),
    ].map(({ errors }) => errors?.[0]?.extensions['code']);

    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']);
  });
});
