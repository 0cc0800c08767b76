import { newId } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { Log } from '@standing/platform/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gatewayActor, hashOf } from '../auth/identity-door.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';
import type { FormFields, ReadFeedbackForm } from './web-app.js';

const LINK = `query FeedbackLink($hash: String!) { feedbackLink(tokenHash: $hash) { id personId } }`;
const ASKED = `query FeedbackToGive { feedbackToGive { state giver charterVersionId coach { name } } }`;
const CHARTER = `query AskedCharter($versionId: Uuid!, $coachId: Uuid!) { askedCharter(versionId: $versionId, coachId: $coachId) {
  number publishedOn language commitments { code lines { code text } } } }`;
const GIVE = `mutation GiveFeedback($input: GiveFeedbackInput!, $key: Uuid!) { giveFeedback(input: $input, idempotencyKey: $key) { state } }`;
const NAME = 'PRACTICE_FEEDBACK_POSSIBLE_NAME';

type Asked = {
  readonly state: 'OPEN' | 'CHANGEABLE' | 'ANSWERED' | 'ENDED' | 'EXPIRED';
  readonly giver: 'CLIENT' | 'SPONSOR' | 'SUPERVISOR' | 'PEER';
  readonly charterVersionId: string | null;
  readonly coach: { readonly name: string };
};

type Visited = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly holder: LinkHolder };

type Refused = readonly { readonly code: string; readonly message: string; readonly path?: string }[];

/** What was wrong with a form, and what it held: nothing that was written is lost. */
type Again = { readonly mistakes?: readonly object[]; readonly namesAsked?: boolean; readonly sent?: FormFields };

/** The page on which whoever was asked says how a coach works: without an account, without a script, without saying who they are. */
export class FeedbackPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
    private readonly read: ReadFeedbackForm,
    private readonly log: Log,
  ) {}

  open(server: FastifyInstance): void {
    server.get('/f/:token', (request, reply) => this.look(request, reply));
    server.post('/f/:token', (request, reply) => this.act(request, reply));
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const holder = await this.holderOf(request);
    if (!holder) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    return this.show({ request, reply, holder });
  }

  private async act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const holder = await this.holderOf(request);
    if (!holder) return this.page({ request, reply }, { state: 'unknown-link' }, 404);
    const visited = { request, reply, holder };
    const sent = (request.body ?? {}) as FormFields;
    const key = typeof sent['idempotencyKey'] === 'string' ? sent['idempotencyKey'] : newId();
    const input = this.read(sent);
    try {
      await this.graph.ask(holder, GIVE, { input, key });
    } catch (error) {
      const { refusals } = (error as { extensions?: { refusals?: Refused } }).extensions ?? {};
      if (!refusals) throw error;
      return this.again(visited, refusals, sent, input.namesMeant);
    }
    const { coach } = await this.ask(visited);
    return this.page(visited, { state: 'given', coachName: coach.name });
  }

  /** Whoever holds the link with this token; null for any other token. */
  private async holderOf(request: FastifyRequest): Promise<LinkHolder | null> {
    const { token } = request.params as { token: string };
    const body = bodyId(request);
    const { feedbackLink: link } = await this.graph.ask<{ feedbackLink: { id: string; personId: string } | null }>(
      gatewayActor(body),
      LINK,
      { hash: hashOf(token) },
    );
    if (!link) return null;
    const { id: linkId, personId: subjectId } = link;
    const { locale } = request.visit;
    return { kind: 'link', bodyId: body, linkId, purpose: 'give-feedback', subjectId, recipientId: linkId, locale };
  }

  private async ask({ holder }: Visited): Promise<Asked> {
    return (await this.graph.ask<{ feedbackToGive: Asked }>(holder, ASKED, {})).feedbackToGive;
  }

  /** The charter that is asked about; null for none. The page works as well without: what cannot be read is left out. */
  private async charterOf({ holder }: Visited, versionId: string | null): Promise<object | null> {
    if (versionId === null) return null;
    const { bodyId: body, locale, subjectId: coachId } = holder;
    const asked = this.graph.ask<{ askedCharter: object | null }>(gatewayActor(body, locale), CHARTER, {
      versionId,
      coachId,
    });
    return asked.then(
      ({ askedCharter }) => askedCharter,
      (error: unknown) => {
        this.log.error({ err: error, versionId }, 'The charter that feedback is asked on could not be read.');
        return null;
      },
    );
  }

  private again(visited: Visited, refusals: Refused, sent: FormFields, meant: boolean): Promise<FastifyReply> {
    const mistakes = refusals.map(({ message, path }) => ({ message, ...(path === undefined ? {} : { field: path }) }));
    return this.show(visited, { mistakes, namesAsked: meant || refusals.some(({ code }) => code === NAME), sent });
  }

  private async show(visited: Visited, again: Again = {}): Promise<FastifyReply> {
    const { state, coach, giver, charterVersionId } = await this.ask(visited);
    const coachName = coach.name;
    switch (state) {
      case 'OPEN':
      case 'CHANGEABLE': {
        const charter = await this.charterOf(visited, charterVersionId);
        const asked = { coachName, giver, ...(charter && { charter }) };
        const props = { idempotencyKey: newId(), ...asked, changing: state === 'CHANGEABLE', ...again };
        return this.page(visited, { state: 'to-give', ...props }, again.mistakes ? 422 : 200);
      }
      case 'ANSWERED':
        return this.page(visited, { state: 'settled', coachName });
      case 'ENDED':
      case 'EXPIRED':
        return this.page(visited, { state: 'closed', coachName }, 410);
    }
  }

  private page(visited: Omit<Visited, 'holder'>, props: object, status = 200): FastifyReply {
    return this.pages.send(visited.request, visited.reply, 'give-feedback', props, status);
  }
}
