import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formFields } from '../http/form-fields.js';
import { type Agreement, AGREEMENT, asksSomething, standing, toAnswer } from './agreement-shown.js';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import { askedBy } from './standing-acts.js';
import type { FormFields, ReadAgreementForm, StandingAct } from './web-app.js';

const ANSWER = `mutation AnswerAgreement($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { status } }`;
const DISOWN = `mutation DisownAgreement($key: Uuid!) { disownAgreement(idempotencyKey: $key) { status } }`;

/** What was wrong with a form, and what it held: nothing that was typed is lost; or what was done, by somebody who typed their name. */
type Again = { readonly mistakes?: readonly object[]; readonly sent?: FormFields; readonly done?: string };

type Sent = ReturnType<ReadAgreementForm>;

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
    if (form.act === 'answer') return this.answer(followed, sent, form);
    return this.stand(followed, agreement, { sent, form, act: form.act });
  }

  /** What is asked under an agreement that stands; afterwards the page says what was done. */
  private async stand(
    followed: Followed,
    { id }: Agreement,
    { sent, form, act }: { readonly sent: FormFields; readonly form: Sent; readonly act: StandingAct },
  ): Promise<FastifyReply> {
    const { document, variables, done } = askedBy(act, form, id);
    let again: Again = { done };
    try {
      await this.links.graph.ask(followed.holder, document, { ...variables, key: keyOf(sent) });
    } catch (error) {
      again = { mistakes: mistakesIn(error), sent };
    }
    return this.show(followed, await this.ask(followed), again);
  }

  private async answer(
    followed: Followed,
    sent: FormFields,
    { accept, relations, relationsDeclared }: Sent,
  ): Promise<FastifyReply> {
    const key = keyOf(sent);
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
    const key = keyOf(sent);
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
    const isOver =
      status === 'DECLINED' || (followed.link.expired && status === 'ACCEPTED' && !asksSomething(agreement));
    if (isOver && disownedOn && status === 'DECLINED')
      return this.page(followed, { state: 'disowned', superviseeName });
    if (isOver) {
      const accepted = status === 'ACCEPTED';
      return this.page(followed, { state: 'already-answered', accepted, superviseeName, answeredOn });
    }
    const idempotencyKey = newId();
    if (followed.link.expired) {
      return this.page(followed, { state: 'expired', idempotencyKey, addressShown: supervisor.addressShown }, 410);
    }
    const nameAsked = !again.done && !this.links.isKnown(followed);
    const shown = status === 'PROPOSED' ? toAnswer(agreement) : standing(agreement);
    return this.page(followed, { ...shown, ...again, nameAsked, idempotencyKey }, again.mistakes ? 422 : 200);
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

function keyOf(sent: FormFields): string {
  return typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
}
