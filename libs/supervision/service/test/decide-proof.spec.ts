import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deathRecorded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { DECIDE, VET } from './documents.js';
import { codesOf, stored, toldOf } from './given.js';
import {
  aRegistrar,
  DECIDED,
  deciding,
  DOCUMENT,
  givenAProof,
  giving,
  KEPT,
  MY_PROOFS,
  ONE,
  REVERSE,
  startProving,
  TO_DECIDE,
} from './given-proof.js';

describe('deciding on documents', () => {
  let proving: Awaited<ReturnType<typeof startProving>>;
  let service: RunningService;
  beforeAll(async () => {
    proving = await startProving();
    ({ service } = proving);
  });
  afterAll(() => service.stop());

  const accept = (sessionId: string) => [{ sessionId, accept: true }];
  const proofNow = async (coach: Member) => (await service.as(coach).graphql(MY_PROOFS)).data.mySupervisionProofs[0];
  const typesOf = async (sessionId: string) => (await toldOf(service, sessionId)).map(({ type }) => type.split('.')[1]);
  const answer = (link: Parameters<RunningService['as']>[0], sessionId: string, changes: Record<string, unknown>) =>
    service.as(link).graphql(DECIDE, { decisions: [{ sessionId, ...changes }], key: newId() });
  const reverse = (proofId: string, sessionId: string, by = aRegistrar(service)) =>
    service.as(by).graphql(REVERSE, { input: { proofId, sessionId, reason: 'MISTAKE' }, key: newId() });

  it('accepts a session on documents: told as that and never as confirmed, and the coach is written to once', async () => {
    const { coach, sessionId, proof, supervisor } = await givenAProof(service);
    const key = newId();
    const registrar = aRegistrar(service);

    const first = await deciding(service, proof.id, accept(sessionId), registrar, key);

    expect(first.data.decideSupervisionProof).toEqual([{ sessionId, refusals: [] }]);
    expect(await deciding(service, proof.id, accept(sessionId), registrar, key)).toEqual(first);
    expect((await toldOf(service, sessionId)).slice(1)).toEqual([
      {
        type: 'supervision.session-accepted-on-documents',
        data: {
          ...{ sessionId, personId: coach.personId, supervisorId: supervisor.id, subject: 'coaching' },
          ...{ form: 'individual' },
          ...{ heldOn: '2026-11-20', minutes: 90, revision: 2 },
        },
      },
    ]);
    expect((await service.told()).filter(({ data }) => data['proofId'] === proof.id)).toEqual([
      {
        type: 'supervision.proof-decided',
        data: { proofId: proof.id, personId: coach.personId, decidedOn: '2027-01-03' },
      },
    ]);
    expect(await stored(service, sessionId)).toMatchObject({ status: 'asked', onDocuments: 'accepted' });
    expect(await proofNow(coach)).toMatchObject({ sessions: [{ state: 'ACCEPTED', closedOn: '2027-01-03' }] });
    const again = await deciding(service, proof.id, accept(sessionId));
    expect(again.data.decideSupervisionProof[0].refusals).toEqual([{ code: 'SUPERVISION_PROOF_DECIDED' }]);
    expect(codesOf(await giving(service, coach, [sessionId]))).toEqual(['SUPERVISION_ACCEPTED_ON_DOCUMENTS']);
  });

  it('does not accept for a reason, with a sentence, and the coach may give others', async () => {
    const { coach, sessionId, proof } = await givenAProof(service);
    const verdict = { sessionId, accept: false, note: '  La durée manque.  ' };
    const none = await deciding(service, proof.id, [verdict]);
    expect(none.data.decideSupervisionProof[0].refusals).toEqual([{ code: 'SUPERVISION_PROOF_REASON_MISSING' }]);

    await deciding(service, proof.id, [{ ...verdict, reason: 'LENGTH_NOT_SHOWN' }]);

    expect(await proofNow(coach)).toMatchObject({
      sessions: [{ state: 'NOT_ACCEPTED', reason: 'LENGTH_NOT_SHOWN', note: 'La durée manque.' }],
    });
    expect(await typesOf(sessionId)).toEqual(['session-declared']);
    expect(codesOf(await giving(service, coach, [sessionId]))).toEqual([]);
  });

  it('is for a registrar who is neither the coach nor the supervisor nor related to the coach', async () => {
    const { coach, sessionId, proof, supervisor } = await givenAProof(service);
    const by = async (changes: Partial<Member>) =>
      deciding(service, proof.id, accept(sessionId), service.member({ roles: ['registrar'], ...changes }));
    const related = aRegistrar(service);
    proving.related.add(`${related.personId} ${coach.personId}`);

    expect(codesOf(await by({ personId: coach.personId }))).toEqual(['SUPERVISION_PROOF_OWN']);
    expect(codesOf(await by({ email: supervisor.email.replace('@', '+x@').toUpperCase() }))).toEqual([
      'SUPERVISION_PROOF_OF_OWN_SESSIONS',
    ]);
    expect(codesOf(await by(related))).toEqual(['SUPERVISION_PROOF_RELATED']);
    expect(codesOf(await reverse(proof.id, sessionId, related))).toEqual(['SUPERVISION_PROOF_RELATED']);
    for (const roles of [[], ['officer'], ['scheme-administrator'], ['case-manager']] as const)
      expect((await by({ roles })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await typesOf(sessionId)).toEqual(['session-declared']);
  });

  it('comes too late after the supervisor’s answer', async () => {
    const { sessionId, proof, link } = await givenAProof(service);
    await answer(link, sessionId, { outcome: 'DECLINE', reason: 'NOT_HELD' });

    const { data } = await deciding(service, proof.id, accept(sessionId));

    expect(data.decideSupervisionProof[0].refusals).toEqual([{ code: 'SUPERVISION_PROOF_ANSWERED' }]);
    expect((await service.told()).filter(({ data: told }) => told['proofId'] === proof.id)).toEqual([]);
  });

  it('gives way to a confirmation once the supervisor’s address is checked, and not before', async () => {
    const { sessionId, proof, link, supervisor } = await givenAProof(service);
    await deciding(service, proof.id, accept(sessionId));

    await answer(link, sessionId, { outcome: 'CORRECT', minutes: 60 });
    expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
      type: 'supervision.session-accepted-on-documents',
      data: { minutes: 90, revision: 3 },
    });
    const officer = service.member({ roles: ['officer'] });
    await service.as(officer).graphql(VET, { id: supervisor.id, key: newId() });

    expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
      type: 'supervision.session-confirmed',
      data: { minutes: 60, trust: 'confirmed', revision: 4 },
    });
  });

  it('is not undone by a later refusal: a registrar sees it, and reverses with a reason', async () => {
    const { coach, sessionId, proof, link } = await givenAProof(service);
    const listed = async (query: string) =>
      Object.values((await service.as(aRegistrar(service)).graphql(query)).data as Record<string, { id: string }[]>)
        .flat()
        .some(({ id }) => id === proof.id);
    expect([await listed(TO_DECIDE), await listed(DECIDED)]).toEqual([true, false]);
    await deciding(service, proof.id, accept(sessionId));
    expect([await listed(TO_DECIDE), await listed(DECIDED)]).toEqual([false, true]);

    await answer(link, sessionId, { outcome: 'DECLINE', reason: 'WRONG_LENGTH' });
    expect(await listed(TO_DECIDE)).toBe(true);
    expect((await typesOf(sessionId)).at(-1)).toBe('session-accepted-on-documents');
    await reverse(proof.id, sessionId);

    expect((await typesOf(sessionId)).slice(-2)).toEqual(['session-acceptance-reversed', 'session-declined']);
    expect(await proofNow(coach)).toMatchObject({ sessions: [{ state: 'REVERSED', reason: 'MISTAKE' }] });
    expect(codesOf(await reverse(proof.id, sessionId))).toEqual(['SUPERVISION_PROOF_NOT_ACCEPTED']);
    expect(await listed(TO_DECIDE)).toBe(false);
  });

  it('reversed without an answer leaves the coach’s own word', async () => {
    const { coach, sessionId, proof } = await givenAProof(service);
    await deciding(service, proof.id, accept(sessionId));

    await reverse(proof.id, sessionId);

    expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
      type: 'supervision.session-acceptance-reversed',
      data: { heldOn: '2026-11-20', minutes: 90, revision: 3 },
    });
    expect(codesOf(await giving(service, coach, [sessionId]))).toEqual([]);
  });

  it('opens the documents to the coach and to registrars, and to nobody else', async () => {
    const { coach, proof } = await givenAProof(service);
    const id = proof.documents[0]?.id ?? '';
    const read = async (reader: Member) =>
      (await service.as(reader).graphql(DOCUMENT, { id })).data?.supervisionDocument;

    expect(await read(coach)).toEqual(proof.documents[0]);
    expect(await read(aRegistrar(service))).toEqual(proof.documents[0]);
    for (const reader of [service.member(), service.member({ roles: ['officer'] })])
      expect((await service.as(reader).graphql(DOCUMENT, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const other = { ...aRegistrar(service), bodyId: await service.anotherBody() };
    expect((await service.as(other).graphql(DOCUMENT, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await service.as(other).graphql(ONE, { id: proof.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('keeps the documents for ninety days, then what was decided alone', async () => {
    const { coach, sessionId, proof } = await givenAProof(service);
    const waiting = await givenAProof(service);
    const id = proof.documents[0]?.id ?? '';
    const gateway = { kind: 'service', service: 'gateway', bodyId: service.bodyId, locale: 'fr' } as const;
    const kept = async () =>
      (await service.as(gateway).graphql(KEPT, { ids: [id, waiting.proof.documents[0]?.id, newId()] })).data;
    await deciding(service, proof.id, accept(sessionId));
    expect(await proofNow(coach)).toMatchObject({ documentsUntil: '2027-04-03' });

    service.todayIs('2027-04-02');
    await proving.erase();
    expect((await kept()).keptSupervisionDocuments).toHaveLength(2);
    service.todayIs('2027-04-03');
    await proving.erase();

    expect((await kept()).keptSupervisionDocuments).toEqual([waiting.proof.documents[0]?.id]);
    expect(await proofNow(coach)).toMatchObject({ documents: [], sessions: [{ state: 'ACCEPTED' }] });
    expect((await service.as(coach).graphql(DOCUMENT, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      (await service.as(gateway).graphql(KEPT, { ids: Array.from({ length: 501 }, () => id) })).errors,
    ).toHaveLength(1);
  });

  it('is nobody’s work once the coach has died', async () => {
    const { coach, proof } = await givenAProof(service);
    const waits = async () =>
      (await service.as(aRegistrar(service)).graphql(TO_DECIDE)).data.supervisionProofsToDecide.some(
        ({ id }: { id: string }) => id === proof.id,
      );
    expect(await waits()).toBe(true);
    proving.addresses.set(coach.personId, `${newId()}@example.org`);

    await service.hears(deathRecorded, { deathId: newId(), personId: coach.personId, effectiveOn: '2027-01-01' });

    expect(await waits()).toBe(false);
  });
});
