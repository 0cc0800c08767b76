import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * What opens the complaint that is written in this browser. It is gone when the browser is closed, goes along with no request
 * from another site, and no script reads it.
 */
const NAME = '__Host-complaint';
const SETTINGS = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

export function draftAccess(request: FastifyRequest): string | undefined {
  return request.cookies[NAME];
}

export function keepDraftAccess(reply: FastifyReply, access: string): void {
  void reply.setCookie(NAME, access, SETTINGS);
}

export function forgetDraftAccess(reply: FastifyReply): void {
  void reply.clearCookie(NAME, SETTINGS);
}
