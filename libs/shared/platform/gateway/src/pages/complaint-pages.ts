import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepDraftAccess } from '../http/complaint-cookie.js';
import { formFields, singleFields } from '../http/form-fields.js';
import { mayTry } from '../http/guards.js';
import type { ComplaintDoor, Draft, Edition } from './complaint-door.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import type { ComplaintWizard, FormFields } from './web-app.js';

/** A long account in a script of three bytes a letter, each written as nine in a form. */
const FORM_LIMIT = 300_000;
export const TOO_MANY = { code: 'TOO_MANY_TRIES', field: 'start' };

/** Filing a complaint, one question a page: without an account and without a script. Each answer is kept as it is given. */
export class ComplaintPages {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly pages: PageDoor,
    private readonly wizard: ComplaintWizard,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/complaint', async (request, reply) => this.first(request, reply, await this.door.draft(request)));
    server.post('/complaint', (request, reply) => this.start(request, reply));
    server.get('/complaint/:question', (request, reply) => this.ask(request, reply));
    server.post('/complaint/:question', { bodyLimit: FORM_LIMIT }, (request, reply) => this.answer(request, reply));
  }

  private first(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft | null,
    mistakes: readonly object[] = [],
  ): FastifyReply {
    const begun = draft !== null && !draft.sent;
    const props = { state: 'start', idempotencyKey: newId(), begun, mistakes };
    return this.pages.send(request, reply, 'complaint', props, mistakes.length > 0 ? 429 : 200);
  }

  /** Goes on with what was begun in this browser, or begins. */
  private async start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { idempotencyKey = newId() } = singleFields(request);
    const draft = await this.door.draft(request);
    if (draft && !draft.sent) return toNext(reply, this.nextOf(request, draft));
    if (!(await mayTry('draft', request))) return this.first(request, reply, draft, [TOO_MANY]);
    keepDraftAccess(reply, await this.door.start(request, idempotencyKey));
    return toNext(reply, 'age');
  }

  private nextOf(request: FastifyRequest, { answers }: Draft): string {
    return this.wizard.unanswered(answers, todayOf(request))[0] ?? 'check';
  }

  private async ask(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [draft, edition] = [await this.door.draft(request), await this.door.code(request)];
    if (!draft || draft.sent) return this.withoutDraft(request, reply);
    const sent = draft.answers[questionIn(request)] ?? {};
    return this.shown(request, reply, { draft, edition, sent, mistakes: [] });
  }

  /** A name that asks nothing is a page that does not exist, whether or not something is written. */
  private withoutDraft(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const asks = this.wizard.read(questionIn(request), {}, [], todayOf(request)) !== null;
    return asks ? reply.redirect('/complaint', 303) : this.pages.notFound(request, reply);
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const [draft, edition] = [await this.door.draft(request), await this.door.code(request)];
    if (!draft || draft.sent) return this.withoutDraft(request, reply);
    const question = questionIn(request);
    const [sent, codes] = [formFields(request), codesOf(edition)];
    const read = this.wizard.read(question, sent, codes, todayOf(request));
    if (read === null) return this.pages.notFound(request, reply);
    const isLater = sent['act'] === 'later';
    const { mistakes, fields } = read;
    if (mistakes.length > 0 && !isLater) return this.shown(request, reply, { draft, edition, sent, mistakes });
    try {
      await this.door.save(request, draft, { [question]: fields });
    } catch (error) {
      return this.shown(request, reply, { draft, edition, sent, mistakes: mistakesIn(error) });
    }
    if (isLater) return reply.redirect('/complaint/saved', 303);
    const answers = { ...draft.answers, [question]: fields };
    if (!isFromCheck(request)) return toNext(reply, this.wizard.after(question, answers, codes.length > 0));
    const [waiting] = this.wizard.unanswered(answers, todayOf(request));
    return toNext(reply, waiting === undefined ? 'check' : `${waiting}?from=check`);
  }

  private shown(request: FastifyRequest, reply: FastifyReply, { draft, edition, sent, mistakes }: Shown): FastifyReply {
    const [page, today, codes] = [questionIn(request), todayOf(request), codesOf(edition)];
    const isPage = this.wizard.read(page, {}, [], today) !== null && (codes.length > 0 || !page.startsWith('clauses'));
    if (!isPage) return this.pages.notFound(request, reply);
    const before = isFromCheck(request) ? 'check' : this.wizard.before(page, draft.answers, codes.length > 0);
    const minor = draft.answers['age']?.['age'] === 'MINOR';
    const asked = { state: 'question', idempotencyKey: newId(), page, sent, mistakes, before, minor, today };
    const props = { ...asked, sections: edition?.sections ?? [] };
    return this.pages.send(request, reply, 'complaint', props, mistakes.length > 0 ? 422 : 200);
  }
}

type Shown = {
  readonly draft: Draft;
  readonly edition: Edition | null;
  readonly sent: FormFields;
  readonly mistakes: readonly object[];
};

export function toNext(reply: FastifyReply, page: string): FastifyReply {
  return reply.redirect(`/complaint/${page}`, 303);
}

/** The civil day of the body. */
export function todayOf(request: FastifyRequest): string {
  return request.visit.body?.today ?? '';
}

export function codesOf(edition: Edition | null): string[] {
  return (edition?.sections ?? []).flatMap(({ clauses }) => clauses.map(({ code }) => code));
}

function questionIn(request: FastifyRequest): string {
  return (request.params as { question: string }).question;
}

/** Whoever changes an answer goes back to all of them. */
function isFromCheck(request: FastifyRequest): boolean {
  return (request.query as Record<string, unknown>)['from'] === 'check';
}
