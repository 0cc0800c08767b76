import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApproveDraft } from './approve-draft.js';
import { CheckLine } from './check-line.js';
import { SchemeDraftType } from './draft.graphql.js';
import { DraftQueries } from './draft.queries.js';

const SEEN = 'The revision that the person saw.';

/** How other people look at a draft before it is published. */
@Resolver(() => SchemeDraftType)
export class DraftCheckingResolver {
  constructor(
    private readonly queries: DraftQueries,
    private readonly check: CheckLine,
    private readonly approve: ApproveDraft,
  ) {}

  @Allow('draft', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Says that I compared a line with the source that it tells; it counts while the line stays as it is. STALE where the draft is another by now. For scheme administrators. Refused: ACCREDITATION_LINE_WITHOUT_SOURCE, ACCREDITATION_DRAFT_CLOSED.',
  })
  async checkSchemeLine(
    @Args('id', { type: () => Uuid, description: 'The draft.' }) id: string,
    @Args('revision', { type: () => Int, description: SEEN }) revision: number,
    @Args('ruleId', { type: () => String, description: 'The id of the requirement.' }) ruleId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    await this.check.execute({ id, revision, ruleId }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }

  @Allow('publish', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Approves a draft as it stands, which whoever changed any of its revisions cannot. STALE where the draft is another by now. For scheme administrators. Refused: every reason of `SchemeDraft.hindrances`: ACCREDITATION_DRAFT_CLOSED, ACCREDITATION_DRAFT_APPROVED, ACCREDITATION_DRAFT_MISTAKES, ACCREDITATION_DRAFT_BLANKS, ACCREDITATION_LINES_UNCHECKED, ACCREDITATION_DRAFT_NOT_SIMULATED, ACCREDITATION_DRAFT_OWN_CHANGE, and what publishing refuses.',
  })
  async approveSchemeDraft(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: SEEN }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    await this.approve.execute({ id, revision }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }
}
