import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { mayTry, safePath } from '../http/guards.js';
import { setSession } from '../http/session-cookie.js';
import { bodyId, isRefusal } from './sign-in-pages.js';

const OFFER = `mutation OfferPasskeySignIn($rpId: String!, $key: Uuid!) { offerPasskeySignIn(rpId: $rpId, idempotencyKey: $key) { challengeId options } }`;
const SIGN_IN = `mutation SignInWithPasskey($challengeId: Uuid!, $response: String!, $rpId: String!, $origin: String!, $key: Uuid!) {
  signInWithPasskey(challengeId: $challengeId, response: $response, rpId: $rpId, origin: $origin, idempotencyKey: $key) }`;
const CHALLENGE = '__Host-passkey';
const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict', maxAge: 300 } as const;

/** Sign-in with a passkey, for the sign-in page's script. The challenge stays with the browser that asked for it. */
export function openPasskeyRoutes(server: FastifyInstance, graph: Graph): void {
  server.post('/sign-in/passkey/options', async (request, reply) => {
    // Each offer is a row until it is used or has run out.
    if (!(await mayTry('passkey', request))) return reply.code(429).send({ error: 'too-many' });
    const { offerPasskeySignIn: offer } = await graph.ask<{
      offerPasskeySignIn: { challengeId: string; options: string };
    }>(gatewayActor(bodyId(request)), OFFER, { rpId: request.hostname, key: newId() });
    return reply.setCookie(CHALLENGE, offer.challengeId, COOKIE).type('application/json').send(offer.options);
  });
  server.post('/sign-in/passkey', async (request, reply) => {
    if (!(await mayTry('code', request))) return reply.code(429).send({ error: 'too-many' });
    const { response, next } = (request.body ?? {}) as { response?: unknown; next?: string };
    const place = { rpId: request.hostname, origin: `${request.protocol}://${request.host}` };
    try {
      const { signInWithPasskey } = await graph.ask<{ signInWithPasskey: string }>(
        gatewayActor(bodyId(request)),
        SIGN_IN,
        {
          challengeId: request.cookies[CHALLENGE] ?? '',
          response: JSON.stringify(response),
          ...place,
          key: newId(),
        },
      );
      setSession(reply, signInWithPasskey);
      return await reply.clearCookie(CHALLENGE, COOKIE).send({ next: safePath(next) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return reply.code(422).send({ error: 'passkey-failed' });
    }
  });
}
