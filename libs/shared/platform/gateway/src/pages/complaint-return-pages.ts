import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { mayTry } from '../http/guards.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import { bodyId } from './sign-in-pages.js';

const FOLLOW = `query FollowComplaint($reference: String!, $code: String!) {
  followComplaint(reference: $reference, code: $code) { reference receivedOn state next nextBy paused { of since } }
}`;

type Followed = {
  readonly reference: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly next: string | null;
  readonly nextBy: string | null;
  readonly paused: readonly { readonly of: string; readonly since: string }[];
};

/** Coming back to a complaint with its reference and code. The code travels in the form and never in an address. */
export class ComplaintReturnPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/complaint/return', (request, reply) => this.ask(request, reply, {}));
    server.post('/complaint/return', (request, reply) => this.show(request, reply));
  }

  private ask(request: FastifyRequest, reply: FastifyReply, again: object, status = 200): FastifyReply {
    const props = { state: 'ask', idempotencyKey: newId(), ...again };
    return this.pages.send(request, reply, 'complaint-return', props, status);
  }

  /** Says the same of every pair that opens nothing, and after ten tries in a quarter of an hour nothing at all. */
  private async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { reference = '', code = '' } = request.body as { reference?: string; code?: string };
    const sent = { reference };
    const missing = [
      ...(reference.trim() === '' ? [{ code: 'REFERENCE_MISSING', field: 'reference' }] : []),
      ...(code.trim() === '' ? [{ code: 'RETURN_CODE_MISSING', field: 'code' }] : []),
    ];
    if (missing.length > 0) return this.ask(request, reply, { sent, mistakes: missing }, 422);
    const tooMany = [{ code: 'TOO_MANY_TRIES', field: 'code' }];
    if (!(await mayTry('return', request))) return this.ask(request, reply, { sent, mistakes: tooMany }, 429);
    const actor = gatewayActor(bodyId(request), request.visit.locale);
    try {
      const asked = { reference: reference.slice(0, 40), code: code.slice(0, 60) };
      const { followComplaint } = await this.graph.ask<{ followComplaint: Followed }>(actor, FOLLOW, asked);
      const { state: progress, ...rest } = followComplaint;
      return await this.pages.send(request, reply, 'complaint-return', { state: 'shown', ...rest, progress });
    } catch (error) {
      return this.ask(request, reply, { sent, mistakes: mistakesIn(error) }, 422);
    }
  }
}
