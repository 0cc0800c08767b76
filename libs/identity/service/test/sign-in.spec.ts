import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { createHash } from 'node:crypto';
import { identity } from '../src/index.js';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
const ASK = `mutation ($email: String!, $key: Uuid!) { askForSignInCode(email: $email, idempotencyKey: $key) }`;
const MINT = `mutation ($id: Uuid!, $key: Uuid!) { mintSignInCode(codeId: $id, idempotencyKey: $key) { code email name locale } }`;
const SIGN_IN = `mutation ($email: String!, $code: String!, $key: Uuid!) { signInWithCode(email: $email, code: $code, idempotencyKey: $key) }`;
const SESSION = `query ($hash: String!) { session(tokenHash: $hash) { personId name roles } }`;
const ADD = `mutation ($input: AddMemberInput!, $key: Uuid!) { addMember(input: $input, idempotencyKey: $key) }`;
const END = `mutation ($hash: String!, $key: Uuid!) { endSession(tokenHash: $hash, idempotencyKey: $key) }`;

describe('signing in with a code', () => {
  let service: RunningService;
  let gateway: Actor;
  let correspondence: Actor;

  beforeAll(async () => {
    service = await startService(identity);
    const base = { kind: 'service', bodyId: service.bodyId, locale: 'en' } as const;
    gateway = { ...base, service: 'gateway' };
    correspondence = { ...base, service: 'correspondence' };
  });
  afterAll(() => service.stop());

  async function givenAMember(email: string, roles: string[] = []): Promise<string> {
    const installation: Actor = { kind: 'service', service: 'installation', bodyId: service.bodyId, locale: 'en' };
    const input = { name: 'Amélie Laurent', email, locale: 'fr', roles };
    const { data } = await service.as(installation).graphql(ADD, { input, key: newId() });
    return data.addMember;
  }

  async function codeFor(email: string): Promise<string> {
    const { data } = await service.as(gateway).graphql(ASK, { email, key: newId() });
    const minted = await service.as(correspondence).graphql(MINT, { id: data.askForSignInCode, key: newId() });
    return minted.data.mintSignInCode.code;
  }

  const signIn = (email: string, code: string) => service.as(gateway).graphql(SIGN_IN, { email, code, key: newId() });

  it('opens a session that says who holds it, until it is ended', async () => {
    const personId = await givenAMember('one@example.org', ['officer']);
    const { data } = await signIn(' ONE@example.org', await codeFor('one@example.org'));
    const session = () => service.as(gateway).graphql(SESSION, { hash: hash(data.signInWithCode) });

    expect((await session()).data.session).toEqual({ personId, name: 'Amélie Laurent', roles: ['officer'] });

    await service.as(gateway).graphql(END, { hash: hash(data.signInWithCode), key: newId() });
    expect((await session()).data.session).toBeNull();
  });

  it('refuses a code that was used', async () => {
    await givenAMember('two@example.org');
    const code = await codeFor('two@example.org');
    await signIn('two@example.org', code);

    const { errors } = await signIn('two@example.org', code);

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'REFUSED',
      refusals: [{ code: 'IDENTITY_CODE_NOT_ACCEPTED', path: 'code' }],
    });
  });

  it('refuses the right code after five wrong ones', async () => {
    await givenAMember('three@example.org');
    const code = await codeFor('three@example.org');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) await signIn('three@example.org', wrong);

    const { errors } = await signIn('three@example.org', code);

    expect(errors?.[0]?.extensions.code).toBe('REFUSED');
  });

  it('answers an unknown address as a known one, and tells nobody', async () => {
    const before = (await service.told()).length;

    const { data, errors } = await service.as(gateway).graphql(ASK, { email: 'nobody@example.org', key: newId() });

    expect(errors).toBeUndefined();
    expect(data.askForSignInCode).toEqual(expect.any(String));
    expect(await service.told()).toHaveLength(before);
  });

  it('closes a staff session after half an hour without use', async () => {
    await givenAMember('four@example.org', ['registrar']);
    const { data } = await signIn('four@example.org', await codeFor('four@example.org'));
    service.clock.advance(31 * 60);

    const answer = await service.as(gateway).graphql(SESSION, { hash: hash(data.signInWithCode) });

    expect(answer.data.session).toBeNull();
  });

  it('is the gateway’s alone', async () => {
    const { errors } = await service.as(service.member()).graphql(ASK, { email: 'one@example.org', key: newId() });

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not open a session of one body in another', async () => {
    await givenAMember('five@example.org');
    const { data } = await signIn('five@example.org', await codeFor('five@example.org'));
    const elsewhere: Actor = { kind: 'service', service: 'gateway', bodyId: await service.anotherBody(), locale: 'en' };

    const answer = await service.as(elsewhere).graphql(SESSION, { hash: hash(data.signInWithCode) });

    expect(answer.data.session).toBeNull();
  });
});
