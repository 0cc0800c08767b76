import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix makes the browser insist on https (or localhost), on this host alone, and on every path. */
const NAME = '__Host-session';
const SETTINGS = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[NAME];
}

export function setSession(reply: FastifyReply, token: string): void {
  void reply.setCookie(NAME, token, SETTINGS);
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(NAME, SETTINGS);
}
