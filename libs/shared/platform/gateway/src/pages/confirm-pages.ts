import { type Clock, newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formFields } from '../http/form-fields.js';
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
    private readonly clock: Clock,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/c/:token', (request, reply) => this.look(request, reply));
    server.post('/c/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'confirm-sessions');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    return this.list(followed);
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'confirm-sessions');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    const asked = await this.ask(followed);
    const nameAsked = !this.links.isKnown(followed);
    const sent = formFields(request);
    const form = this.read(sent, asked.sessions, nameAsked);
    if (form.act === 'send-new') return this.renew(followed, asked);
    if (followed.link.expired) return this.list(followed);
    const key = typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
    if (form.act === 'undo') return this.undo(followed, form.sessionIds, key);
    if (form.act === 'disown') return this.disown(followed, asked, key);
    if (asked.sessions.every(({ status }) => status !== 'ASKED')) return this.late(followed, asked, sent);
    const wrongName = nameAsked && form.mistakes.length === 0 && !isSameName(form.typedName, asked.supervisorName);
    const mistakes = wrongName ? [{ code: 'NAME_DIFFERS', field: 'typedName' }] : form.mistakes;
    if (mistakes.length > 0) return this.list(followed, { status: 422, mistakes, sent });
    this.links.remember(followed);
    return this.decide(followed, form.decisions, key);
  }

  private ask({ holder }: Followed): Promise<ConfirmationRequest> {
    return this.links.graph
      .ask<{ confirmationRequest: ConfirmationRequest }>(holder, REQUEST, {})
      .then(({ confirmationRequest }) => confirmationRequest);
  }

  private async list(followed: Followed, { status = 200, ...shown }: Shown = {}): Promise<FastifyReply> {
    const asked = await this.ask(followed);
    const idempotencyKey = newId();
    if (followed.link.expired) {
      return this.page(followed, { state: 'expired', idempotencyKey, addressShown: addressOf(asked) }, 410);
    }
    if (asked.sessions.every((session) => session.status !== 'ASKED')) return this.settled(followed, asked);
    const nameAsked = !this.links.isKnown(followed);
    const today = followed.request.visit.body?.today;
    return this.page(followed, { ...asked, ...shown, state: 'to-decide', idempotencyKey, nameAsked, today }, status);
  }

  /** All is answered: while an answer can still be taken back, the page offers it. */
  private settled(followed: Followed, asked: ConfirmationRequest): FastifyReply {
    return this.undoUntil(asked) === null
      ? this.nothingLeft(followed, asked)
      : this.done(
          followed,
          asked,
          asked.sessions.flatMap((session) => answered(session)),
        );
  }

  /** Answers that come when all is answered: the same sent twice are done; others changed nothing, and the page says what stands. */
  private late(followed: Followed, asked: ConfirmationRequest, sent: FormFields): FastifyReply {
    const isSame = asked.sessions.every(({ id, status }) => status === STANDS[outcomeSent(sent, id)]);
    return isSame ? this.settled(followed, asked) : this.nothingLeft(followed, asked);
  }

  private nothingLeft(followed: Followed, { askedBy, supervisorName, sessions }: ConfirmationRequest): FastifyReply {
    return this.page(followed, { state: 'nothing-left', askedBy, supervisorName, sessions });
  }

  private async decide(followed: Followed, decisions: readonly object[], key: string): Promise<FastifyReply> {
    const { graph } = this.links;
    const { decideSessions } = await graph.ask<{ decideSessions: SessionResult[] }>(followed.holder, DECIDE, {
      decisions,
      key,
    });
    const results = decideSessions.flatMap(({ session, refusals }) =>
      refusals.length > 0
        ? [{ ...session, outcome: 'FAILED', message: refusals.map(({ message }) => message).join(' ') }]
        : answered(session),
    );
    return this.done(followed, await this.ask(followed), results);
  }

  private done(followed: Followed, asked: ConfirmationRequest, results: readonly object[]): FastifyReply {
    const { askedBy, supervisorName, sessions } = asked;
    const stillOpen = sessions.filter(({ status }) => status === 'ASKED').length;
    const zone = followed.request.visit.body?.zone;
    const undoUntil = this.undoUntil(asked);
    const idempotencyKey = newId();
    const props = { idempotencyKey, askedBy, supervisorName, results, undoUntil, zone, stillOpen };
    return this.page(followed, { ...props, state: 'done' });
  }

  private async undo(followed: Followed, ids: readonly string[], key: string): Promise<FastifyReply> {
    const { graph } = this.links;
    const { undoDecision } = await graph.ask<{ undoDecision: SessionResult[] }>(followed.holder, UNDO, { ids, key });
    const mistakes = undoDecision.flatMap(({ refusals }) => refusals.map(({ message }) => ({ message })));
    return this.list(followed, mistakes.length > 0 ? { status: 422, mistakes } : { undone: true });
  }

  private async disown(followed: Followed, asked: ConfirmationRequest, key: string): Promise<FastifyReply> {
    await this.links.graph.ask(followed.holder, DISOWN, { key });
    const { askedBy, supervisorName } = asked;
    return this.page(followed, { state: 'disowned', askedBy, supervisorName });
  }

  private async renew(followed: Followed, asked: ConfirmationRequest): Promise<FastifyReply> {
    await this.links.renew(followed);
    return this.page(followed, { state: 'new-link-sent', addressShown: addressOf(asked) });
  }

  /** Until when every answer that can still be taken back can be; null when there is none. */
  private undoUntil({ decisions }: ConfirmationRequest): string | null {
    const now = this.clock.now().getTime();
    const open = decisions.map(({ undoUntil }) => undoUntil).filter((until) => Date.parse(until) > now);
    return open.sort().at(0) ?? null;
  }

  private page({ request, reply }: Pick<Followed, 'request' | 'reply'>, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'confirm-sessions', props, status);
  }
}

/** What an answer makes of a session. */
const STANDS: Readonly<Record<string, string>> = { CONFIRM: 'CONFIRMED', CORRECT: 'CORRECTED', DECLINE: 'DECLINED' };

function outcomeSent(sent: FormFields, id: string): string {
  return sent['confirmAll'] === 'yes' ? 'CONFIRM' : String(sent[`outcome-${id}`] ?? '');
}

function addressOf({ sessions }: ConfirmationRequest): string {
  return sessions[0]?.supervisor.addressShown ?? '';
}

function answered<Session extends { readonly status: string }>(session: Session): (Session & { outcome: string })[] {
  return ['CONFIRMED', 'CORRECTED', 'DECLINED'].includes(session.status)
    ? [{ ...session, outcome: session.status }]
    : [];
}
