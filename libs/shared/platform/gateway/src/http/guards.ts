import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const POLICY = 'content-security-policy';
const HEADERS = {
  [POLICY]:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** The headers of every answer. */
export function addHeaders(server: FastifyInstance, publicUrl: string): void {
  server.addHook('onSend', async (request, reply) => setHeaders(request, reply, publicUrl));
}

/** Those of one answer; nothing personal is kept by a cache unless a route says otherwise. */
export function setHeaders(request: FastifyRequest, reply: FastifyReply, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};
  const policy = reply.getHeader(POLICY) ?? HEADERS[POLICY];
  reply.headers({ ...HEADERS, ...secure, [POLICY]: policy });
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  reply.header('x-request-id', request.visit?.requestId ?? request.id);
}

/** Whether a form was sent from a page of ours: browsers say so themselves, and older ones name the page's origin. */
export function isFromOurPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin === undefined || hostOf(origin) === request.host;
}

/** The host that an origin names; null when it names none, as a sandboxed frame's does. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

const limiters = {
  code: new RateLimiterMemory({ points: 20, duration: 900 }),
  passkey: new RateLimiterMemory({ points: 60, duration: 900 }),
  complaint: new RateLimiterMemory({ points: 10, duration: 900 }),
  draft: new RateLimiterMemory({ points: 20, duration: 900 }),
  return: new RateLimiterMemory({ points: 10, duration: 900 }),
  link: new RateLimiterMemory({ points: 240, duration: 60 }),
  file: new RateLimiterMemory({ points: 100, duration: 3600 }),
  page: new RateLimiterMemory({ points: 300, duration: 60 }),
  charter: new RateLimiterMemory({ points: 60, duration: 60 }),
  attendance: new RateLimiterMemory({ points: 60, duration: 3600 }),
  register: new RateLimiterMemory({ points: 60, duration: 60 }),
};

/** Takes one of the visitor's tries, or of the person's where one is named; false when none is left. */
export async function mayTry(kind: keyof typeof limiters, request: FastifyRequest, who = request.ip): Promise<boolean> {
  try {
    await limiters[kind].consume(who);
    return true;
  } catch (rejection) {
    if (rejection instanceof Error) throw rejection;
    return false;
  }
}

/** Where to go after sign-in: a path of this site, and nothing else. */
export function safePath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[^\s]*$/.test(next) ? next : '/standing';
}

/** Answers with a page. */
export function sendHtml(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}
