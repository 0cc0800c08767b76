import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers with public bytes that anybody may keep and must check again before each use: a standing may change at any
 * moment. Whoever has the same bytes already is told so and sent nothing.
 */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { readonly type: string; readonly bytes: string; readonly status?: number },
): FastifyReply {
  const tag = `"${createHash('sha256').update(answer.bytes).digest('base64url').slice(0, 27)}"`;
  // An answer that also sets the visitor's language is the visitor's own.
  const whose = reply.hasHeader('set-cookie') || 'lang' in (request.query as object) ? 'private' : 'public';
  reply
    .header('etag', tag)
    .header('cache-control', `${whose}, no-cache`)
    .header('vary', 'accept, accept-language, cookie');
  if (tagsOf(request).includes(tag)) return reply.code(304).send();
  return reply
    .code(answer.status ?? 200)
    .type(answer.type)
    .send(answer.bytes);
}

function tagsOf(request: FastifyRequest): string[] {
  const header = request.headers['if-none-match'] ?? '';
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
