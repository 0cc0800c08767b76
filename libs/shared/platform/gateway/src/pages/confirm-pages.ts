import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ConfirmationRequest, DECIDE, DISOWN, REQUEST, type SessionResult, UNDO } from './confirm-documents.js';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import type { FormFields, ReadConfirmForm } from './web-app.js';

type Shown = {
  readonly status?: number;
  readonly mistakes?: readonly object[];
  readonly sent?: FormFields;
  readonly undone?: boolean;
};

/** The page on which a supervisor confirms, corrects or declines sessions: without an account, and without a script. */
export class ConfirmPages {
  constructor(
    private readonly links: LinkDoor,
    private readonly pages: PageDoor,
    private readonly read: ReadConfirmForm,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/c/:token', (request, reply) => this.look(request, reply));
    server.post('/c/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, 'confirm-sessions');
    if (!followed) return this.page(request, reply, { state: 'unknown-link' }, 404);
    return this.list(request, reply, followed, {});
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, 'confirm-sessions');
    if (!followed) return this.page(request, reply, { state: 'unknown-link' }, 404);
    const asked = await this.ask(followed);
    const nameAsked = !this.links.isKnown(request, followed);
    const fields = request.body as FormFields;
    const form = this.read(fields, asked.sessions, nameAsked);
    if (form.act === 'send-new') return this.renew(request, reply, followed, asked);
    if (followed.link.expired) return this.list(request, reply, followed, {});
    const key = typeof fields['idempotencyKey'] === 'string' ? fields['idempotencyKey'] : newId();
    if (form.act === 'undo') return this.undo(request, reply, followed, form.sessionIds, key);
    if (form.act === 'disown') return this.disown(request, reply, followed, asked, key);
    if (asked.sessions.every(({ status }) => status !== 'ASKED')) return this.late(request, reply, asked, fields);
    const mistakes =
      nameAsked && form.mistakes.length === 0 && !isSameName(form.typedName, asked.supervisorName)
        ? [notYourName]
        : form.mistakes;
    if (mistakes.length > 0) return this.list(request, reply, followed, { status: 422, mistakes, sent: fields });
    this.links.remember(request, reply, followed);
    return this.decide(request, reply, followed, form.decisions, key);
  }

  private ask(followed: Followed): Promise<ConfirmationRequest> {
    return this.links.graph
      .ask<{ confirmationRequest: ConfirmationRequest }>(followed.holder, REQUEST, {})
      .then(({ confirmationRequest }) => confirmationRequest);
  }

  private async list(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    shown: Shown,
  ): Promise<FastifyReply> {
    const asked = await this.ask(followed);
    const addressShown = asked.sessions[0]?.supervisor.addressShown ?? '';
    if (followed.link.expired)
      return this.page(request, reply, { state: 'expired', idempotencyKey: newId(), addressShown }, 410);
    const open = asked.sessions.filter(({ status }) => status === 'ASKED');
    if (open.length === 0) return this.settled(request, reply, asked);
    const { status = 200, ...rest } = shown;
    const nameAsked = !this.links.isKnown(request, followed);
    const today = request.visit.body?.today;
    return this.page(
      request,
      reply,
      { ...asked, ...rest, state: 'to-decide', idempotencyKey: newId(), nameAsked, today },
      status,
    );
  }

  /** All is answered: while an answer can still be taken back, the page offers it. */
  private settled(request: FastifyRequest, reply: FastifyReply, asked: ConfirmationRequest): FastifyReply {
    const undoUntil = latestUndo(asked);
    const { askedBy, supervisorName, sessions } = asked;
    if (undoUntil === null)
      return this.page(request, reply, { state: 'nothing-left', askedBy, supervisorName, sessions });
    return this.done(
      request,
      reply,
      asked,
      sessions.flatMap((session) => answered(session)),
      undoUntil,
    );
  }

