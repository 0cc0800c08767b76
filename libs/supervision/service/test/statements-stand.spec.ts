import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspensionInForce, withdrawalInForce } from '@standing/complaints/facts';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';
import { DECIDE, DISOWN } from './documents.js';
import { codesOf, givenALink, givenAnAgreement, givenASession, stored } from './given.js';
import { OTHER_PROOF } from './given-proof.js';
import {
  FLAGS,
  givenAStatement,
  givenSupervision,
  read,
  signing,
  startStating,
  type Statement,
  type Supervised,
} from './given-statement.js';

const UNAVAILABLE_MAIL = `query ($id: Uuid!) { supervisorUnavailableForMail(agreementId: $id) { personId supervisorName } }`;

const NO_FLAG = { rightEndedOn: null, rightSuspended: false };

describe('earlier statements', () => {
  let service: RunningService;
  let stating: Awaited<ReturnType<typeof startStating>>;
  beforeAll(async () => {
    stating = await startStating();
    service = stating.service;
    service.todayIs('2026-04-02');
  });
  afterAll(() => service.stop());

  const ends = ({ member }: Supervised, effectiveOn: string) =>
    service.hears(withdrawalInForce, { personId: member.personId, sanctionId: newId(), effectiveOn });
  const suspended = ({ member }: Supervised, fromOn: string) =>
    service.hears(suspensionInForce, {
      personId: member.personId,
      measureId: newId(),
      revision: 1,
      fromOn,
      untilOn: null,
    });
  const dies = async ({ member }: Supervised, deathId = newId()) => {
    await service.hears(deathRecorded, { deathId, personId: member.personId, effectiveOn: '2026-04-02' });
    return deathId;
  };
  const signedByBoth = async (of: Supervised, month: string) => {
    const statement = await givenAStatement(service, of, month);
    await signing(service, statement, of.coach, of);
    await signing(service, statement, 'link', of);
    return read(service, of, statement.id);
  };
  const said = ({ versions }: Statement) =>
    versions.map(({ number, sha256, signatures }) => [number, sha256, signatures.length]);
  const cannot = ({ supervisorCannotSign }: Statement) => supervisorCannotSign.map(({ code }) => code);
  const unavailable = async ({ agreement }: Pick<Supervised, 'agreement'>) =>
    (await service.told()).filter(
      ({ type, data }) => type === 'supervision.supervisor-unavailable' && data['agreementId'] === agreement.id,
    );

  it.each([
    ['', suspended, { rightEndedOn: null, rightSuspended: true }],
    [' The same for one whose right ended.', ends, { rightEndedOn: '2026-03-01', rightSuspended: false }],
  ])(
    'A supervisor suspended from 1 March: sessions of February stay and may still be attested, of March are flagged, statements stand.%s',
    async (_, happens, flag) => {
      const of = await givenSupervision(stating, ['2026-02-03', '2026-02-10', '2026-03-01', '2026-03-10']);
      const [held, waits, ofTheDay, after] = of.sessions as [string, string, string, string];
      const link = await givenALink(service, of.coach, [held, waits]);
      const confirm = (sessionId: string) =>
        service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }], key: newId() });
      await confirm(held);
      const february = await signedByBoth(of, '2026-02-01');
      const march = await signedByBoth(of, '2026-03-01');

      await happens(of, '2026-03-01');

      expect([said(await read(service, of, february.id)), said(await read(service, of, march.id))]).toEqual([
        said(february),
        said(march),
      ]);
      expect((await stored(service, held)).status).toBe('confirmed');
      expect((await confirm(waits)).data.decideSessions).toMatchObject([{ refusals: [] }]);
      expect((await stored(service, waits)).status).toBe('confirmed');
      const { data } = await service.as(of.coach).graphql(FLAGS);
      expect(data.mySupervisionSessions.edges.map(({ node }: { node: object }) => node)).toMatchObject([
        { id: after, ...flag },
        { id: ofTheDay, ...flag },
        { id: waits, ...NO_FLAG },
        { id: held, ...NO_FLAG },
      ]);
      expect((await read(service, of, march.id)).versions[0]?.lines).toMatchObject([flag, flag]);
    },
  );

  it('A supervisor dies: the coach is told what to do.', async () => {
    const of = await givenSupervision(stating, ['2026-02-03']);
    const proposed = await givenAnAgreement(service, service.member(), {
      supervisorId: of.supervisor.id,
      status: 'proposed',
    });
    const declined = await givenAnAgreement(service, service.member(), {
      supervisorId: of.supervisor.id,
      status: 'declined',
    });
    const forMail = async () =>
      (
        await service
          .as({ kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' })
          .graphql(UNAVAILABLE_MAIL, { id: of.agreement.id })
      ).data.supervisorUnavailableForMail;
    const both = { supervisorId: of.supervisor.id, subject: 'supervision' } as const;
    const other = await givenAnAgreement(service, of.coach, both);
    expect(await forMail()).toBeNull();

    const deathId = await dies(of);

    expect(await unavailable(of)).toMatchObject([
      { data: { agreementId: of.agreement.id, supervisorId: of.supervisor.id, personId: of.coach.personId } },
    ]);
    expect(await unavailable({ agreement: other })).toEqual([]);
    expect((await unavailable({ agreement: proposed })).length).toBe(1);
    expect(await unavailable({ agreement: declined })).toEqual([]);
    expect(await forMail()).toEqual({ personId: of.coach.personId, supervisorName: 'Claire Petit' });
    const { data } = await service.as(of.coach).graphql(OTHER_PROOF);
    expect(data.mySupervisionSessions.edges[0].node.otherProof.refusals).toEqual([]);
    await service.hears(deathTakenBack, { deathId, personId: of.member.personId });
    expect(await forMail()).toBeNull();
  });

  it('are not told of a death that was taken back before it was heard', async () => {
    const of = await givenSupervision(stating, []);
    const deathId = newId();
    await service.hears(deathTakenBack, { deathId, personId: of.member.personId });
    await dies(of, deathId);

    expect(await unavailable(of)).toEqual([]);
  });

  it('stand when the supervisor dies; one that they did not sign says why they cannot', async () => {
    const of = await givenSupervision(stating, ['2026-02-03', '2026-03-03']);
    const february = await signedByBoth(of, '2026-02-01');
    const march = await givenAStatement(service, of, '2026-03-01');
    await dies(of);

    await givenASession(service, of.coach, of.agreement, { heldOn: '2026-02-20', minutes: 30 });
    const bySupervisor = await signing(service, march, 'link', of);
    const byCoach = await signing(service, march, of.coach, of);

    expect(await read(service, of, february.id)).toMatchObject({ versions: february.versions, hasChanged: true });
    expect(cannot(await read(service, of, february.id))).toEqual([]);
    expect(bySupervisor.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(byCoach.errors).toBeUndefined();
    const alone = await read(service, of, march.id);
    expect([cannot(alone), alone.askedOn]).toEqual([['SUPERVISION_SUPERVISOR_UNAVAILABLE'], null]);
    expect(alone.versions[0]?.signatures).toMatchObject([{ side: 'COACH' }]);
  });

  it('stand when the right to supervise ended; of its last months the supervisor still signs what was held before', async () => {
    const of = await givenSupervision(stating, ['2026-02-03', '2026-03-03', '2026-03-20']);
    const [february, march] = [
      await givenAStatement(service, of, '2026-02-01'),
      await givenAStatement(service, of, '2026-03-01'),
    ];
    await ends(of, '2026-03-10');

    expect((await signing(service, february, 'link', of)).errors).toBeUndefined();
    expect(codesOf(await signing(service, march, of.member, of))).toEqual(['SUPERVISION_STATEMENT_RIGHT_ENDED']);
    expect(cannot(await read(service, of, march.id))).toEqual(['SUPERVISION_STATEMENT_RIGHT_ENDED']);
    expect(cannot(await read(service, of, february.id))).toEqual([]);
  });

  it('stand when the supervisor says later that they do not know the coach', async () => {
    const of = await givenSupervision(stating, ['2026-02-03']);
    const link = await givenALink(service, of.coach, of.sessions);
    const signed = await signedByBoth(of, '2026-02-01');

    await service.as(link).graphql(DISOWN, { key: newId() });

    expect((await stored(service, of.sessions[0] ?? '')).status).toBe('declined');
    expect(await read(service, of, signed.id)).toMatchObject({ versions: signed.versions, hasChanged: true });
  });
});
