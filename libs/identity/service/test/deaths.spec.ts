import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import {
  ASK,
  BE,
  DEATHS,
  MAY_BE_WRITTEN_TO,
  MEMBER_AT,
  MINT,
  PERSONAS,
  RECORD_DEATH,
  SIGN_IN,
  TAKE_BACK_DEATH,
} from './documents.js';
import {
  type Answer,
  codeOf,
  codesOf,
  givenABody,
  givenAMember,
  givenASession,
  holderOf,
  part,
  toldIn,
} from './given.js';

describe('the death of a member', () => {
  let service: RunningService;
  let bodyId: string;
  let registrar: Member;
  beforeAll(async () => {
    service = await startService(identity);
    bodyId = await givenABody(service, { demo: true });
    registrar = await somebody({ roles: ['registrar'] });
  });
  afterAll(() => service.stop());

  const somebody = async (changes: Partial<Member> = {}, persona?: string): Promise<Member> => {
    const email = `${newId()}@example.org`;
    const personId = await givenAMember(service, bodyId, { email, ...(persona === undefined ? {} : { persona }) });
    return service.member({ bodyId, personId, email, ...changes });
  };
  const record = (personId: string, changes: object = {}, actor: Member = registrar, key = newId()) => {
    const input = { personId, diedOn: '2026-01-08', learntOn: '2026-01-10', basis: 'FAMILY', ...changes };
    return service.as(actor).graphql(RECORD_DEATH, { input, key });
  };
  const takeBack = (id: string, actor: Member = registrar) =>
    service.as(actor).graphql(TAKE_BACK_DEATH, { id, key: newId() });
  const idOf = ({ data, errors }: Answer): string => {
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0] as string;
  };
  const deathsOf = async (id: string, actor: Member = registrar) =>
    (await service.as(actor).graphql(DEATHS, { id })).data['deathsOfMember'];
  const toldOf = async (personId: string) =>
    (await toldIn(service, bodyId)).filter(
      ({ type, data }) => type.startsWith('identity.death') && JSON.stringify(data).includes(personId),
    );
  const gateway = () => service.as(part('gateway', bodyId));

  it('is recorded once, with its day, and told without what it rests on', async () => {
    const { personId } = await somebody();
    const key = newId();

    const id = idOf(await record(personId, {}, registrar, key));

    expect(idOf(await record(personId, {}, registrar, key))).toBe(id);
    expect(await deathsOf(personId)).toMatchObject([
      { id, diedOn: '2026-01-08', learntOn: '2026-01-10', basis: 'FAMILY', takenBackAt: null },
    ]);
    expect(await toldOf(personId)).toEqual([
      { type: 'identity.death-recorded', data: { deathId: id, personId, effectiveOn: '2026-01-08' } },
    ]);
    expect(codesOf(await record(personId))).toEqual(['IDENTITY_DEATH_RECORDED']);
  });

  it('counts from the day on which it was learnt where its own is not known', async () => {
    const { personId } = await somebody();

    const deathId = idOf(await record(personId, { diedOn: null, basis: 'PUBLIC_NOTICE' }));

    expect((await toldOf(personId))[0]?.data).toEqual({ deathId, personId, effectiveOn: '2026-01-10' });
  });

  it('is recorded by a registrar alone, never of oneself, and of nobody unknown', async () => {
    const { personId } = await somebody();
    const officer = await somebody({ roles: ['officer'] });

    expect(codeOf(await record(personId, {}, officer))).toBe('FORBIDDEN');
    expect(codesOf(await record(registrar.personId))).toEqual(['IDENTITY_DEATH_OWN']);
    expect(codeOf(await record(newId()))).toBe('NOT_FOUND');
    expect(await deathsOf(personId, officer)).toEqual([]);
    expect(codeOf(await service.as(await somebody()).graphql(DEATHS, { id: personId }))).toBe('FORBIDDEN');
  });

  it('closes what they had open, and opens nothing any more: no code is mailed, and none works', async () => {
    const { personId, email } = await somebody();
    const session = await givenASession(service, bodyId, email);
    const asked = await gateway().graphql(ASK, { email, key: newId() });
    const mail = service.as(part('correspondence', bodyId));
    const minted = await mail.graphql(MINT, { id: asked.data['askForSignInCode'], key: newId() });
    const { code } = minted.data['mintSignInCode'] as { code: string };
    const told = (await toldIn(service, bodyId)).length;

    idOf(await record(personId));

    expect(await holderOf(service, bodyId, session)).toBeNull();
    const signedIn = await gateway().graphql(SIGN_IN, { email, code, key: newId() });
    expect(codesOf(signedIn)).toEqual(['IDENTITY_CODE_NOT_ACCEPTED']);
    expect(codeOf(await gateway().graphql(ASK, { email, key: newId() }))).toBeUndefined();
    expect((await toldIn(service, bodyId)).length).toBe(told + 1);
  });

  it('takes a persona from the page of personas', async () => {
    const { personId } = await somebody({}, 'busy-coach');
    const personas = async () => (await gateway().graphql(PERSONAS)).data['personas'] as { id: string }[];
    const be = () => gateway().graphql(BE, { id: personId, key: newId() });
    expect((await personas()).map(({ id }) => id)).toContain(personId);

    const id = idOf(await record(personId));

    expect((await personas()).map(({ id: shown }) => shown)).not.toContain(personId);
    expect(codeOf(await be())).toBe('NOT_FOUND');
    idOf(await takeBack(id));
    expect(codeOf(await be())).toBeUndefined();
  });

  it('stops mail to their address, under whatever label, in this body alone', async () => {
    const { personId, email } = await somebody();
    const mayBeWrittenTo = async (address: string, inBody = bodyId) =>
      (await service.as(part('correspondence', inBody)).graphql(MAY_BE_WRITTEN_TO, { address })).data['mayBeWrittenTo'];
    const other = await givenABody(service);
    await givenAMember(service, other, { email });
    expect(await mayBeWrittenTo(email)).toBe(true);

    const id = idOf(await record(personId));

    expect(await mayBeWrittenTo(email)).toBe(false);
    expect(await mayBeWrittenTo(` ${email.replace('@', '+news@').toUpperCase()}`)).toBe(false);
    expect(await mayBeWrittenTo(email, other)).toBe(true);
    expect(await mayBeWrittenTo('nobody@example.org')).toBe(true);
    idOf(await takeBack(id));
    expect(await mayBeWrittenTo(email)).toBe(true);
  });

  it('hides them from the part that looks for a member by their address, in this body alone', async () => {
    const { personId, email } = await somebody();
    const memberAt = async (address: string, inBody = bodyId) =>
      (await service.as(part('practice', inBody)).graphql(MEMBER_AT, { address })).data['memberAt'];
    expect(await memberAt(` ${email.toUpperCase()}`)).toBe(personId);
    expect(await memberAt('nobody@example.org')).toBeNull();
    expect(await memberAt(email, await givenABody(service))).toBeNull();

    const id = idOf(await record(personId));

    expect(await memberAt(email)).toBeNull();
    idOf(await takeBack(id));
    expect(await memberAt(email)).toBe(personId);
  });

  it('recorded by mistake is taken back once: they sign in again, and both rows stay', async () => {
    const { personId, email } = await somebody();
    const before = await givenASession(service, bodyId, email);
    const id = idOf(await record(personId));
    const officer = await somebody({ roles: ['officer'] });
    expect(codeOf(await takeBack(id, officer))).toBe('FORBIDDEN');
    expect(codeOf(await takeBack(newId()))).toBe('NOT_FOUND');

    expect(idOf(await takeBack(id))).toBe(id);

    expect(await holderOf(service, bodyId, await givenASession(service, bodyId, email))).toMatchObject({ personId });
    expect(await holderOf(service, bodyId, before)).toBeNull();
    expect((await toldOf(personId)).at(-1)).toEqual({
      type: 'identity.death-taken-back',
      data: { deathId: id, personId },
    });
    expect(codesOf(await takeBack(id))).toEqual(['IDENTITY_DEATH_TAKEN_BACK']);
    const again = idOf(await record(personId, { diedOn: '2026-01-09' }));
    const kept = (await deathsOf(personId)) as { id: string; takenBackAt: string | null }[];
    expect(kept.map((one) => [one.id, one.takenBackAt !== null])).toEqual([
      [again, false],
      [id, true],
    ]);
  });
});
