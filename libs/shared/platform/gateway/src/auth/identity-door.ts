import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Actor, Locale, Role } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';

/** A body as the gateway knows it. */
export type KnownBody = {
  readonly id: string;
  readonly host: string;
  readonly name: string;
  readonly zone: string;
  readonly defaultLocale: Locale;
  readonly hue: number;
  readonly demo: boolean;
  readonly today: string;
};

type Holder = { personId: string; name: string; email: string; locale: Locale; roles: Role[] };

const NOBODY = '00000000-0000-0000-0000-000000000000';
const BODY = `query BodyOfHost($host: String!) { bodyOfHost(host: $host) { id host name zone defaultLocale hue demo today } }`;
const SESSION = `query Session($hash: String!) { session(tokenHash: $hash) { personId name email locale roles } }`;
const END = `mutation EndSession($hash: String!, $key: Uuid!) { endSession(tokenHash: $hash, idempotencyKey: $key) }`;

/** SHA-256 of a token, which is all that is kept of it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The gateway itself, as the one who asks in a body. */
export function gatewayActor(bodyId: string, locale: Locale = 'fr'): Actor {
  return { kind: 'service', service: 'gateway', bodyId, locale };
}

/** What the gateway asks identity: which body a host names, and who holds a session. */
export class IdentityDoor {
  constructor(private readonly graph: Graph) {}

  async bodyOf(host: string): Promise<KnownBody | null> {
    const { bodyOfHost } = await this.graph.ask<{ bodyOfHost: KnownBody | null }>(gatewayActor(NOBODY), BODY, { host });
    return bodyOfHost;
  }

  /** The member who holds the session; null when it is closed. Asked anew each time, so that a change of rights holds at once. */
  async memberOf(bodyId: string, token: string): Promise<Extract<Actor, { kind: 'member' }> | null> {
    const { session } = await this.graph.ask<{ session: Holder | null }>(gatewayActor(bodyId), SESSION, {
      hash: hashOf(token),
    });
    return session && { kind: 'member', bodyId, ...session };
  }

  async end(bodyId: string, token: string): Promise<void> {
    await this.graph.ask(gatewayActor(bodyId), END, { hash: hashOf(token), key: newId() });
  }
}