  /** Answers that come when all is answered: the same sent twice are done; others changed nothing, and the page says what stands. */
  private late(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: ConfirmationRequest,
    sent: FormFields,
  ): FastifyReply {
    const { askedBy, supervisorName, sessions } = asked;
    const isSame = sessions.every(({ id, status }) => status === STANDS[outcomeSent(sent, id)]);
    return isSame
      ? this.settled(request, reply, asked)
      : this.page(request, reply, { state: 'nothing-left', askedBy, supervisorName, sessions });
  }

  private async decide(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    decisions: readonly object[],
    key: string,
  ): Promise<FastifyReply> {
    const { decideSessions } = await this.links.graph.ask<{ decideSessions: SessionResult[] }>(
      followed.holder,
      DECIDE,
      { decisions, key },
    );
    const asked = await this.ask(followed);
    const results = decideSessions.flatMap(({ session, refusals }) =>
      refusals.length > 0
        ? [{ ...session, outcome: 'FAILED', message: refusals.map(({ message }) => message).join(' ') }]
        : answered(session),
    );
    return this.done(request, reply, asked, results, latestUndo(asked));
  }

  private done(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: ConfirmationRequest,
    results: readonly object[],
    undoUntil: string | null,
  ): FastifyReply {
    const { askedBy, supervisorName, sessions } = asked;
    const stillOpen = sessions.filter(({ status }) => status === 'ASKED').length;
    const zone = request.visit.body?.zone;
    return this.page(request, reply, {
      state: 'done',
      idempotencyKey: newId(),
      askedBy,
      supervisorName,
      results,
      undoUntil,
      zone,
      stillOpen,
    });
  }

  private async undo(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    ids: readonly string[],
    key: string,
  ): Promise<FastifyReply> {
    const { undoDecision } = await this.links.graph.ask<{ undoDecision: SessionResult[] }>(followed.holder, UNDO, {
      ids,
      key,
    });
    const mistakes = undoDecision.flatMap(({ refusals }) => refusals.map(({ message }) => ({ message })));
    return this.list(request, reply, followed, mistakes.length > 0 ? { status: 422, mistakes } : { undone: true });
  }

  private async disown(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    asked: ConfirmationRequest,
    key: string,
  ): Promise<FastifyReply> {
    await this.links.graph.ask(followed.holder, DISOWN, { key });
    const { askedBy, supervisorName } = asked;
    return this.page(request, reply, { state: 'disowned', askedBy, supervisorName });
  }

  private async renew(
    request: FastifyRequest,
    reply: FastifyReply,
    followed: Followed,
    asked: ConfirmationRequest,
  ): Promise<FastifyReply> {
    await this.links.renew(request, followed);
    return this.page(request, reply, {
      state: 'new-link-sent',
      addressShown: asked.sessions[0]?.supervisor.addressShown ?? '',
    });
  }

  private page(request: FastifyRequest, reply: FastifyReply, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'confirm-sessions', props, status);
  }
}

const notYourName = { code: 'NAME_DIFFERS', field: 'typedName' };

/** What an answer makes of a session. */
const STANDS: Readonly<Record<string, string>> = { CONFIRM: 'CONFIRMED', CORRECT: 'CORRECTED', DECLINE: 'DECLINED' };

function outcomeSent(sent: FormFields, id: string): string {
  return sent['confirmAll'] === 'yes' ? 'CONFIRM' : String(sent[`outcome-${id}`] ?? '');
}

function answered<Session extends { readonly status: string }>(session: Session): (Session & { outcome: string })[] {
  return ['CONFIRMED', 'CORRECTED', 'DECLINED'].includes(session.status)
    ? [{ ...session, outcome: session.status }]
    : [];
}

function latestUndo({ decisions }: ConfirmationRequest): string | null {
  const now = performance.timeOrigin + performance.now();
  const open = decisions.map(({ undoUntil }) => undoUntil).filter((until) => Date.parse(until) > now);
  return open.sort().at(0) ?? null;
}
