import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { singleFields } from '../http/form-fields.js';
import { setSession } from '../http/session-cookie.js';
import type { PageDoor } from './page-door.js';
import { personaWords } from './persona-words.js';
import { bodyId } from './sign-in-pages.js';

const PERSONAS = `query Personas { personas { id name persona } body { today } }`;
const BE = `mutation BePersona($id: Uuid!, $key: Uuid!) { signInAsPersona(personId: $id, idempotencyKey: $key) }`;
const PASS = `mutation PassDays($days: Int!, $key: Uuid!) { passDays(days: $days, idempotencyKey: $key) }`;
const MAILS = `query DemoMails { demoMails { id sentAt toAddress toName subject } }`;
const MAIL = `query DemoMail($id: Uuid!) { demoMail(id: $id) { sentAt toAddress toName locale subject text } }`;

/** How many days the page offers to let go by. */
const PASSES = [1, 7, 31];

type Persona = { readonly id: string; readonly name: string; readonly persona: string };
type Shown = { readonly personas: readonly Persona[]; readonly body: { readonly today: string } };
type Mail = {
  id: string;
  sentAt: string;
  toAddress: string;
  toName: string;
  locale: string;
  subject: string;
  text: string;
};

/** The pages of a demonstration: whom to try to be, and the mail that nobody was sent. Any other body has no such pages. */
export class DemoPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/demo', (request, reply) => this.inDemonstration(request, reply, () => this.personas(request, reply)));
    server.post('/demo', (request, reply) => this.inDemonstration(request, reply, () => this.be(request, reply)));
    server.post('/demo/clock', (request, reply) =>
      this.inDemonstration(request, reply, () => this.passDays(request, reply)),
    );
    server.get('/demo/mail', (request, reply) =>
      this.inDemonstration(request, reply, () => this.mailbox(request, reply)),
    );
    server.get('/demo/mail/:id', (request, reply) =>
      this.inDemonstration(request, reply, () => this.mail(request, reply)),
    );
  }

  private inDemonstration(
    request: FastifyRequest,
    reply: FastifyReply,
    show: () => Promise<FastifyReply>,
  ): Promise<FastifyReply> | FastifyReply {
    return request.visit.body?.demo ? show() : this.pages.notFound(request, reply);
  }

  private async personas(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // The day is asked for anew: a request's own body may be two seconds old.
    const { personas, body } = await this.graph.ask<Shown>(gatewayActor(bodyId(request)), PERSONAS, {});
    const shown = personas.map(({ id, name, persona }) => ({
      key: id,
      name,
      ...personaWords(persona, request.visit.locale),
    }));
    const clock = { today: body.today, passes: PASSES.map((days) => ({ days, key: newId() })) };
    return this.pages.send(request, reply, 'demo-personas', { idempotencyKey: newId(), personas: shown, clock });
  }

  private async be(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { persona } = singleFields(request);
    const { signInAsPersona } = await this.graph.ask<{ signInAsPersona: string }>(gatewayActor(bodyId(request)), BE, {
      id: persona,
      key: newId(),
    });
    setSession(reply, signInAsPersona);
    return reply.redirect('/standing', 303);
  }

  /** A clock cannot be put back by this: who wants an earlier day starts the demonstration anew. */
  private async passDays(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { days, idempotencyKey } = singleFields(request);
    const wanted = { days: Number(days), key: idempotencyKey };
    if (PASSES.includes(wanted.days)) await this.graph.ask(gatewayActor(bodyId(request)), PASS, wanted);
    return reply.redirect('/demo#clock', 303);
  }

  private async mailbox(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { demoMails } = await this.graph.ask<{ demoMails: Mail[] }>(gatewayActor(bodyId(request)), MAILS, {});
    const mails = demoMails.map(({ id, sentAt, toAddress, toName, subject }) => ({
      id,
      sentAt,
      subject,
      to: `${toName} <${toAddress}>`,
    }));
    return this.pages.send(request, reply, 'demo-mailbox', { zone: request.visit.body?.zone, mails });
  }

  private async mail(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = request.params as { id: string };
    const { demoMail } = await this.graph.ask<{ demoMail: Mail | null }>(gatewayActor(bodyId(request)), MAIL, { id });
    if (!demoMail) return this.pages.notFound(request, reply);
    const { toName, toAddress, ...mail } = demoMail;
    const { zone, name } = request.visit.body ?? { zone: 'UTC', name: '' };
    return this.pages.send(request, reply, 'demo-mail', { ...mail, zone, from: name, to: `${toName} <${toAddress}>` });
  }
}
