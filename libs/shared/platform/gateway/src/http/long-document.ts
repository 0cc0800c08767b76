import type { FastifyRequest } from 'fastify';

/** The most bytes of a request. */
export const BODY_LIMIT = 100_000;

/** The most bytes of one that brings the document of a scheme, which is long. */
export const DOCUMENT_LIMIT = 2_000_000;

type Body = { readonly variables?: { readonly document?: unknown } | null } | null | undefined;

/** Throws what is answered with 413 where a request is too long without its document: nothing else may be that long. */
export function refuseWhatIsLong(request: FastifyRequest): void {
  const document = (request.body as Body)?.variables?.document;
  const bytes = Number(request.headers['content-length'] ?? lengthOf(request.body));
  if (bytes - (typeof document === 'string' ? lengthOf(document) : 0) <= BODY_LIMIT) return;
  throw Object.assign(new Error('The request is too long.'), { statusCode: 413 });
}

function lengthOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value ?? null));
}
