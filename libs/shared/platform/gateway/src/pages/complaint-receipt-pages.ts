import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { singleFields } from '../http/form-fields.js';
import { mayTry } from '../http/guards.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const KEY = `query ReceiptKey { complaintReceiptKey }`;
const CHECK = `query CheckReceipt($receipt: String!) {
  checkComplaintReceipt(receipt: $receipt) { reference receivedOn copySha256 }
}`;
/** A receipt, and the copy of ten long accounts. */
const FORM_LIMIT = 1_000_000;

type Said = { readonly reference: string; readonly receivedOn: string; readonly copySha256: string };

/**
 * Whether a receipt is the body's, for anybody who holds one. The signature alone decides: nothing is looked up, and a copy that
 * is given to be compared goes no further than this page.
 */
export class ComplaintReceiptPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/complaint/receipt', (request, reply) => this.show(request, reply, {}));
    server.post('/complaint/receipt', { bodyLimit: FORM_LIMIT }, (request, reply) => this.check(request, reply));
  }

  private async show(request: FastifyRequest, reply: FastifyReply, told: object, status = 200): Promise<FastifyReply> {
    const { complaintReceiptKey: publicKey } = await this.ask<{ complaintReceiptKey: string }>(request, KEY, {});
    const props = { idempotencyKey: newId(), publicKey, ...told };
    return this.pages.send(request, reply, 'complaint-receipt', props, status);
  }

  private async check(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { receipt = '', copy = '' } = singleFields(request);
    const sent = { receipt, copy };
    const wrong = (code: string, status: number) =>
      this.show(request, reply, { sent, mistakes: [{ code, field: 'receipt' }] }, status);
    if (receipt.trim() === '') return wrong('RECEIPT_MISSING', 422);
    if (!(await mayTry('page', request))) return wrong('TOO_MANY_TRIES', 429);
    const asked = { receipt: receipt.slice(0, 2000) };
    const { checkComplaintReceipt: said } = await this.ask<{ checkComplaintReceipt: Said | null }>(
      request,
      CHECK,
      asked,
    );
    if (said === null) return this.show(request, reply, { sent, checked: { holds: false } });
    const { reference, receivedOn, copySha256 } = said;
    const copyMatches = copy.trim() === '' ? null : digestOf(copy) === copySha256;
    return this.show(request, reply, { sent, checked: { holds: true, reference, receivedOn, copyMatches } });
  }

  private ask<Answer>(request: FastifyRequest, document: string, variables: Record<string, unknown>): Promise<Answer> {
    return this.graph.ask<Answer>(gatewayActor(bodyId(request), request.visit.locale), document, variables);
  }
}

/** As the receipt was made: line feeds, and no space around. */
function digestOf(copy: string): string {
  return createHash('sha256').update(copy.replaceAll('\r\n', '\n').trim()).digest('hex');
}
