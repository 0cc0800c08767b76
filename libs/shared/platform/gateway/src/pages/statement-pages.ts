import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formFields } from '../http/form-fields.js';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import type { FormFields } from './web-app.js';

const STATEMENT = `query StatementToSign {
  statementToSign { coachName month subject supervisor { name addressShown } supervisorCannotSign { message }
    versions { number sha256 lines { sessionId heldOn minutes form state reason rightEndedOn }
      totals { form state sessions minutes } signatures { side name signedOn } } }
}`;
const SIGN = `mutation SignStatementOfLink($sha256: String!, $key: Uuid!) { signStatementOfLink(sha256: $sha256, idempotencyKey: $key) { id } }`;

type Statement = {
  readonly coachName: string;
  readonly month: string;
  readonly subject: 'COACHING' | 'SUPERVISION';
  readonly supervisor: { readonly name: string; readonly addressShown: string };
  readonly supervisorCannotSign: readonly { readonly message: string }[];
  /** The latest first. */
  readonly versions: readonly { readonly signatures: readonly { readonly side: 'COACH' | 'SUPERVISOR' }[] }[];
};

/** What was wrong with a form, and what it held: nothing that was typed is lost. */
type Again = { readonly mistakes?: readonly object[]; readonly sent?: FormFields };

/** The page on which a supervisor signs a monthly statement: without an account, and without a script. */
export class StatementPages {
  constructor(
    private readonly links: LinkDoor,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/s/:token', (request, reply) => this.look(request, reply));
    server.post('/s/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'sign-statement');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    return this.show(followed, await this.ask(followed));
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'sign-statement');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    const statement = await this.ask(followed);
    const sent = formFields(request);
    if (textOf(sent, 'act') === 'send-new') return this.renew(followed, statement);
    if (followed.link.expired) return this.show(followed, statement);
    const mistakes = this.links.isKnown(followed) ? [] : mistakesOfName(textOf(sent, 'typedName'), statement);
    if (mistakes.length > 0) return this.show(followed, statement, { mistakes, sent });
    this.links.remember(followed);
    return this.sign(followed, sent);
  }

  private async sign(followed: Followed, sent: FormFields): Promise<FastifyReply> {
    let again: Again = {};
    try {
      const key = textOf(sent, 'idempotencyKey') || newId();
      await this.links.graph.ask(followed.holder, SIGN, { sha256: textOf(sent, 'sha256'), key });
    } catch (error) {
      again = { mistakes: mistakesIn(error), sent };
    }
    return this.show(followed, await this.ask(followed), again);
  }

  private async ask({ holder }: Followed): Promise<Statement> {
    return (await this.links.graph.ask<{ statementToSign: Statement }>(holder, STATEMENT, {})).statementToSign;
  }

  private show(followed: Followed, statement: Statement, again: Again = {}): FastifyReply {
    const { coachName, month, subject, supervisor, supervisorCannotSign, versions } = statement;
    const [latest] = versions;
    const shown = { coachName, month, subject, supervisorName: supervisor.name, ...latest };
    if (latest?.signatures.some(({ side }) => side === 'SUPERVISOR'))
      return this.page(followed, { ...shown, state: 'signed' });
    if (supervisorCannotSign.length > 0) {
      const reasons = supervisorCannotSign.map(({ message }) => message);
      return this.page(followed, { ...shown, state: 'cannot-sign', reasons });
    }
    const idempotencyKey = newId();
    if (followed.link.expired)
      return this.page(followed, { state: 'expired', idempotencyKey, addressShown: supervisor.addressShown }, 410);
    const nameAsked = !this.links.isKnown(followed);
    const props = { ...shown, state: 'to-sign', ...again, nameAsked, idempotencyKey };
    return this.page(followed, props, again.mistakes ? 422 : 200);
  }

  private async renew(followed: Followed, { supervisor }: Statement): Promise<FastifyReply> {
    await this.links.renew(followed);
    return this.page(followed, { state: 'new-link-sent', addressShown: supervisor.addressShown });
  }

  private page({ request, reply }: Pick<Followed, 'request' | 'reply'>, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'sign-statement', props, status);
  }
}

function textOf(fields: FormFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

function mistakesOfName(typed: string, { supervisor }: Statement): readonly object[] {
  if (typed === '') return [{ code: 'NAME_MISSING', field: 'typedName' }];
  return isSameName(typed, supervisor.name) ? [] : [{ code: 'NAME_DIFFERS', field: 'typedName' }];
}
