import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { forgetDraftAccess } from '../http/complaint-cookie.js';
import { formFields, singleFields } from '../http/form-fields.js';
import { mayTry } from '../http/guards.js';
import type { ComplaintDoor, Draft } from './complaint-door.js';
import { codesOf, todayOf, toNext, TOO_MANY } from './complaint-pages.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import type { ComplaintWizard, FormFields } from './web-app.js';

type Again = { readonly mistakes?: readonly object[]; readonly sent?: FormFields };

/** What stands around the questions: one more behaviour, all answers before they are sent, and leaving with them kept. */
export class ComplaintEndPages {
  constructor(
    private readonly door: ComplaintDoor,
    private readonly pages: PageDoor,
    private readonly wizard: ComplaintWizard,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/complaint/more', (request, reply) =>
      this.withDraft(request, reply, (draft) => this.more(request, reply, draft)),
    );
    server.post('/complaint/more', (request, reply) =>
      this.withDraft(request, reply, (draft) => this.goOn(request, reply, draft)),
    );
    server.get('/complaint/check', (request, reply) =>
      this.withDraft(request, reply, (draft) => this.check(request, reply, draft)),
    );
    server.post('/complaint/check', (request, reply) => this.send(request, reply));
    server.get('/complaint/saved', (request, reply) =>
      this.withDraft(request, reply, (draft) => this.saved(request, reply, draft)),
    );
    server.post('/complaint/saved', (request, reply) => this.leave(request, reply));
  }

  /** Does it with what is written in this browser; where nothing is, it begins anew. */
  private async withDraft(
    request: FastifyRequest,
    reply: FastifyReply,
    act: (draft: Draft) => FastifyReply | Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    const draft = await this.door.draft(request);
    return draft && !draft.sent ? act(draft) : reply.redirect('/complaint', 303);
  }

  private async more(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    again: Again = {},
  ): Promise<FastifyReply> {
    const edition = await this.door.code(request);
    const { answers } = draft;
    const before = this.wizard.before('more', answers, codesOf(edition).length > 0);
    const room = this.wizard.numbersOf(answers).length < this.wizard.most;
    const props = { state: 'more', idempotencyKey: newId(), answers, before, room, sections: edition?.sections ?? [] };
    return this.pages.send(request, reply, 'complaint', { ...props, ...again }, statusOf(again));
  }

  private async goOn(request: FastifyRequest, reply: FastifyReply, draft: Draft): Promise<FastifyReply> {
    const { act = '', more } = singleFields(request);
    const [, removed] = /^remove-(\d{1,2})$/.exec(act) ?? [];
    if (removed !== undefined) {
      const taken = ['what', 'when', 'clauses'].map((of) => [`${of}-${removed}`, null]);
      await this.door.save(request, draft, Object.fromEntries(taken) as Record<string, null>);
      return toNext(reply, 'more');
    }
    if (act === 'later') return toNext(reply, 'saved');
    if (more === 'no') return toNext(reply, 'people');
    const numbers = this.wizard.numbersOf(draft.answers);
    if (more === 'yes' && numbers.length < this.wizard.most) return toNext(reply, `what-${(numbers.at(-1) ?? 0) + 1}`);
    return this.more(request, reply, draft, { mistakes: [{ code: 'MORE_MISSING', field: 'more' }] });
  }

  private async check(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    again: Again = {},
  ): Promise<FastifyReply> {
    const edition = await this.door.code(request);
    const { answers, version } = draft;
    const unanswered = this.wizard.unanswered(answers, todayOf(request));
    const before = this.wizard.before('check', answers, codesOf(edition).length > 0);
    const asked = { state: 'check', idempotencyKey: newId(), answers, version, unanswered, before };
    const props = { ...asked, sections: edition?.sections ?? [], ...again };
    return this.pages.send(request, reply, 'complaint', props, statusOf(again));
  }

  /** Sends what was shown and declared. Sent again, from this window or another, it is answered as the first time. */
  private async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const draft = await this.door.draft(request);
    if (!draft) return reply.redirect('/complaint', 303);
    const { act, declared, version } = singleFields(request);
    if (act === 'later') return toNext(reply, 'saved');
    if (!draft.sent && declared !== 'yes')
      return this.check(request, reply, draft, { mistakes: [{ code: 'DECLARATION_MISSING', field: 'declared' }] });
    if (!draft.sent && !(await mayTry('complaint', request)))
      return this.check(request, reply, draft, { mistakes: [{ ...TOO_MANY, field: 'declared' }] });
    const edition = await this.door.code(request);
    const input = { ...this.wizard.complaintOf(draft.answers), codeEditionId: edition?.id ?? null, declared: true };
    try {
      const filed = await this.door.file(request, draft, Number(version), draft.sent ? SENT : input);
      return await this.pages.send(request, reply, 'complaint', { state: 'done', idempotencyKey: newId(), ...filed });
    } catch (error) {
      const mistakes = mistakesIn(error).map(({ message }) => ({ message }));
      return this.withDraft(request, reply, (now) => this.check(request, reply, now, { mistakes }));
    }
  }

  private saved(request: FastifyRequest, reply: FastifyReply, draft: Draft, again: Again = {}): FastifyReply {
    const { reference, returnCode, address, erasedOn } = draft;
    const props = { state: 'saved', idempotencyKey: newId(), reference, returnCode, address, erasedOn, ...again };
    return this.pages.send(request, reply, 'complaint', props, statusOf(again));
  }

  private async leave(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { act, address = '' } = singleFields(request);
    const draft = await this.door.draft(request);
    if (act === 'address')
      return this.withDraft(request, reply, (mine) => this.giveAddress(request, reply, mine, address));
    if (act === 'erase' && draft && !draft.sent) await this.door.erase(request, draft);
    forgetDraftAccess(reply);
    return reply.redirect('/complaint', 303);
  }

  private async giveAddress(
    request: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    typed: string,
  ): Promise<FastifyReply> {
    try {
      await this.door.giveAddress(request, draft, typed.trim() === '' ? null : typed.trim());
    } catch (error) {
      return this.saved(request, reply, draft, { sent: formFields(request), mistakes: mistakesIn(error) });
    }
    return toNext(reply, 'saved');
  }
}

/** What was sent is not read again: the draft answers for itself, and holds nothing any more. */
const SENT = { about: '', harmedAge: 'NOT_SAID', allegations: [], nameVisibility: 'ANONYMOUS', declared: true };

function statusOf({ mistakes = [] }: Again): number {
  return mistakes.length > 0 ? 422 : 200;
}
