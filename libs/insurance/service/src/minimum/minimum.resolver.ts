import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CoverFindingType, CoverMinimumType, ExchangeRateType } from './finding.graphql.js';
import { MinimumQueries } from './minimum.queries.js';
import { RecordRate } from './record-rate.js';
import { SetMinimum } from './set-minimum.js';
import { YearMinimumArgs } from './year-minimum.graphql.js';

/** What a body asks for of a cover, and the rates by which covers in other currencies compare with it. */
@Resolver(() => CoverMinimumType)
export class MinimumResolver {
  constructor(
    private readonly queries: MinimumQueries,
    private readonly set: SetMinimum,
    private readonly record: RecordRate,
  ) {}

  @Allow('read', 'CoverMinimum')
  @Query(() => [CoverMinimumType], {
    description: 'What the body asks for, for one claim and for a year: what was set last comes first.',
  })
  coverMinimums(@Reads() reads: OperationReads): Promise<CoverMinimumType[]> {
    return this.queries.minimums(reads);
  }

  @Allow('record', 'ExchangeRate')
  @Query(() => [ExchangeRateType], { description: 'The rates that were recorded, the last first.' })
  exchangeRates(@Reads() reads: OperationReads): Promise<ExchangeRateType[]> {
    return this.queries.rates(reads);
  }

  @Allow('verify', 'Cover')
  @Query(() => CoverFindingType, {
    nullable: true,
    description: 'What verifying a cover would find. Null where the body asks for nothing of it.',
  })
  coverFindingToBe(
    @Args('coverId', { type: () => Uuid }) coverId: string,
    @Args('seenOn', { type: () => DayScalar, description: 'The day on which its attestation was seen.' })
    seenOn: string,
    @Reads() reads: OperationReads,
  ): Promise<CoverFindingType | null> {
    return this.queries.findingToBe(reads, coverId, seenOn);
  }

  @Allow('set', 'CoverMinimum')
  @Mutation(() => [CoverMinimumType], {
    description:
      'Sets what the body asks for, for one claim and for a year, of covers that begin on a day or later; what is verified already stays as it was found. Refused: INSURANCE_MINIMUM_FROM, INSURANCE_MINIMUM_AMOUNT, INSURANCE_MINIMUM_CURRENCY, INSURANCE_MINIMUM_YEAR, INSURANCE_MINIMUM_WITHIN.',
  })
  async setCoverMinimum(
    @Args('perClaim', { type: () => Int, nullable: true, description: 'In minor units; null for nothing any more.' })
    perClaim: number | null,
    @Args() { perYear, perYearWithin }: YearMinimumArgs,
    @Args('currency', { type: () => String, nullable: true, description: 'ISO 4217; null without an amount.' })
    currency: string | null,
    @Args('from', { type: () => DayScalar, description: "Today at the earliest, in the body's zone." }) from: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverMinimumType[]> {
    const ofYear = { perYear: perYear ?? null, perYearWithin: perYearWithin ?? null };
    const minimum = { perClaim: perClaim ?? null, ...ofYear, currency: currency ?? null, from };
    await this.set.execute(minimum, key, member(actor));
    reads.refresh();
    return this.queries.minimums(reads);
  }

  @Allow('record', 'ExchangeRate')
  @Mutation(() => [ExchangeRateType], {
    description:
      'Records what a currency was worth on a day. Refused: INSURANCE_RATE, INSURANCE_RATE_CURRENCY, INSURANCE_RATE_IN_FUTURE, INSURANCE_RATE_SOURCE_MISSING, INSURANCE_RATE_SOURCE_TOO_LONG.',
  })
  async recordExchangeRate(
    @Args('currency', { type: () => String, description: 'ISO 4217.' }) currency: string,
    @Args('into', { type: () => String, description: 'ISO 4217.' }) into: string,
    @Args('rate', { type: () => String, description: 'What one unit was worth: a decimal such as 1.1732.' })
    rate: string,
    @Args('onDay', { type: () => DayScalar, description: 'Today at the latest.' }) onDay: string,
    @Args('source', { type: () => String, description: 'Where it was read; 200 characters at the most.' })
    source: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ExchangeRateType[]> {
    await this.record.execute({ currency, into, rate, onDay, source }, key, member(actor));
    reads.refresh();
    return this.queries.rates(reads);
  }
}
