import type { Actor, MailedLinkPurpose, Locale } from '@standing/platform/auth';
import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor, hashOf } from '../auth/identity-door.js';
import { singleFields } from '../http/form-fields.js';
import { bodyId } from './sign-in-pages.js';

const LINK = `query Link($hash: String!) { link(tokenHash: $hash) { id purpose subjectId recipientId locale expired } }`;
const FRESH = `mutation FreshLink($id: Uuid!, $key: Uuid!) { askForFreshLink(linkId: $id, idempotencyKey: $key) }`;
const KNOWN = '__Host-known';

type Link = {
  id: string;
  purpose: MailedLinkPurpose;
  subjectId: string;
  recipientId: string;
  locale: Locale;
  expired: boolean;
};

/** A link that was followed: by which request, to be answered where, and as whom it lets its holder act. */
export type Followed = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly link: Link;
  readonly holder: Actor;
};

/** Opens links, renews them, and remembers on a device that its holder has typed their name. */
export class LinkDoor {
  constructor(readonly graph: Graph) {}

  /** The link with this token, when it was sent for this purpose; null for any other token. Looking changes nothing. */
  async follow(request: FastifyRequest, reply: FastifyReply, purpose: MailedLinkPurpose): Promise<Followed | null> {
    const { token } = request.params as { token: string };
    const body = bodyId(request);
    const { link } = await this.graph.ask<{ link: Link | null }>(gatewayActor(body), LINK, { hash: hashOf(token) });
    if (link?.purpose !== purpose) return null;
    const { id: linkId, subjectId, recipientId } = link;
    const locale = languageOf(request, link.locale);
    request.visit = { ...request.visit, locale };
    return {
      request,
      reply,
      link,
      holder: { kind: 'link', bodyId: body, linkId, purpose, subjectId, recipientId, locale },
    };
  }

  async renew({ request, link }: Followed): Promise<void> {
    const { idempotencyKey } = singleFields(request);
    await this.graph.ask(gatewayActor(bodyId(request)), FRESH, { id: link.id, key: idempotencyKey ?? newId() });
  }

  isKnown({ request, link }: Followed): boolean {
    return (request.cookies[KNOWN] ?? '').split('.').includes(link.recipientId);
  }

  remember({ request, reply, link }: Followed): void {
    const known = new Set([...(request.cookies[KNOWN] ?? '').split('.').filter(Boolean), link.recipientId]);
    void reply.setCookie(KNOWN, [...known].slice(-5).join('.'), {
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      maxAge: 31_536_000,
    });
  }
}

/** The recipient's language, unless the visitor chose another on this site. */
function languageOf(request: FastifyRequest, recipients: Locale): Locale {
  const chosen = (request.query as { lang?: string }).lang ?? request.cookies['lang'];
  return chosen === 'fr' || chosen === 'en' ? chosen : recipients;
}

/** Whether the typed name is the one the link was sent to: its first word, capitals and accents aside. */
export function isSameName(typed: string, name: string): boolean {
  return firstWord(typed) !== '' && firstWord(typed) === firstWord(name);
}

function firstWord(text: string): string {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
  return folded.split(/\s+/)[0] ?? '';
}
