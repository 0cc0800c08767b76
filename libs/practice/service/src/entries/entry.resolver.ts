import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { LogPracticeInput, PracticeEntryConnection, PracticeEntryType } from './entry.graphql.js';
import { EntryQueries } from './entry.queries.js';
import { LogPractice } from './log-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

@Resolver(() => PracticeEntryType)
export class EntryResolver {
  constructor(
    private readonly queries: EntryQueries,
    private readonly engagements: EngagementQueries,
    private readonly log: LogPractice,
    private readonly withdraw: WithdrawPractice,
  ) {}

  @Query(() => PracticeEntryConnection, { description: "The reader's own practice, the latest day first." })
  @Allow('read', 'PracticeEntry')
  myPractice(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeEntryConnection> {
    return this.queries.ofPerson(reads, member(actor), args);
  }

  @Mutation(() => PracticeEntryType, { description: 'Logs practice that was held.' })
  @Allow('log', 'PracticeEntry')
  async logPractice(
    @Args('input', { type: () => LogPracticeInput }) input: LogPracticeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeEntryType> {
    const id = await this.log.execute({ ...input, acceptOverlap: input.acceptOverlap ?? false }, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }

  @Mutation(() => PracticeEntryType, { description: 'Takes back an entry; it stays, marked as withdrawn.' })
  @Allow('withdraw', 'PracticeEntry')
  async withdrawPractice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeEntryType> {
    await this.withdraw.execute({ id, version }, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }

  @ResolveField(() => EngagementType)
  engagement(@Parent() entry: PracticeEntryType, @Reads() reads: OperationReads): Promise<EngagementType | undefined> {
    return this.engagements.ofEntry(reads, entry.engagementId);
  }
}
