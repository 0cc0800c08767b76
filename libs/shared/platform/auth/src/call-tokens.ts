import type { Clock } from '@standing/kernel';
import type { Secret } from '@standing/platform/config';
import { jwtVerify, SignJWT } from 'jose';
import type { Actor } from './actor.js';

const ISSUER = 'standing:gateway';
const LIFETIME_SECONDS = 60;

/**
 * The signed note with which the gateway calls a subgraph: for whom, in which body, for that subgraph alone, for a
 * minute. A subgraph that is asked through the gateway's server answers nothing without it, near or far; a trusted
 * document that runs straight in this process needs none, for whoever runs it has found out for whom.
 */
export class CallTokens {
  private readonly key: Uint8Array;
  private readonly verified = new Map<string, { actor: Actor; until: number }>();

  constructor(
    secret: Secret,
    private readonly clock: Clock,
  ) {
    this.key = new TextEncoder().encode(secret('call-tokens'));
  }

  mint(actor: Actor, audience: string): Promise<string> {
    const now = this.seconds();
    return new SignJWT({ actor })
      .setProtectedHeader({ alg: 'HS256', typ: 'standing-call+jwt' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(this.key);
  }

  /** The actor, or an error when the token is another's, too old or not ours. */
  async verify(token: string, audience: string): Promise<Actor> {
    const id = `${audience} ${token}`;
    const known = this.verified.get(id);
    if (known && known.until > this.seconds()) return known.actor;
    const { payload } = await jwtVerify(token, this.key, {
      algorithms: ['HS256'],
      typ: 'standing-call+jwt',
      issuer: ISSUER,
      audience,
      currentDate: this.clock.now(),
    });
    this.remember(id, payload['actor'] as Actor, payload.exp ?? 0);
    return payload['actor'] as Actor;
  }

  private remember(id: string, actor: Actor, expires: number): void {
    if (this.verified.size > 1000) this.verified.clear();
    this.verified.set(id, { actor, until: expires });
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
