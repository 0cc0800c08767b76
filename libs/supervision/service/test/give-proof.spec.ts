import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deathRecorded, deathTakenBack } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { RunningService } from '@standing/testing';
import { AMEND, ASK, DECIDE, UNDO, WITHDRAW } from './documents.js';
import { codesOf, givenAnAgreement, givenAnAskedSession, givenASession, givenASupervisor, stored } from './given.js';
import {
  GIVE,
  givenAProof,
  givenATicket,
  giving,
  MY_PROOFS,
  OTHER_PROOF,
  startProving,
  TAKE_BACK,
} from './given-proof.js';

describe('giving documents for sessions that a supervisor cannot confirm', () => {
  let proving: Awaited<ReturnType<typeof startProving>>;
  let service: RunningService;
  beforeAll(async () => {
    proving = await startProving();
    ({ service } = proving);
  });
  afterAll(() => service.stop());

  const sessionsOf = async (coach: Parameters<RunningService['as']>[0]) => {
    const { data } = await service.as(coach).graphql(OTHER_PROOF);
    return data.mySupervisionSessions.edges.map(({ node }: { node: unknown }) => node);
  };

  it('is possible from six weeks after the first asking, however often it is asked, and the coach is told from when', async () => {
    service.todayIs('2026-11-22');
    const { coach, sessionId } = await givenAnAskedSession(service);
    const early = await giving(service, coach, [sessionId]);
    expect(codesOf(early)).toEqual(['SUPERVISION_PROOF_TOO_EARLY']);
    expect(early.errors?.[0]?.extensions.refusals[0]).toMatchObject({
      message: 'Your supervisor can still answer. If no answer has come, you can give documents from 3 January 2027.',
      path: 'sessionIds.0',
    });
    expect(await sessionsOf(coach)).toMatchObject([
      { otherProof: { possibleFrom: '2027-01-03', refusals: [{ code: 'SUPERVISION_PROOF_TOO_EARLY' }] } },
    ]);

    service.todayIs('2026-12-15');
    expect((await service.as(coach).graphql(ASK, { sessionIds: [sessionId], key: newId() })).errors).toBeUndefined();
    service.todayIs('2027-01-03');

    expect(await sessionsOf(coach)).toMatchObject([{ otherProof: { possibleFrom: null, refusals: [] } }]);
    expect(codesOf(await giving(service, coach, [sessionId]))).toEqual([]);
    expect(await sessionsOf(coach)).toMatchObject([{ trust: 'DECLARED', otherProof: { onDocuments: 'WAITING' } }]);
  });

  it('keeps what each document is, and tells nobody anything', async () => {
    const { coach, sessionId, proof, supervisor } = await givenAProof(service);
    expect(proof).toEqual({
      id: proof.id,
      givenOn: '2027-01-03',
      givenBy: 'Amélie Laurent',
      supervisorName: supervisor.name,
      documentsUntil: null,
      documents: [
        { id: expect.any(String), kind: 'INVOICE', name: 'facture.pdf', mediaType: 'application/pdf', bytes: 1200 },
      ],
      sessions: [
        {
          ...{ sessionId, heldOn: '2026-11-20', minutes: 90, ground: 'NO_ANSWER', state: 'WAITING' },
          ...{ closedOn: null, reason: null, note: null, sessionStatus: 'ASKED' },
        },
      ],
    });
    expect((await service.as(coach).graphql(MY_PROOFS)).data.mySupervisionProofs).toEqual([proof]);
    expect((await service.as(service.member()).graphql(MY_PROOFS)).data.mySupervisionProofs).toEqual([]);
    expect((await service.told()).filter(({ data }) => data['proofId'] === proof.id)).toEqual([]);
  });

  it('covers several sessions with one supervisor, at once where the supervisor died, until that is taken back', async () => {
    service.todayIs('2026-11-22');
    const coach = service.member();
    const supervisor = await givenASupervisor(service);
    const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
    const one = await givenASession(service, coach, agreement, { heldOn: '2026-11-12' });
    const two = await givenASession(service, coach, agreement, { heldOn: '2026-11-13' });
    expect(codesOf(await giving(service, coach, [one]))).toEqual(['SUPERVISION_PROOF_ASK_FIRST']);
    const [personId, deathId] = [newId(), newId()];
    proving.addresses.set(personId, supervisor.email);

    await service.hears(deathRecorded, { deathId, personId, effectiveOn: '2026-11-20' });
    const { data } = await giving(service, coach, [two, one, one]);

    expect(data.giveSupervisionProof.sessions).toMatchObject([
      { sessionId: one, ground: 'UNREACHABLE' },
      { sessionId: two, ground: 'UNREACHABLE' },
    ]);
    const three = await givenASession(service, coach, agreement, { heldOn: '2026-11-14' });
    await service.hears(deathTakenBack, { deathId, personId });
    expect(codesOf(await giving(service, coach, [three]))).toEqual(['SUPERVISION_PROOF_ASK_FIRST']);
  });

  it('is refused as a whole where something of it is missing, and keeps nothing', async () => {
    const { coach, sessionId } = await givenAProof(service);
    const other = await givenAnAskedSession(service);
    const give = (by: typeof coach, changes: Record<string, unknown>) =>
      service
        .as(by)
        .graphql(GIVE, { input: { sessionIds: [], documents: [], namesHidden: true, ...changes }, key: newId() });

    expect(codesOf(await give(coach, { namesHidden: false }))).toEqual([
      'SUPERVISION_PROOF_NO_SESSION',
      'SUPERVISION_PROOF_DOCUMENTS',
      'SUPERVISION_PROOF_NAMES',
    ]);
    expect(codesOf(await giving(service, coach, [sessionId]))).toEqual(['SUPERVISION_PROOF_WAITING']);
    expect((await giving(service, coach, [other.sessionId])).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    service.todayIs('2027-03-01');
    const foreign = await givenATicket(service, service.member());
    const documents = [{ kind: 'DIARY', file: foreign }];
    const refused = await give(other.coach, { sessionIds: [other.sessionId], documents });
    expect(codesOf(refused)).toEqual(['SUPERVISION_FILE_UNKNOWN']);
    const file = await givenATicket(service, other.coach);
    const twice = [file, file].map((ticket) => ({ kind: 'OTHER', file: ticket }));
    expect(codesOf(await give(other.coach, { sessionIds: [other.sessionId], documents: twice }))).toEqual([
      'SUPERVISION_FILE_USED',
    ]);
    expect((await service.as(other.coach).graphql(MY_PROOFS)).data.mySupervisionProofs).toEqual([]);
  });

  it('is done once, however often it is sent', async () => {
    service.todayIs('2026-11-22');
    const { coach, sessionId } = await givenAnAskedSession(service);
    service.todayIs('2027-01-03');
    const documents = [{ kind: 'INVOICE', file: await givenATicket(service, coach) }];
    const sent = { input: { sessionIds: [sessionId], documents, namesHidden: true }, key: newId() };

    const [first, second] = [await service.as(coach).graphql(GIVE, sent), await service.as(coach).graphql(GIVE, sent)];

    expect(second).toEqual(first);
    expect((await service.as(coach).graphql(MY_PROOFS)).data.mySupervisionProofs).toHaveLength(1);
  });

  it('holds the session as it is until it is taken back', async () => {
    const { coach, sessionId, proof } = await givenAProof(service);
    const { version } = await stored(service, sessionId);
    const input = { heldOn: '2026-11-19', minutes: 60, form: 'INDIVIDUAL' };
    const amend = () => service.as(coach).graphql(AMEND, { id: sessionId, version, input, key: newId() });
    const withdraw = () => service.as(coach).graphql(WITHDRAW, { id: sessionId, version, key: newId() });
    expect(codesOf(await amend())).toEqual(['SUPERVISION_PROOF_WAITING']);
    expect(codesOf(await withdraw())).toEqual(['SUPERVISION_PROOF_WAITING']);

    const stranger = await service.as(service.member()).graphql(TAKE_BACK, { id: proof.id, key: newId() });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await service.as(coach).graphql(TAKE_BACK, { id: proof.id, key: newId() });

    expect(data.takeBackSupervisionProof).toMatchObject({
      documentsUntil: '2027-04-03',
      sessions: [{ state: 'TAKEN_BACK', closedOn: '2027-01-03' }],
    });
    expect(codesOf(await service.as(coach).graphql(TAKE_BACK, { id: proof.id, key: newId() }))).toEqual([
      'SUPERVISION_PROOF_CLOSED',
    ]);
    expect(codesOf(await amend())).toEqual([]);
  });

  it('is closed by the supervisor’s answer, and waits again when that is taken back', async () => {
    const { coach, sessionId, link } = await givenAProof(service);
    const stateNow = async () =>
      (await service.as(coach).graphql(MY_PROOFS)).data.mySupervisionProofs[0].sessions[0] as Record<string, unknown>;

    await service.as(link).graphql(DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }], key: newId() });
    expect(await stateNow()).toMatchObject({ state: 'ANSWERED', closedOn: '2027-01-03', sessionStatus: 'CONFIRMED' });
    await service.as(link).graphql(UNDO, { sessionIds: [sessionId], key: newId() });
    expect(await stateNow()).toMatchObject({ state: 'WAITING', closedOn: null, sessionStatus: 'ASKED' });
  });

  it('is told to the coach alone: the supervisor’s page says nothing of it', async () => {
    const { link } = await givenAProof(service);
    const asked = await service.as(link).graphql(`{ confirmationRequest { sessions { otherProof { onDocuments } } } }`);
    expect(asked.data.confirmationRequest.sessions).toEqual([{ otherProof: null }]);
  });
});
