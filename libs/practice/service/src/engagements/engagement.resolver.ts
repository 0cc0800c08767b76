import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { possibleNames } from '@standing/identifiers';
import { refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { refusalsOfLength } from '@standing/practice/rules';
import { EngagementType, StartEngagementInput } from './engagement.graphql.js';
import { EngagementQueries } from './engagement.queries.js';
import { StartEngagement } from './start-engagement.js';

@Resolver(() => EngagementType)
export class EngagementResolver {
  constructor(
    private readonly queries: EngagementQueries,
    private readonly start: StartEngagement,
  ) {}

  @Query(() => [EngagementType], { description: "The reader's own engagements, the latest first." })
  @Allow('read', 'Engagement')
  myEngagements(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<EngagementType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Query(() => [String], {
    description: "What looks like a person's name in a pseudonym, so that the coach is asked before it is saved.",
  })
  @Allow('start', 'Engagement')
  possibleNames(@Args('text', { type: () => String }) text: string): string[] {
    refuseIfAny(refusalsOfLength(text));
    return possibleNames(text);
  }

  @Mutation(() => EngagementType, { description: 'Records that an engagement has begun.' })
  @Allow('start', 'Engagement')
  async startEngagement(
    @Args('input', { type: () => StartEngagementInput }) input: StartEngagementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    const id = await this.start.execute(
      { ...input, nameIsPseudonym: input.nameIsPseudonym ?? false },
      key,
      member(actor),
    );
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }
}
