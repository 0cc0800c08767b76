import { newId } from '@standing/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formFields } from '../http/form-fields.js';
import { type Followed, isSameName, type LinkDoor } from './link-door.js';
import type { PageDoor } from './page-door.js';
import { mistakesIn } from './refusal-mistakes.js';
import { actOf, mistakesOfAct, textOf } from './report-acts.js';
import { type Level, LEVELS, type Report, REPORT, reportShown } from './report-shown.js';
import { bodyId } from './sign-in-pages.js';
import type { FormFields } from './web-app.js';

/** What was wrong with a form, and what it held: nothing that was typed is lost; or what was done. */
type Again = { readonly mistakes?: readonly object[]; readonly sent?: FormFields; readonly done?: string };

/** The page on which a supervisor writes a report: without an account, and without a script. */
export class ReportPages {
  constructor(
    private readonly links: LinkDoor,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/w/:token', (request, reply) => this.look(request, reply));
    server.post('/w/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'write-report');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    return this.show(followed, await this.ask(followed));
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const followed = await this.links.follow(request, reply, 'write-report');
    if (!followed) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    const report = await this.ask(followed);
    const sent = formFields(request);
    if (textOf(sent, 'act') === 'send-new') return this.renew(followed, report);
    if (followed.link.expired) return this.show(followed, report);
    const named = this.links.isKnown(followed) ? [] : mistakesOfName(sent, report);
    const mistakes = [...mistakesOfAct(sent), ...named];
    if (mistakes.length > 0) return this.show(followed, report, { mistakes, sent });
    this.links.remember(followed);
    return this.perform(followed, report, sent);
  }

  private async perform(followed: Followed, report: Report, sent: FormFields): Promise<FastifyReply> {
    const asked = actOf(sent, report);
    if (asked === null) return this.show(followed, report);
    let again: Again = { done: textOf(sent, 'act') };
    try {
      const key = textOf(sent, 'idempotencyKey') || newId();
      await this.links.graph.ask(followed.holder, asked.document, { ...asked.variables, key });
    } catch (error) {
      again = { mistakes: mistakesIn(error), sent };
    }
    return this.show(followed, await this.ask(followed), again);
  }

  private async ask({ holder }: Followed): Promise<Report> {
    return (await this.links.graph.ask<{ reportToWrite: Report }>(holder, REPORT, {})).reportToWrite;
  }

  private async show(followed: Followed, report: Report, again: Again = {}): Promise<FastifyReply> {
    const idempotencyKey = newId();
    const { addressShown } = report.supervisor;
    if (followed.link.expired) return this.page(followed, { state: 'expired', idempotencyKey, addressShown }, 410);
    const shown = reportShown(report, await this.levels(followed));
    const nameAsked = again.done === undefined && !this.links.isKnown(followed);
    return this.page(followed, { ...shown, ...again, nameAsked, idempotencyKey }, again.mistakes ? 422 : 200);
  }

  /** What the levels are called, as the public register calls them. */
  private async levels({ request }: Followed): Promise<readonly Level[]> {
    const everybody = { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale } as const;
    return (await this.links.graph.ask<{ schemeLevels: Level[] }>(everybody, LEVELS, {})).schemeLevels;
  }

  private async renew(followed: Followed, { supervisor }: Report): Promise<FastifyReply> {
    await this.links.renew(followed);
    return this.page(followed, { state: 'new-link-sent', addressShown: supervisor.addressShown });
  }

  private page({ request, reply }: Pick<Followed, 'request' | 'reply'>, props: object, status = 200): FastifyReply {
    return this.pages.send(request, reply, 'write-report', props, status);
  }
}

/** Each form of the page has a field of its own for the name. */
function mistakesOfName(sent: FormFields, { supervisor }: Report): readonly object[] {
  const [typed, act] = [textOf(sent, 'typedName'), textOf(sent, 'act')];
  const field = act === 'send' ? 'typedName' : `typedName-${act}`;
  if (typed === '') return [{ code: 'NAME_MISSING', field }];
  return isSameName(typed, supervisor.name) ? [] : [{ code: 'NAME_DIFFERS', field }];
}
