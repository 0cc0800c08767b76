import { newId } from '@standing/kernel';
import type { Actor, Locale } from '@standing/platform/auth';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor, KnownBody } from '../auth/identity-door.js';
import { sessionToken } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit;
  }
}

/** One request: to which body, in which language. */
export type Visit = {
  readonly body: KnownBody | null;
  readonly locale: Locale;
  readonly requestId: string;
};

const BODY_FRESH_MS = 2000;

/** Finds a request's body and language. Bodies are kept for two seconds, so that each request need not ask. */
export class Visits {
  private readonly bodies = new Map<string, { body: KnownBody | null; until: number }>();

  constructor(private readonly identity: IdentityDoor) {}

  async of(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const body = await this.bodyOf(request.hostname);
    const locale = chosenLocale(request, reply) ?? body?.defaultLocale ?? 'fr';
    return { body, locale, requestId: newId() };
  }

  private async bodyOf(host: string): Promise<KnownBody | null> {
    const known = this.bodies.get(host);
    if (known && known.until > performance.now()) return known.body;
    const body = await this.identity.bodyOf(host);
    if (this.bodies.size > 100) this.bodies.clear();
    if (body) this.bodies.set(host, { body, until: performance.now() + BODY_FRESH_MS });
    return body;
  }
}

/** For whom a request acts: the member whose session it carries, or the public. */
export async function actorOf(request: FastifyRequest, identity: IdentityDoor): Promise<Actor> {
  const { body, locale } = request.visit;
  const bodyId = body?.id ?? '00000000-0000-0000-0000-000000000000';
  const token = sessionToken(request);
  const member = body && token ? await identity.memberOf(body.id, token) : null;
  if (!member) return { kind: 'public', bodyId, locale };
  const asked = languageHeader(request);
  return asked ? { ...member, locale: asked } : member;
}

function chosenLocale(request: FastifyRequest, reply: FastifyReply): Locale | undefined {
  const asked = localeIn((request.query as Record<string, unknown>)['lang']);
  if (asked) void reply.setCookie('lang', asked, { path: '/', sameSite: 'lax', maxAge: 31_536_000 });
  return asked ?? localeIn(request.cookies['lang']) ?? preferred(request.headers['accept-language']);
}

/** The language that the web app shows at this moment. */
function languageHeader(request: FastifyRequest): Locale | undefined {
  return localeIn(request.headers['x-standing-locale']);
}

function preferred(header: string | undefined): Locale | undefined {
  const tags = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return tags.map(localeIn).find((locale) => locale !== undefined);
}

function localeIn(value: unknown): Locale | undefined {
  return value === 'fr' || value === 'en' ? value : undefined;
}
