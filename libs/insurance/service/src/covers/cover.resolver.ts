import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { COUNTRIES } from '@standing/insurance/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CorrectCover } from './correct-cover.js';
import { requestOf } from './cover-request.js';
import { CoverInput, InsuranceCoverType } from './cover.graphql.js';
import { CoverQueries } from './cover.queries.js';
import { CoverageType } from './coverage.graphql.js';
import { DeclareCover } from './declare-cover.js';
import { WithdrawCover } from './withdraw-cover.js';

@Resolver(() => InsuranceCoverType)
export class CoverResolver {
  constructor(
    private readonly queries: CoverQueries,
    private readonly declare: DeclareCover,
    private readonly correct: CorrectCover,
    private readonly withdraw: WithdrawCover,
  ) {}

  @Allow('read', 'OwnCover')
  @Query(() => [InsuranceCoverType], { description: 'My covers, the one that ends last first; 50 at the most.' })
  myCovers(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<InsuranceCoverType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('read', 'OwnCover')
  @Query(() => CoverageType, { description: 'Whether I am covered on a day, where, and until when.' })
  myCoverage(
    @Args('on', { type: () => DayScalar, nullable: true, description: 'The day asked about; today when left out.' })
    on: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverageType> {
    return this.queries.coverage(reads, member(actor), on);
  }

  @Allow('read', 'OwnCover')
  @Query(() => [String], { description: 'The countries that a cover can name: ISO 3166-1 codes of two letters.' })
  coverCountries(): readonly string[] {
    return COUNTRIES;
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => InsuranceCoverType, { description: 'Declares a cover, as its attestation shows it.' })
  async declareCover(
    @Args('input', { type: () => CoverInput }) input: CoverInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<InsuranceCoverType> {
    const id = await this.declare.execute(requestOf(input), input.file ?? null, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => InsuranceCoverType, {
    description: 'Sets right a cover that is not verified; it waits for the body again.',
  })
  async correctCover(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('input', { type: () => CoverInput }) input: CoverInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<InsuranceCoverType> {
    await this.correct.execute({ ...requestOf(input), id, version }, input.file ?? null, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => InsuranceCoverType, { description: 'Takes back a cover that is not verified; it stays, marked so.' })
  async withdrawCover(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read; STALE when it has risen since.' })
    version: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<InsuranceCoverType> {
    await this.withdraw.execute({ id, version }, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), id);
  }
}
