import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { codesOf, ledgerOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aLeave, aSchemeWithLeave, givenGrantedLeave, officerOf } from './given-upkeep.js';
import { GRANT, GRANT_RELIEFS } from './upkeep-documents.js';

type Row = { person: { id: string }; relief: { status: string } | null; refusals: { code: string }[] };

describe('granting relief to members at once', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
  });
  afterAll(() => service.stop());

  const grant = (actor: Actor, personIds: string[], key = newId()) =>
    service.as(actor).graphql(GRANT_RELIEFS, { input: { ...aLeave({ ground: 'OTHER' }), personIds }, key });
  const leaveOf = async (coach: Parameters<typeof ledgerOf>[1]) =>
    (await ledgerOf(service, coach)).filter(({ kind }) => kind === 'leave');

  it('is given to those who may have it, though others may not, and says why of each', async () => {
    const [away, there, officer] = [service.member(), service.member(), officerOf(service)];
    await givenGrantedLeave(service, away);

    const { data } = await grant(officer, [away.personId, there.personId, officer.personId]);

    const rows = new Map<string, Row>(data.grantReliefs.members.map((row: Row) => [row.person.id, row]));
    const reasons = ({ personId }: { personId: string }) => rows.get(personId)?.refusals.map(({ code }) => code);
    expect(rows.get(there.personId)).toMatchObject({ relief: { status: 'GRANTED', isUnasked: true }, refusals: [] });
    expect(reasons(away)).toEqual(['ACCREDITATION_RELIEF_OVERLAPS']);
    expect(reasons(officer)).toEqual(['ACCREDITATION_RELIEF_OWN']);
    expect([(await leaveOf(there)).length, (await leaveOf(away)).length, (await leaveOf(officer)).length]).toEqual([
      1, 1, 0,
    ]);
  });

  it('can be found again as one act', async () => {
    const [coach, officer] = [service.member(), officerOf(service)];
    const { id } = (await grant(officer, [coach.personId])).data.grantReliefs;

    const { data } = await service.as(officerOf(service)).graphql(GRANT, { id });

    expect(data.reliefGrant.members).toEqual([{ person: { id: coach.personId }, relief: { id: expect.any(String) } }]);
    expect((await service.as(coach).graphql(GRANT, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('pressed twice, or with a member named twice, is given once', async () => {
    const [coach, officer, key] = [service.member(), officerOf(service), newId()];

    const answers = await Promise.all([1, 2].map(() => grant(officer, [coach.personId, coach.personId], key)));

    expect(new Set(answers.map(({ data }) => data.grantReliefs.id)).size).toBe(1);
    expect(await leaveOf(coach)).toHaveLength(1);
  });

  it('by two officers at once in opposite order is given once, and nobody waits for ever', async () => {
    const ids = [service.member(), service.member(), service.member()].map(({ personId }) => personId);

    const answers = await Promise.all([grant(officerOf(service), ids), grant(officerOf(service), ids.toReversed())]);

    const rows = answers.flatMap(({ data }) => data.grantReliefs.members as Row[]);
    expect(rows.filter(({ relief }) => relief !== null)).toHaveLength(3);
  });

  it('is refused for nobody and for too many, and is no member’s act', async () => {
    const many = Array.from({ length: 201 }, () => newId());

    expect(codesOf(await grant(officerOf(service), []))).toEqual(['ACCREDITATION_RELIEF_FOR_NOBODY']);
    expect(codesOf(await grant(officerOf(service), many))).toEqual(['ACCREDITATION_RELIEF_FOR_TOO_MANY']);
    expect((await grant(service.member(), [newId()])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
