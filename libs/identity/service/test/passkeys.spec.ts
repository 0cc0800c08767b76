import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { identity } from '../src/index.js';
import { OFFER as OFFER_TO_MAKE } from './documents.js';
import { givenABody, givenAMember } from './given.js';

const OFFER = `mutation ($key: Uuid!) { offerPasskeySignIn(rpId: "localhost", idempotencyKey: $key) { challengeId options } }`;
const SIGN_IN = `mutation ($id: Uuid!, $response: String!, $key: Uuid!) {
  signInWithPasskey(challengeId: $id, response: $response, rpId: "localhost", origin: "http://localhost:4000", idempotencyKey: $key) }`;
const forged = JSON.stringify({
  id: 'nobodys',
  rawId: 'nobodys',
  type: 'public-key',
  response: {},
  clientExtensionResults: {},
});

describe('signing in with a passkey', () => {
  let service: RunningService;
  let gateway: Actor;

  beforeAll(async () => {
    service = await startService(identity);
    gateway = { kind: 'service', service: 'gateway', bodyId: service.bodyId, locale: 'en' };
  });
  afterAll(() => service.stop());

  const offer = async () => (await service.as(gateway).graphql(OFFER, { key: newId() })).data.offerPasskeySignIn;
  const signIn = (id: string, response = forged) =>
    service.as(gateway).graphql(SIGN_IN, { id, response, key: newId() });

  it('asks for verification of the person, by a new challenge each time', async () => {
    const [first, second] = [await offer(), await offer()];

    expect(JSON.parse(first.options)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(JSON.parse(first.options).challenge).not.toBe(JSON.parse(second.options).challenge);
  });

  it('is refused in the same words for an unknown passkey, an unknown challenge and one that is over', async () => {
    const late = await offer();
    service.clock.advance(6 * 60);
    const answers = [await signIn((await offer()).challengeId), await signIn(newId()), await signIn(late.challengeId)];

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.refusals);
    expect(codes).toEqual(
      Array(3).fill([{ code: 'IDENTITY_PASSKEY_NOT_ACCEPTED', message: expect.any(String), path: null }]),
    );
  });

  it.each(['', 'no JSON', 'null', '7', '{}', '{"id":null}'])(
    'is refused alike when the answer is "%s"',
    async (text) => {
      const { errors } = await signIn((await offer()).challengeId, text);

      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'REFUSED',
        refusals: [{ code: 'IDENTITY_PASSKEY_NOT_ACCEPTED' }],
      });
    },
  );
});

describe('making a passkey', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await startService(identity);
  });
  afterAll(() => service.stop());

  it('asks whether it derives keys, whoever makes it', async () => {
    const bodyId = await givenABody(service);
    const member = service.member({ bodyId, personId: await givenAMember(service, bodyId) });
    const { data } = await service.as(member).graphql(OFFER_TO_MAKE, { key: newId() });

    expect(JSON.parse(data.offerPasskey.options)).toMatchObject({
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      extensions: { prf: {} },
    });
  });
});
