import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formFields } from '../http/form-fields.js';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import type { FormFields, ReadAgreementForm } from './web-app.js';

const AGREEMENT = `query AgreementToAnswer {
  agreementToAnswer { superviseeName startsOn proposedOn answeredOn disownedOn status superviseeRelations supervisor { name addressShown vetted } }
}`;
const ANSWER = `mutation AnswerAgreement($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { status } }`;
const DISOWN = `mutation DisownAgreement($key: Uuid!) { disownAgreement(idempotencyKey: $key) { status } }`;

type Agreement = {
  readonly superviseeName: string;
  readonly startsOn: string;
  readonly proposedOn: string;
  readonly answeredOn: string | null;
  readonly disownedOn: string | null;
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'DECLINED';
  readonly superviseeRelations: readonly string[];
  readonly supervisor: { readonly name: string; readonly addressShown: string; readonly vetted: boolean };
};

/** What was wrong with a form, and what it held: nothing that was typed is lost. */
type Again = { readonly mistakes?: readonly object[]; readonly sent?: FormFields };

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
    const followed = await this.links.follow(request, reply, 'answer-agreement');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    return this.show(followed, await this.ask(followed));
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'answer-agreement');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    const agreement = await this.ask(followed);
    const nameAsked = !this.links.isKnown(followed);
    const sent = formFields(request);
    const form = this.read(sent, nameAsked);
    if (form.act === 'send-new') return this.renew(followed, agreement);
    if (followed.link.expired) return this.show(followed, agreement);
    if (form.act === 'disown') return this.disown(followed, sent);
    const wrongName = nameAsked && form.mistakes.length === 0 && !isSameName(form.typedName, agreement.supervisor.name);
    const mistakes = wrongName ? [{ code: 'NAME_DIFFERS', field: 'typedName' }] : form.mistakes;
    if (mistakes.length > 0) return this.show(followed, agreement, { mistakes, sent });
    this.links.remember(followed);
    return this.answer(followed, sent, form);
  }

  private async answer(
    followed: Followed,
    sent: FormFields,
    { accept, relations, relationsDeclared }: ReturnType<ReadAgreementForm>,
  ): Promise<FastifyReply> {
    const key = typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
    try {
      await this.links.graph.ask(followed.holder, ANSWER, { input: { accept, relations, relationsDeclared }, key });
    } catch (error) {
      return this.show(followed, await this.ask(followed), { mistakes: mistakesIn(error), sent });
    }
    const { superviseeName, startsOn } = await this.ask(followed);
    return this.page(followed, { state: 'answered', accepted: accept, superviseeName, startsOn });
  }

  /** Pressed again, or pressed once it is answered, it changes nothing: the page says what stands. */
  private async disown(followed: Followed, sent: FormFields): Promise<FastifyReply> {
    const key = typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
    let again: Again = {};
    try {
      await this.links.graph.ask(followed.holder, DISOWN, { key });
    } catch (error) {
      again = { mistakes: mistakesIn(error), sent };
    }
    return this.show(followed, await this.ask(followed), again);
  }

  private async ask({ holder }: Followed): Promise<Agreement> {
    return (await this.links.graph.ask<{ agreementToAnswer: Agreement }>(holder, AGREEMENT, {})).agreementToAnswer;
  }

  private show(followed: Followed, agreement: Agreement, again: Again = {}): FastifyReply {
    const { superviseeName, answeredOn, disownedOn, supervisor, status } = agreement;
    const idempotencyKey = newId();
    if (status !== 'PROPOSED') {
      const accepted = status === 'ACCEPTED';
      if (!accepted && disownedOn) return this.page(followed, { state: 'disowned', superviseeName });
      return this.page(followed, { state: 'already-answered', accepted, superviseeName, answeredOn });
    }
    if (followed.link.expired) {
      return this.page(followed, { state: 'expired', idempotencyKey, addressShown: supervisor.addressShown }, 410);
    }
    const nameAsked = !this.links.isKnown(followed);
    const props = { ...toAnswer(agreement), ...again, nameAsked, idempotencyKey };
    return this.page(followed, props, again.mistakes ? 422 : 200);
  }

  private async renew(followed: Followed, { supervisor }: Agreement): Promise<FastifyReply> {
    await this.links.renew(followed);
    return this.page(followed, { state: 'new-link-sent', addressShown: supervisor.addressShown });
  }

  private page({ request, reply }: Pick<Followed, 'request' | 'reply'>, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'answer-agreement', props, status);
  }
}

/** The sentences of a refusal; anything else that went wrong is not for the form to say. */
function mistakesIn(error: unknown): readonly object[] {
  const { refusals } = (error as { extensions?: { refusals?: { message: string }[] } }).extensions ?? {};
  if (!refusals) throw error;
  return refusals.map(({ message }) => ({ message }));
}

function toAnswer({ superviseeName, startsOn, proposedOn, superviseeRelations, supervisor }: Agreement): object {
  return {
    state: 'to-answer',
    superviseeName,
    supervisorName: supervisor.name,
    startsOn,
    proposedOn,
    superviseeRelations,
    whoGaveAddress: supervisor.vetted ? 'VETTED_BY_BODY' : 'PROPOSED_BY_COACH',
  };
}
