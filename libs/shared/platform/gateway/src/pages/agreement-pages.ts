import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import type { FormFields, ReadAgreementForm } from './web-app.js';

const AGREEMENT = `query AgreementToAnswer {
  agreementToAnswer { superviseeName startsOn proposedOn answeredOn status superviseeRelations supervisor { name addressShown vetted } }
}`;
const ANSWER = `mutation AnswerAgreement($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { status } }`;

type Agreement = {
  readonly superviseeName: string;
  readonly startsOn: string;
  readonly proposedOn: string;
  readonly answeredOn: string | null;
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'DECLINED';
  readonly superviseeRelations: readonly string[];
  readonly supervisor: { readonly name: string; readonly addressShown: string; readonly vetted: boolean };
};

/** The page on which a supervisor accepts or declines an agreement: without an account, and without a script. */
export class AgreementPages {
  constructor(
    private readonly links: LinkDoor,
    private readonly pages: PageDoor,
    private readonly read: ReadAgreementForm,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/a/:token', (request, reply) => this.look(request, reply));
    server.post('/a/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, 'answer-agreement');
    if (!followed) return this.page(request, reply, { state: 'unknown-link' }, 404);
    return this.show(request, reply, followed, await this.ask(followed), {});
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, 'answer-agreement');
    if (!followed) return this.page(request, reply, { state: 'unknown-link' }, 404);
    const agreement = await this.ask(followed);
    const nameAsked = !this.links.isKnown(request, followed);
    const fields = request.body as FormFields;
    const form = this.read(fields, nameAsked);
    if (form.act === 'send-new') return this.renew(request, reply, followed, agreement);
    if (followed.link.expired) return this.show(request, reply, followed, agreement, {});
    const wrongName = nameAsked && form.mistakes.length === 0 && !isSameName(form.typedName, agreement.supervisor.name);
    const mistakes = wrongName ? [{ code: 'NAME_DIFFERS', field: 'typedName' }] : form.mistakes;
    if (mistakes.length > 0) return this.show(request, reply, followed, agreement, { mistakes, sent: fields });
    this.links.remember(request, reply, followed);
    return this.answer(request, reply, followed, fields, form);
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    sent: FormFields,
    { accept, relations, relationsDeclared }: ReturnType<ReadAgreementForm>,
  ): Promise<FastifyReply> {
    const key = typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
    try {
      await this.links.graph.ask(followed.holder, ANSWER, { input: { accept, relations, relationsDeclared }, key });
    } catch (error) {
      const { refusals } =
        (error as { extensions?: { refusals?: { code: string; message: string }[] } }).extensions ?? {};
      if (!refusals) throw error;
      return this.show(request, reply, followed, await this.ask(followed), {
        mistakes: refusals.map(({ message }) => ({ message })),
        sent,
      });
    }
    const { superviseeName, startsOn } = await this.ask(followed);
    return this.page(request, reply, { state: 'answered', accepted: accept, superviseeName, startsOn });
  }

  private async ask({ holder }: Followed): Promise<Agreement> {
    return (await this.links.graph.ask<{ agreementToAnswer: Agreement }>(holder, AGREEMENT, {})).agreementToAnswer;
  }

  private show(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    agreement: Agreement,
    again: { readonly mistakes?: readonly object[]; readonly sent?: FormFields },
  ): FastifyReply {
    const { superviseeName, startsOn, proposedOn, superviseeRelations, supervisor, status } = agreement;
    const idempotencyKey = newId();
    if (status !== 'PROPOSED') {
      return this.page(request, reply, {
        state: 'already-answered',
        accepted: status === 'ACCEPTED',
        superviseeName,
        answeredOn: agreement.answeredOn,
      });
    }
    if (followed.link.expired)
      return this.page(
        request,
        reply,
        { state: 'expired', idempotencyKey, addressShown: supervisor.addressShown },
        410,
      );
    const whoGaveAddress = supervisor.vetted ? 'VETTED_BY_BODY' : 'PROPOSED_BY_COACH';
    const nameAsked = !this.links.isKnown(request, followed);
    const props = {
      superviseeName,
      supervisorName: supervisor.name,
      startsOn,
      proposedOn,
      superviseeRelations,
      whoGaveAddress,
      nameAsked,
    };
    return this.page(
      request,
      reply,
      { ...props, ...again, state: 'to-answer', idempotencyKey },
      again.mistakes ? 422 : 200,
    );
  }

  private async renew(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    { supervisor }: Agreement,
  ): Promise<FastifyReply> {
    await this.links.renew(request, followed);
    return this.page(request, reply, { state: 'new-link-sent', addressShown: supervisor.addressShown });
  }

  private page(request: FastifyRequest, reply: FastifyReply, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'answer-agreement', props, status);
  }
}
