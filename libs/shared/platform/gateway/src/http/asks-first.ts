import type { FastifyRequest } from 'fastify';

/** Whether a request asks for one type of content, and for the other not before it. */
export function asksFirst({ headers }: FastifyRequest, type: string, other: string): boolean {
  const accept = headers.accept ?? '';
  const [first, second] = [accept.indexOf(type), accept.indexOf(other)];
  return first >= 0 && (second < 0 || first < second);
}
