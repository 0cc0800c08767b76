import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { CpdDocumentType } from '../documents/document.graphql.js';
import { DocumentQueries } from '../documents/document.queries.js';
import { CpdActivityConnection, CpdActivityInput, CpdActivityType } from './activity.graphql.js';
import { ActivityQueries } from './activity.queries.js';
import { asRequest } from './activity-request.js';
import { AllotActivity } from './allot-activity.js';
import { CorrectActivity } from './correct-activity.js';
import { RecordActivity } from './record-activity.js';
import { CpdTotalType } from './total.graphql.js';
import { WithdrawActivity } from './withdraw-activity.js';

const VERSION = { type: () => Int, description: 'The version that was read; STALE when it has risen since.' };

@Resolver(() => CpdActivityType)
export class ActivityResolver {
  constructor(
    private readonly queries: ActivityQueries,
    private readonly documents: DocumentQueries,
    private readonly record: RecordActivity,
    private readonly correct: CorrectActivity,
    private readonly withdraw: WithdrawActivity,
    private readonly allot: AllotActivity,
  ) {}

  @Query(() => CpdActivityConnection, { description: "The reader's own activities, the latest day first." })
  @Allow('read', 'CpdActivity')
  myCpdActivities(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityConnection> {
    return this.queries.ofPerson(reads, member(actor), args);
  }

  @Query(() => [CpdTotalType], { description: "The reader's own activities added up by kind, whenever they were." })
  @Allow('read', 'CpdActivity')
  myCpdTotals(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CpdTotalType[]> {
    return this.queries.totalsOf(reads, member(actor));
  }

  @Query(() => CpdActivityType, {
    description: "One of the reader's own, or of any member of the body for an officer or a registrar; else NOT_FOUND.",
  })
  @Allow('read', 'CpdActivity')
  cpdActivity(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    return this.queries.readable(reads, member(actor), id);
  }

  @Mutation(() => CpdActivityType, { description: 'Records an activity that has ended.' })
  @Allow('record', 'CpdActivity')
  async recordCpdActivity(
    @Args('input', { type: () => CpdActivityInput }) input: CpdActivityInput,
    @Args('mailed', {
      type: () => Uuid,
      nullable: true,
      description: 'The mail that it is made of, which waits no more.',
    })
    mailed: string | null | undefined,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    const id = await this.record.execute(asRequest(input), mailed ?? null, key, member(actor));
    reads.refresh();
    return this.queries.readable(reads, member(actor), id);
  }

  @Mutation(() => CpdActivityType, { description: 'Sets an activity right; what it said before is kept.' })
  @Allow('correct', 'CpdActivity')
  async correctCpdActivity(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', VERSION) version: number,
    @Args('input', { type: () => CpdActivityInput }) input: CpdActivityInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    await this.correct.execute({ id, version, ...asRequest(input) }, key, member(actor));
    reads.refresh();
    return this.queries.readable(reads, member(actor), id);
  }

  @Mutation(() => CpdActivityType, {
    description: 'Takes an activity back; it stays, marked as withdrawn, with its file.',
  })
  @Allow('withdraw', 'CpdActivity')
  async withdrawCpdActivity(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', VERSION) version: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    await this.withdraw.execute({ id, version }, key, member(actor));
    reads.refresh();
    return this.queries.readable(reads, member(actor), id);
  }

  @Mutation(() => CpdActivityType, {
    description:
      'Puts an activity to one of the lines of which it counts on one only (`DevelopmentUse.isShared`), or leaves it to the scheme. Refused: CPD_ALREADY_WITHDRAWN, CPD_LINE_UNREADABLE.',
  })
  @Allow('correct', 'CpdActivity')
  async allotCpdActivity(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', VERSION) version: number,
    @Args('countsFor', {
      type: () => String,
      nullable: true,
      description: "The requirement's id; none leaves it to the scheme's own sharing.",
    })
    countsFor: string | null | undefined,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    await this.allot.execute({ id, version, countsFor: countsFor ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.readable(reads, member(actor), id);
  }

  @ResolveField(() => CpdDocumentType, { nullable: true, description: 'The file that shows it.' })
  async document(
    @Parent() { documentId }: CpdActivityType,
    @Reads() reads: OperationReads,
  ): Promise<CpdDocumentType | null> {
    return documentId === null ? null : ((await this.documents.ofActivity(reads, documentId)) ?? null);
  }
}
