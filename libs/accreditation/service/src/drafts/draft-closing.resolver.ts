import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DiscardDraft } from './discard-draft.js';
import { SchemeDraftType } from './draft.graphql.js';
import { DraftQueries } from './draft.queries.js';
import { PublishDraft } from './publish-draft.js';

/** How a draft ends. */
@Resolver(() => SchemeDraftType)
export class DraftClosingResolver {
  constructor(
    private readonly queries: DraftQueries,
    private readonly publish: PublishDraft,
    private readonly discard: DiscardDraft,
  ) {}

  @Allow('publish', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Publishes an approved draft as a version of the scheme; neither changes afterwards. STALE where the draft is another by now. For scheme administrators. Refused: ACCREDITATION_DRAFT_CLOSED, ACCREDITATION_DRAFT_NOT_APPROVED, ACCREDITATION_DRAFT_MISTAKES, ACCREDITATION_DRAFT_BLANKS, ACCREDITATION_VERSION_PUBLISHED, ACCREDITATION_VALID_FROM_NOT_LATER, ACCREDITATION_KIND_NOT_COLLECTED, ACCREDITATION_BODY_YEAR_UNKNOWN.',
  })
  async publishSchemeDraft(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was approved.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    await this.publish.execute({ id, revision }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }

  @Allow('draft', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Gives a draft up; it stays on record. For scheme administrators. Refused: ACCREDITATION_DRAFT_CLOSED.',
  })
  async discardSchemeDraft(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    await this.discard.execute(id, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }
}
