import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor, type IdentityDoor } from '../auth/identity-door.js';
import { singleFields } from '../http/form-fields.js';
import { mayTry, safePath } from '../http/guards.js';
import { clearSession, sessionToken, setSession } from '../http/session-cookie.js';
import type { PageDoor } from './page-door.js';

const ASK = `mutation AskForCode($email: String!, $key: Uuid!) { askForSignInCode(email: $email, idempotencyKey: $key) }`;
const SIGN_IN = `mutation SignIn($email: String!, $code: String!, $key: Uuid!) { signInWithCode(email: $email, code: $code, idempotencyKey: $key) }`;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Fields = Readonly<Record<string, string | undefined>>;

/** Sign-in by a mailed code: two forms that need no script. */
export class SignInPages {
  constructor(
    private readonly graph: Graph,
    private readonly identity: IdentityDoor,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/sign-in', (request, reply) => this.first(request, reply, {}));
    server.post('/sign-in', (request, reply) => this.askForCode(request, reply));
    server.post('/sign-in/code', (request, reply) => this.useCode(request, reply));
    server.post('/sign-out', (request, reply) => this.signOut(request, reply));
  }

  private first(request: FastifyRequest, reply: FastifyReply, changes: object, status = 200): FastifyReply {
    const { next, out } = request.query as Fields;
    const passkey = { optionsUrl: '/sign-in/passkey/options', verifyUrl: '/sign-in/passkey' };
    const props = {
      idempotencyKey: newId(),
      next: safePath(next),
      passkey,
      ...(out === undefined ? {} : { signedOut: true }),
      ...changes,
    };
    return this.pages.send(request, reply, 'sign-in', props, status);
  }

  private second(request: FastifyRequest, reply: FastifyReply, changes: object, status = 200): FastifyReply {
    const { email = '', next } = singleFields(request);
    const props = {
      idempotencyKey: newId(),
      action: '/sign-in/code',
      challenge: email,
      email,
      next: safePath(next),
      ...changes,
    };
    return this.pages.send(request, reply, 'sign-in-code', props, status);
  }

  private async askForCode(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { email = '', next, idempotencyKey } = singleFields(request);
    if (!EMAIL.test(email.trim())) return this.first(request, reply, { email, next, error: 'email-unreadable' }, 400);
    if (!(await mayTry('code', request))) return this.first(request, reply, { email, next, error: 'too-many' }, 429);
    await this.graph.ask(gatewayActor(bodyId(request)), ASK, { email, key: idempotencyKey ?? newId() });
    return this.second(request, reply, {});
  }

  private async useCode(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { challenge = '', code = '', next, act } = singleFields(request);
    const again = { challenge, email: challenge };
    if (!(await mayTry('code', request))) return this.second(request, reply, { ...again, error: 'too-many' }, 429);
    if (act === 'send-again') {
      await this.graph.ask(gatewayActor(bodyId(request)), ASK, { email: challenge, key: newId() });
      return this.second(request, reply, { ...again, sentAgain: true });
    }
    try {
      const { signInWithCode } = await this.graph.ask<{ signInWithCode: string }>(
        gatewayActor(bodyId(request)),
        SIGN_IN,
        { email: challenge, code, key: newId() },
      );
      setSession(reply, signInWithCode);
      return await reply.redirect(safePath(next), 303);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return this.second(request, reply, { ...again, error: 'code-wrong' }, 422);
    }
  }

  private async signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = sessionToken(request);
    if (token) await this.identity.end(bodyId(request), token);
    clearSession(reply);
    return reply.redirect('/sign-in?out', 303);
  }
}

/** The body of a request that has one; routes are reached only then. */
export function bodyId(request: FastifyRequest): string {
  const { body } = request.visit;
  if (!body) throw new Error('This route was reached without a body.');
  return body.id;
}

/** Whether the graph said no, as against having failed. */
export function isRefusal(error: unknown): boolean {
  return (error as { extensions?: { code?: string } } | null)?.extensions?.code === 'REFUSED';
}
