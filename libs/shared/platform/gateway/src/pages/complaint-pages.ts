import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { mayTry } from '../http/guards.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import { bodyId } from './sign-in-pages.js';
import type { FormFields, ReadComplaintForm } from './web-app.js';

const CODE = `query CodeToCite($locale: String!) {
  codeOfEthics(locale: $locale) { id sections { code title clauses { code text } } }
}`;
const FILE = `mutation FileComplaint($input: FileComplaintInput!, $key: Uuid!) {
  fileComplaint(input: $input, idempotencyKey: $key) { reference returnCode acknowledgedBy }
}`;

/** A long account in a script of three bytes a letter, each written as nine in a form, and the rest of the form. */
const FORM_LIMIT = 300_000;

type Edition = {
  readonly id: string;
  readonly sections: readonly { readonly clauses: readonly { readonly code: string }[] }[];
};

/** Filing a complaint: without an account and without a script. Nothing is kept before it is sent. */
export class ComplaintPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
    private readonly read: ReadComplaintForm,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/complaint', async (request, reply) => this.form(request, reply, await this.code(request), {}));
    server.post('/complaint', { bodyLimit: FORM_LIMIT }, (request, reply) => this.act(request, reply));
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const edition = await this.code(request);
    const sent = request.body as FormFields;
    const { act, complaint, mistakes } = this.read(sent, codesOf(edition));
    if (act === 'change') return this.form(request, reply, edition, { sent });
    if (mistakes.length > 0) return this.form(request, reply, edition, { sent, mistakes }, 422);
    const idempotencyKey = keyOf(sent);
    if (act === 'check') {
      const props = { state: 'check', idempotencyKey, sections: edition?.sections ?? [], sent };
      return this.pages.send(request, reply, 'complaint', props);
    }
    const again = { sent, mistakes: [{ code: 'TOO_MANY_TRIES', field: 'about' }] };
    if (!(await mayTry('complaint', request))) return this.form(request, reply, edition, again, 429);
    return this.file(request, reply, edition, { ...complaint, codeEditionId: edition?.id ?? null });
  }

  private async file(
    request: FastifyRequest,
    reply: FastifyReply,
    edition: Edition | null,
    input: object,
  ): Promise<FastifyReply> {
    const sent = request.body as FormFields;
    const actor = gatewayActor(bodyId(request), request.visit.locale);
    try {
      const { fileComplaint } = await this.graph.ask<{ fileComplaint: object }>(actor, FILE, {
        input,
        key: keyOf(sent),
      });
      return await this.pages.send(request, reply, 'complaint', { state: 'done', ...fileComplaint });
    } catch (error) {
      return this.form(request, reply, edition, { sent, mistakes: mistakesIn(error) }, 422);
    }
  }

  private form(
    request: FastifyRequest,
    reply: FastifyReply,
    edition: Edition | null,
    again: { readonly sent?: FormFields; readonly mistakes?: readonly object[] },
    status = 200,
  ): FastifyReply {
    const today = request.visit.body?.today;
    // A form that comes back is another attempt: a key that was used would be taken for the attempt before.
    const props = { state: 'form', idempotencyKey: newId(), sections: edition?.sections ?? [], today, ...again };
    return this.pages.send(request, reply, 'complaint', props, status);
  }

  private async code(request: FastifyRequest): Promise<Edition | null> {
    const { locale } = request.visit;
    const actor = gatewayActor(bodyId(request), locale);
    return (await this.graph.ask<{ codeOfEthics: Edition | null }>(actor, CODE, { locale })).codeOfEthics;
  }
}

function codesOf(edition: Edition | null): string[] {
  return (edition?.sections ?? []).flatMap(({ clauses }) => clauses.map(({ code }) => code));
}

function keyOf(sent: FormFields): string {
  return typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
}
