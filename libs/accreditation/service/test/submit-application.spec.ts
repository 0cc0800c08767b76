import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { APPLICATIONS, DECLINE, LATEST, SEND, TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aReachableScheme, apply as applyAs, givenAnApplication, registrarOf } from './given-award.js';
import { affirm, begin } from './given-draft-application.js';
import { PAYMENTS, RECORD_PAYMENT, REVERSE_PAYMENT } from './guided-documents.js';

describe('applying for a level', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
  });
  afterAll(() => service.stop());

  const apply = (actor: Member, level = 'one') => applyAs(service, actor, level);
  const takeBack = (actor: Member, id: string, key = newId()) => service.as(actor).graphql(TAKE_BACK, { id, key });
  const latest = async (actor: Member, personId?: string) =>
    (await service.as(actor).graphql(LATEST, { personId })).data?.latestApplication;
  const toldOf = async ({ personId }: Member) =>
    (await service.told()).filter(({ data }) => data['personId'] === personId);

  it('is refused while no scheme is in force', async () => {
    expect(codesOf(await apply(service.member()))).toEqual(['ACCREDITATION_NO_SCHEME']);
  });

  describe('of a scheme', () => {
    let schemeVersionId: string;
    beforeAll(async () => {
      schemeVersionId = await givenAScheme(service, aReachableScheme());
    });

    it('is open though nothing is met, waits, and is told', async () => {
      const coach = service.member({ locale: 'fr' });

      const { data } = await apply(coach);

      expect(data.submitApplication).toMatchObject({
        person: { id: coach.personId },
        level: { code: 'one', title: 'Niveau 1' },
        status: 'WAITING',
        appliedOn: '2026-11-22',
        decidedOn: null,
      });
      const { id: applicationId } = data.submitApplication;
      const fact = { applicationId, personId: coach.personId, schemeVersionId, level: 'one', appliedOn: '2026-11-22' };
      expect(await toldOf(coach)).toEqual([{ type: 'accreditation.application-submitted', data: fact }]);
      expect((await latest(coach)).id).toBe(applicationId);
    });

    it('is refused for a level that the scheme lacks', async () => {
      expect(codesOf(await apply(service.member(), 'nine'))).toEqual(['ACCREDITATION_LEVEL_UNKNOWN']);
    });

    it('twice with one key is one, and twice at once too', async () => {
      const [coach, other] = [service.member(), service.member()];
      for (const one of [coach, other]) {
        await begin(service, one);
        await affirm(service, one);
      }
      const send = (actor: Member, key = newId()) => service.as(actor).graphql(SEND, { revision: 2, key });
      const key = newId();

      const [first, again] = [await send(coach, key), await send(coach, key)];
      const answers = await Promise.all([send(other), send(other)]);

      expect(again.data.submitApplication.id).toBe(first.data.submitApplication.id);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual(['NOT_FOUND']);
      expect(codesOf(await apply(other))).toEqual(['ACCREDITATION_APPLICATION_WAITING']);
      expect([(await toldOf(coach)).length, (await toldOf(other)).length]).toEqual([1, 1]);
    });

    it('can be taken back by the member alone, and made again', async () => {
      const coach = service.member();
      const id = await givenAnApplication(service, coach);

      const stranger = await takeBack(service.member(), id);
      const { data } = await takeBack(coach, id);

      expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(data.withdrawApplication).toMatchObject({ status: 'WITHDRAWN', decidedOn: '2026-11-22' });
      expect((await toldOf(coach)).at(-1)).toEqual({
        type: 'accreditation.application-withdrawn',
        data: { applicationId: id, personId: coach.personId, withdrawnOn: '2026-11-22' },
      });
      expect(codesOf(await takeBack(coach, id))).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
      expect((await apply(coach)).data.submitApplication.status).toBe('WAITING');
    });

    it('can be declined with a reason, by a registrar other than the member', async () => {
      const coach = service.member({ roles: ['registrar'] });
      const applicationId = await givenAnApplication(service, coach);
      const decline = (actor: Member, key = newId()) =>
        service.as(actor).graphql(DECLINE, { input: { applicationId, reason: 'REQUIREMENTS_NOT_MET' }, key });

      expect(codesOf(await decline(coach))).toEqual(['ACCREDITATION_SELF_DECISION']);
      expect((await decline(service.member({ roles: ['officer'] }))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const { data } = await decline(registrarOf(service));

      expect(data.declineApplication).toMatchObject({ status: 'DECLINED', declineReason: 'REQUIREMENTS_NOT_MET' });
      expect((await toldOf(coach)).at(-1)?.data).toMatchObject({ reason: 'requirements-not-met', applicationId });
      expect(codesOf(await decline(registrarOf(service)))).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
      expect(codesOf(await takeBack(coach, applicationId))).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
    });

    it('is seen by the member and by staff, and by nobody else', async () => {
      const coach = service.member();
      const id = await givenAnApplication(service, coach);
      const { personId } = coach;

      expect((await latest(service.member({ roles: ['officer'] }), personId)).id).toBe(id);
      const { errors } = await service.as(service.member()).graphql(LATEST, { personId });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await latest(service.member())).toBeNull();
      const list = await service.as(coach).graphql(APPLICATIONS, { first: 20 });
      expect(list.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('is listed for staff page by page, the oldest first, with a count of those that wait', async () => {
      const registrar = registrarOf(service);
      const read = async (variables: object) =>
        (await service.as(registrar).graphql(APPLICATIONS, { first: 2, ...variables })).data;
      const all = (await read({ first: 50 })).applications.edges.map(({ node }: { node: { id: string } }) => node.id);

      const first = await read({});
      const second = await read({ after: first.applications.pageInfo.endCursor });
      const waiting = await read({ filter: { status: 'WAITING' }, first: 50 });

      const ids = [first, second].flatMap(({ applications }) =>
        applications.edges.map(({ node }: { node: { id: string } }) => node.id),
      );
      expect(ids).toEqual(all.slice(0, 4));
      expect(waiting.applications.edges.length).toBe(waiting.applicationsWaiting);
      expect(waiting.applicationsWaiting).toBeLessThan(all.length);
    });

    it('is paid outside: a registrar records it, never their own, and takes back what was wrong', async () => {
      const coach = service.member({ roles: ['registrar'] });
      const applicationId = await givenAnApplication(service, coach);
      const registrar = registrarOf(service);
      const paid = {
        applicationId,
        amount: 12_000,
        currency: 'EUR',
        receivedOn: '2026-11-20',
        reference: ' VIR 4411 ',
      };
      const record = (actor: Member, changes = {}) =>
        service.as(actor).graphql(RECORD_PAYMENT, { input: { ...paid, ...changes }, key: newId() });
      const read = async (actor: Member) =>
        (await service.as(actor).graphql(PAYMENTS, { id: applicationId })).data?.applicationPayments;
      const reverse = (id: string) => service.as(registrar).graphql(REVERSE_PAYMENT, { id, key: newId() });

      const refusals = [
        ...codesOf(await record(coach)),
        ...codesOf(await record(registrar, { receivedOn: '2026-11-23' })),
      ];
      const { data } = await record(registrar);
      const { id } = data.recordPayment[0];
      await reverse(id);

      expect(refusals).toEqual(['ACCREDITATION_OWN_PAYMENT', 'ACCREDITATION_PAYMENT_IN_FUTURE']);
      expect(data.recordPayment).toMatchObject([{ amount: 12_000, reference: 'VIR 4411', reversedAt: null }]);
      expect(await read(coach)).toMatchObject([{ id, recordedBy: null, reversedAt: expect.any(String) }]);
      expect(await read(registrar)).toMatchObject([{ recordedBy: { id: registrar.personId } }]);
      expect(codesOf(await reverse(id))).toEqual(['ACCREDITATION_PAYMENT_REVERSED']);
      expect(await read(service.member())).toBeUndefined();
    });
  });
});
