import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CpdAimInput, CpdAimType, CpdReviewInput } from './aim.graphql.js';
import { AimQueries } from './aim.queries.js';
import { asAim, asReview } from './aim-request.js';
import { ChangeAim } from './change-aim.js';
import { ReviewAim } from './review-aim.js';
import { SetAim } from './set-aim.js';

const VERSION = { type: () => Int, description: 'The version that was read; STALE when it has risen since.' };

@Resolver(() => CpdAimType)
export class AimResolver {
  constructor(
    private readonly queries: AimQueries,
    private readonly set: SetAim,
    private readonly change: ChangeAim,
    private readonly reviewing: ReviewAim,
  ) {}

  @Query(() => [CpdAimType], {
    description: "The reader's own aims, the open ones first, by the day by which they are wished; at most 200.",
  })
  @Allow('read', 'CpdAim')
  myCpdAims(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CpdAimType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Mutation(() => CpdAimType, {
    description:
      'Writes what one means to learn. Refused: CPD_AIM_MISSING, CPD_AIM_TOO_LONG, CPD_AIM_DAY_PASSED, CPD_AIM_CLAUSE_UNREADABLE, CPD_AIM_TOO_MUCH.',
  })
  @Allow('write', 'CpdAim')
  async setCpdAim(
    @Args('input', { type: () => CpdAimInput }) input: CpdAimInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdAimType> {
    return this.shown(await this.set.execute(asAim(input), key, member(actor)), actor, reads);
  }

  @Mutation(() => CpdAimType, {
    description: 'Writes an aim anew, or links activities to it; what it said before is kept. Refused as `setCpdAim`.',
  })
  @Allow('write', 'CpdAim')
  async changeCpdAim(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', VERSION) version: number,
    @Args('input', { type: () => CpdAimInput }) input: CpdAimInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdAimType> {
    return this.shown(await this.change.execute({ id, version, ...asAim(input) }, key, member(actor)), actor, reads);
  }

  @Mutation(() => CpdAimType, {
    description: 'Writes what came of an aim, or writes it anew. Refused: CPD_REVIEW_MISSING, CPD_REVIEW_TOO_LONG.',
  })
  @Allow('write', 'CpdAim')
  async reviewCpdAim(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', VERSION) version: number,
    @Args('input', { type: () => CpdReviewInput }) input: CpdReviewInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdAimType> {
    const done = await this.reviewing.execute({ id, version, ...asReview(input) }, key, member(actor));
    return this.shown(done, actor, reads);
  }

  private shown(id: string, actor: Actor, reads: OperationReads): Promise<CpdAimType> {
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }
}
