import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import type { ReviewOutcome, ReviewReason } from '@standing/supervision/rules';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import {
  RelationToReviewType,
  RelationTreatedType,
  ReviewOutcomeKind,
  ReviewReasonKind,
  SetRelationRuleInput,
} from './relations.graphql.js';
import { RelationsQueries } from './relations.queries.js';
import { ReviewRelations } from './review-relations.js';
import { SetRelationRule } from './set-relation-rule.js';

/** The registrar's doors: what is done about which relation, and those that are to be looked at. */
@Resolver(() => RelationTreatedType)
export class OfficeRelationsResolver {
  constructor(
    private readonly queries: RelationsQueries,
    private readonly review: ReviewRelations,
    private readonly setRule: SetRelationRule,
  ) {}

  @Allow('review', 'Relations')
  @Query(() => [RelationToReviewType], {
    description: 'Relations beside supervision that wait for a decision, the oldest first. For a registrar.',
  })
  supervisionRelationsToReview(@Reads() reads: OperationReads): Promise<RelationToReviewType[]> {
    return this.queries.toReview(reads);
  }

  @Allow('review', 'Relations')
  @Query(() => [RelationTreatedType], {
    description: 'What the body does about each relation beside supervision (clause SV-2). For a registrar.',
  })
  supervisionRelationRules(@Reads() reads: OperationReads): Promise<RelationTreatedType[]> {
    return this.queries.treated(reads);
  }

  @Allow('review', 'Relations')
  @Mutation(() => [RelationToReviewType], {
    description:
      'Allows supervision beside the relations, or refuses it: then no session held from today on can be logged. Answers with what still waits. NOT_FOUND where they were weighed anew. Refused: SUPERVISION_REVIEW_OWN, SUPERVISION_REVIEW_DECIDED, SUPERVISION_REVIEW_REASON.',
  })
  async reviewSupervisionRelations(
    @Args('id', { type: () => Uuid }) weighingId: string,
    @Args('outcome', { type: () => ReviewOutcomeKind }) outcome: ReviewOutcome,
    @Args('reason', { type: () => ReviewReasonKind }) reason: ReviewReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RelationToReviewType[]> {
    await this.review.execute({ weighingId, outcome, reason }, key, member(actor));
    return this.queries.toReview(reads);
  }

  @Allow('review', 'Relations')
  @Mutation(() => [RelationTreatedType], {
    description:
      'Sets what the body does about a relation from a day on. Agreements are weighed by it at their next declaration. Refused: SUPERVISION_RULE_BACKDATED.',
  })
  async setSupervisionRelationRule(
    @Args('input') { relation, treatment, fromOn }: SetRelationRuleInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RelationTreatedType[]> {
    await this.setRule.execute({ relation, treatment, fromOn }, key, member(actor));
    return this.queries.treated(reads);
  }
}
