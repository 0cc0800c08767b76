import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { USUAL_ANSWER_DAYS } from '@standing/cpd/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { AbandonDraw } from './abandon-draw.js';
import { AuditDrawInput, AuditDrawType, DrawnPersonConnection } from './audit.graphql.js';
import { AuditDrawQueries } from './audit-draw.queries.js';
import { CommitShare } from './commit-share.js';
import { PrepareDraw } from './prepare-draw.js';
import { RevealShare } from './reveal-share.js';

@Resolver(() => AuditDrawType)
export class AuditDrawResolver {
  constructor(
    private readonly queries: AuditDrawQueries,
    private readonly prepare: PrepareDraw,
    private readonly commit: CommitShare,
    private readonly reveal: RevealShare,
    private readonly abandon: AbandonDraw,
  ) {}

  @Allow('read', 'AuditDraw')
  @Query(() => [AuditDrawType], {
    description:
      'The latest first, fifty at the most: from two officers’ commitment on for everybody, before for the office.',
  })
  auditDraws(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AuditDrawType[]> {
    return this.queries.all(reads, actor);
  }

  @Allow('read', 'AuditDraw')
  @Query(() => AuditDrawType, { description: 'One of `auditDraws`; else NOT_FOUND.' })
  auditDraw(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditDrawType> {
    return this.queries.one(reads, actor, id);
  }

  @Allow('read', 'AuditDraw')
  @Query(() => String, {
    description: 'All that is published of a draw, as JSON: what `npm run verify-draw` checks, without anything else.',
  })
  publishedAuditDraw(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<string> {
    return this.queries.published(reads, actor, id);
  }

  @Allow('read-drawn', 'AuditDraw')
  @Query(() => DrawnPersonConnection, { description: 'Who was drawn. For officers and registrars.' })
  auditDrawnPeople(
    @Args('id', { type: () => Uuid }) id: string,
    @Args() args: PageArgs,
    @Reads() reads: OperationReads,
  ): Promise<DrawnPersonConnection> {
    return this.queries.people(reads, id, args);
  }

  @Allow('prepare', 'AuditDraw')
  @Mutation(() => AuditDrawType, {
    description:
      'Fixes who is in a draw and by which settings. For registrars. Refused: CPD_AUDIT_OPEN_ALREADY, _RATE_WRONG, _DAYS_WRONG, _WEIGHT_WRONG, _NOBODY, _TERM_WRONG.',
  })
  async prepareAuditDraw(
    @Args('input') { answerDays, ...settings }: AuditDrawInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditDrawType> {
    const input = { ...settings, answerDays: answerDays ?? USUAL_ANSWER_DAYS };
    return this.afterwards(reads, actor, await this.prepare.execute(input, key, member(actor)));
  }

  @Allow('give-share', 'AuditDraw')
  @Mutation(() => AuditDrawType, {
    description:
      'Binds an officer to a share: the SHA-256 of `["standing-audit-draw-1","share",announcement,share]`. The share stays with the officer. For officers and registrars, two different ones. Refused: CPD_AUDIT_OTHER_OFFICER_NEEDED, _SHARE_UNREADABLE, _SHARE_COPIED, _SHARES_THERE, _OVER.',
  })
  async commitAuditShare(
    @Args('drawId', { type: () => Uuid }) drawId: string,
    @Args('commitment', { description: '64 hexadecimal digits.' }) commitment: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditDrawType> {
    return this.afterwards(reads, actor, await this.commit.execute({ drawId, commitment }, key, member(actor)));
  }

  @Allow('give-share', 'AuditDraw')
  @Mutation(() => AuditDrawType, {
    description:
      'Shows the share that the reader is bound to; with the second one members are drawn. Refused: CPD_AUDIT_SHARES_MISSING, _NO_SHARE, _SHARE_SHOWN, _SHARE_UNREADABLE, _SHARE_DIFFERS, _OVER.',
  })
  async revealAuditShare(
    @Args('drawId', { type: () => Uuid }) drawId: string,
    @Args('share', { description: '64 hexadecimal digits.' }) share: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditDrawType> {
    return this.afterwards(reads, actor, await this.reveal.execute({ drawId, share }, key, member(actor)));
  }

  @Allow('prepare', 'AuditDraw')
  @Mutation(() => AuditDrawType, {
    description: 'Gives a draw up; what was published of it stays so. For registrars. Refused: CPD_AUDIT_OVER.',
  })
  async abandonAuditDraw(
    @Args('drawId', { type: () => Uuid }) drawId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditDrawType> {
    return this.afterwards(reads, actor, await this.abandon.execute(drawId, key, member(actor)));
  }

  private afterwards(reads: OperationReads, actor: Actor, id: string): Promise<AuditDrawType> {
    reads.refresh();
    return this.queries.one(reads, actor, id);
  }
}
