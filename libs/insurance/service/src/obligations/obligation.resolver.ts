import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { EndObligation } from './end-obligation.js';
import { EraseMet } from './erase-met.js';
import {
  CountryObligationInput,
  CountryObligationType,
  MyObligationType,
  ObligationMeetingInput,
} from './obligation.graphql.js';
import { ObligationQueries } from './obligation.queries.js';
import { SayMet } from './say-met.js';
import { SetObligation } from './set-obligation.js';

/** What countries ask (LG-1), and what a coach says of it. The office reads nothing of the latter. */
@Resolver(() => CountryObligationType)
export class ObligationResolver {
  constructor(
    private readonly queries: ObligationQueries,
    private readonly set: SetObligation,
    private readonly end: EndObligation,
    private readonly say: SayMet,
    private readonly erase: EraseMet,
  ) {}

  @Allow('read', 'CoverMinimum')
  @Query(() => [CountryObligationType], {
    description: 'What countries ask, as the body keeps it: by country, those that are over as well.',
  })
  countryObligations(
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CountryObligationType[]> {
    return this.queries.all(reads, locale);
  }

  @Allow('set', 'CoverMinimum')
  @Mutation(() => [CountryObligationType], {
    description:
      'Says what a country asks, from a day on. For a scheme administrator. Refused: INSURANCE_COUNTRY_UNKNOWN, INSURANCE_OBLIGATION_TEXT, INSURANCE_OBLIGATION_TOO_LONG, INSURANCE_OBLIGATION_FROM, INSURANCE_OBLIGATION_DAYS.',
  })
  async setCountryObligation(
    @Args('input', { type: () => CountryObligationInput }) input: CountryObligationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CountryObligationType[]> {
    await this.set.execute({ ...input, until: input.until ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.all(reads, actor.locale);
  }

  @Allow('set', 'CoverMinimum')
  @Mutation(() => [CountryObligationType], {
    description:
      'Says until when it is asked; nothing is deleted. For a scheme administrator. Refused: INSURANCE_OBLIGATION_OVER, INSURANCE_OBLIGATION_DAYS, INSURANCE_OBLIGATION_END.',
  })
  async endCountryObligation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('endsOn', { type: () => DayScalar, description: "The last day, in the body's zone; today at the earliest." })
    endsOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CountryObligationType[]> {
    await this.end.execute({ id, endsOn }, key, member(actor));
    reads.refresh();
    return this.queries.all(reads, actor.locale);
  }

  @Allow('read', 'OwnCover')
  @Query(() => [MyObligationType], {
    description: 'What is asked today in the countries in which I practise, and how it stands. Nobody else reads it.',
  })
  myObligations(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyObligationType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => [MyObligationType], {
    description:
      'Says how I meet an obligation, for me alone. Refused: INSURANCE_MEETING_WORDS, INSURANCE_MEETING_TOO_LONG, INSURANCE_MEETING_DAYS, INSURANCE_MEETING_CONCERNS.',
  })
  async sayObligationMet(
    @Args('input', { type: () => ObligationMeetingInput }) { words, until, ...input }: ObligationMeetingInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyObligationType[]> {
    await this.say.execute({ ...input, words: words ?? null, until: until ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => [MyObligationType], { description: 'Erases what I said of an obligation: nothing of it is left.' })
  async eraseObligationMeeting(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyObligationType[]> {
    await this.erase.execute({ id }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }
}
