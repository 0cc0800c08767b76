import { newId } from '@standing/kernel';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor } from '../auth/identity-door.js';
import { singleFields } from '../http/form-fields.js';
import { mayTry } from '../http/guards.js';
import { FOLLOW, type Followed } from './followed-complaint.js';
import { ACCESS, ASK, BY_MAIL, COPY_ACTS, READ_COPY, REVIEW, SAY_MEMBER, STEP } from './complaint-return-documents.js';
import { keyOf, withoutCode, withoutReference, writeOn } from './complaint-return-fields.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import { bodyId } from './sign-in-pages.js';

/** What a step may be answered with, by the field of its form. */
const ANSWERS = { answer: 'ANSWER', reasons: 'REASONS', seats: 'SEATS' } as const;
const GROUNDS = ['WEIGHT_OF_EVIDENCE', 'NEW_EVIDENCE', 'PROCEDURAL_ERROR'];
const NO_GROUND = [{ code: 'REVIEW_GROUND_MISSING', field: 'ground' }];

type Asked = { readonly reference: string; readonly code: string };

/** Coming back to a complaint, sent or not, with its reference and a code, which travels in a form and never in an address. */
export class ComplaintReturnPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    // Mails lead here: an address that says nothing to whoever else sees the mailbox.
    server.get('/return', (_, reply) => reply.redirect('/complaint/return', 303));
    server.get('/complaint/return', (request, reply) => this.ask(request, reply, {}));
    server.post('/complaint/return', (request, reply) => this.show(request, reply));
    server.post('/complaint/return/review', (request, reply) => this.review(request, reply));
    server.post('/complaint/return/step', (request, reply) => this.step(request, reply));
    server.post('/complaint/return/member', (request, reply) => this.member(request, reply));
    server.post('/complaint/return/copy', (request, reply) => this.copy(request, reply));
    server.get('/complaint/return/mail', (request, reply) => this.mail(request, reply, { asked: false }));
    server.post('/complaint/return/mail', (request, reply) => this.byMail(request, reply));
  }

  private ask(request: FastifyRequest, reply: FastifyReply, again: object, status = 200): FastifyReply {
    const props = { state: 'ask', idempotencyKey: newId(), ...again };
    return this.pages.send(request, reply, 'complaint-return', props, status);
  }

  private mail(request: FastifyRequest, reply: FastifyReply, again: object, status = 200): FastifyReply {
    const props = { state: 'mail', idempotencyKey: newId(), ...again };
    return this.pages.send(request, reply, 'complaint-return', props, status);
  }

  /** Says the same of every pair that opens nothing, and after ten tries in a quarter of an hour nothing at all. */
  private show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.withCode(request, reply, {}, async (asked) => {
      const { complaintDraftAccess } = await this.do<{ complaintDraftAccess: string | null }>(request, ACCESS, asked);
      if (complaintDraftAccess !== null) return writeOn(reply, complaintDraftAccess);
      return this.follow(request, reply, asked, {});
    });
  }

  /** That a closure be looked at again: the code is typed once more, since it is in no page. Without the right one what was written comes back all the same. */
  private async review(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { ground = '', reasons = '' } = singleFields(request);
    return this.write(request, reply, { ground, reasons }, (asked) =>
      GROUNDS.includes(ground) ? this.tell(request, REVIEW, { ...asked, ground, reasons }) : Promise.resolve(NO_GROUND),
    );
  }

  /** Whatever else is open to a complainant: an answer, a comment, an objection or a wish, by the name of its step. */
  private async step(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { event = '', ...fields } = singleFields(request);
    const given = Object.entries(ANSWERS).flatMap(([field, name]) => {
      const value = fields[field] ?? '';
      return value.trim() === '' ? [] : [{ field, name, value }];
    });
    const sent = { event, ...Object.fromEntries(given.map(({ field, value }) => [field, value])) };
    const answers = given.map(({ name, value }) => ({ name, values: [value] }));
    return this.write(request, reply, sent, (asked) => this.tell(request, STEP, { ...asked, event, answers }));
  }

  /** Which member they are: their own to say, and read by nobody. */
  private async member(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { memberReference = '' } = singleFields(request);
    return this.write(request, reply, { memberReference }, (asked) =>
      this.tell(request, SAY_MEMBER, { ...asked, memberReference: memberReference.slice(0, 40) }),
    );
  }

  /** A copy of what is kept of them: asked for, taken back or read, by the button that was pressed. */
  private async copy(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { act = '' } = singleFields(request);
    const document = COPY_ACTS.get(act);
    if (document) return this.write(request, reply, { act }, (asked) => this.tell(request, document, asked));
    if (act !== 'read') return this.show(request, reply);
    return this.withCode(request, reply, { act }, async (asked, sent) => {
      const { reference } = asked;
      try {
        const read = { input: asked, key: keyOf(request) };
        const { readCopyByCode: copy } = await this.do<{ readCopyByCode: object }>(request, READ_COPY, read);
        return await this.pages.send(request, reply, 'complaint-return', { state: 'copy', reference, copy }, 200);
      } catch (error) {
        return this.follow(request, reply, asked, { sent, mistakes: mistakesIn(error) });
      }
    });
  }

  /** What a complainant writes with reference and code. */
  private write(
    request: FastifyRequest,
    reply: FastifyReply,
    written: Readonly<Record<string, string>>,
    tell: (asked: Asked) => Promise<readonly object[]>,
  ): Promise<FastifyReply> {
    return this.withCode(request, reply, written, async (asked, sent) => {
      const mistakes = await tell(asked);
      return this.follow(request, reply, asked, mistakes.length > 0 ? { sent, mistakes } : { arrived: true });
    });
  }

  /** Each use of reference and code is a try like every other; nothing that was written is lost to a wrong code. */
  private async withCode(
    request: FastifyRequest,
    reply: FastifyReply,
    written: Readonly<Record<string, string>>,
    then: (asked: Asked, sent: object) => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const { reference = '', code = '' } = singleFields(request);
    const sent = { reference, ...written };
    const missing = [...withoutReference(reference), ...withoutCode(code)];
    if (missing.length > 0) return this.ask(request, reply, { sent, mistakes: missing }, 422);
    const tooMany = [{ code: 'TOO_MANY_TRIES', field: 'code' }];
    if (!(await mayTry('return', request))) return this.ask(request, reply, { sent, mistakes: tooMany }, 429);
    try {
      return await then({ reference: reference.slice(0, 40), code: code.slice(0, 60) }, sent);
    } catch (error) {
      return this.ask(request, reply, { sent, mistakes: mistakesIn(error) }, 422);
    }
  }

  private async tell(request: FastifyRequest, document: string, input: object): Promise<readonly object[]> {
    try {
      await this.do(request, document, { input, key: keyOf(request) });
      return [];
    } catch (error) {
      return mistakesIn(error);
    }
  }

  /** How far the complaint is that these open together. */
  private async follow(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Asked,
    again: object,
  ): Promise<FastifyReply> {
    const { followComplaint } = await this.do<{ followComplaint: Followed }>(request, FOLLOW, asked);
    const { state: progress, ...rest } = followComplaint;
    const props = { state: 'shown', idempotencyKey: newId(), ...rest, progress, ...again };
    return this.pages.send(request, reply, 'complaint-return', props, 'mistakes' in again ? 422 : 200);
  }

  /** Has a code mailed, or opens with one. Both are tries like every other. */
  private async byMail(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { reference = '', code = '', act } = singleFields(request);
    const again = { sent: { reference }, asked: act === 'open' };
    const missing = [...withoutReference(reference), ...(act === 'open' ? withoutCode(code) : [])];
    if (missing.length > 0) return this.mail(request, reply, { ...again, mistakes: missing }, 422);
    const tooMany = [{ code: 'TOO_MANY_TRIES', field: 'reference' }];
    if (!(await mayTry('return', request))) return this.mail(request, reply, { ...again, mistakes: tooMany }, 429);
    const asked = { reference: reference.slice(0, 40), key: newId() };
    if (act !== 'open') {
      await this.do(request, ASK, asked);
      return this.mail(request, reply, { ...again, asked: true });
    }
    try {
      const opened = await this.do<{ openDraftByMail: string }>(request, BY_MAIL, {
        ...asked,
        code: code.slice(0, 20),
      });
      return await writeOn(reply, opened.openDraftByMail);
    } catch (error) {
      return this.mail(request, reply, { ...again, mistakes: mistakesIn(error) }, 422);
    }
  }

  private do<Answer>(request: FastifyRequest, document: string, variables: Record<string, unknown>): Promise<Answer> {
    return this.graph.ask<Answer>(gatewayActor(bodyId(request), request.visit.locale), document, variables);
  }
}
