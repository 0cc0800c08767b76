import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { Signal } from '@standing/practice/rules';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { SignalEnum } from './record-enums.graphql.js';
import { EngagementEndInput, EngagementTermsInput, SignalsOfEngagementType } from './record.graphql.js';
import { SayEnd } from './say-end.js';
import { SayTerms } from './say-terms.js';
import { SetSignalsAside } from './set-signals-aside.js';
import { SignalQueries } from './signal.queries.js';

/** How an engagement was agreed and ended, and what of it is worth a thought. */
@Resolver(() => EngagementType)
export class TermsResolver {
  constructor(
    private readonly signals: SignalQueries,
    private readonly engagements: EngagementQueries,
    private readonly terms: SayTerms,
    private readonly end: SayEnd,
    private readonly aside: SetSignalsAside,
  ) {}

  @Query(() => [SignalsOfEngagementType], {
    description:
      'What is worth a thought of the reader’s own engagements, as questions and not as measures; what was set aside is left out. Nobody else can ask.',
  })
  @Allow('read', 'Engagement')
  myEngagementSignals(
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SignalsOfEngagementType[]> {
    return this.signals.ofPerson(reads, member(actor));
  }

  @Mutation(() => EngagementType, {
    description:
      'Says how an engagement was agreed; it takes the place of what was said before, which stays on record. Refused: those of a pseudonym for both parties; PRACTICE_SPONSOR_IS_CLIENT, PRACTICE_PARTY_MISSING, PRACTICE_RECEIVES_WITH_SPONSOR, PRACTICE_COUNTRY_UNKNOWN, PRACTICE_AGREED_LENGTH, PRACTICE_AGREED_BEFORE_START, PRACTICE_TERMS_UNCHANGED; NOT_FOUND for another’s engagement.',
  })
  @Allow('record', 'Engagement')
  async sayEngagementTerms(
    @Args('input', { type: () => EngagementTermsInput }) input: EngagementTermsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    const { engagementId, sponsor, prescriber, country, agreedMinutes, agreedUntil, sponsorReceives } = input;
    const said = {
      ...{ sponsor: sponsor ?? null, prescriber: prescriber ?? null, country: country ?? null },
      ...{ agreedMinutes: agreedMinutes ?? null, agreedUntil: agreedUntil ?? null },
      ...{ sponsorReceives: sponsorReceives ?? null, nameIsPseudonym: input.nameIsPseudonym ?? false },
    };
    await this.terms.execute({ engagementId, ...said }, key, member(actor));
    return this.again(reads, actor, engagementId);
  }

  @Mutation(() => EngagementType, {
    description:
      'Says when an engagement ended and who ended it; without an end it goes on again. Refused: PRACTICE_END_IN_FUTURE, _BEFORE_START, _BEFORE_HOURS, _UNCHANGED; NOT_FOUND for another’s engagement.',
  })
  @Allow('record', 'Engagement')
  async sayEngagementEnd(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('end', { type: () => EngagementEndInput, nullable: true, description: 'Null where it goes on again.' })
    end: EngagementEndInput | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.end.execute({ engagementId, end: end ?? null }, key, member(actor));
    return this.again(reads, actor, engagementId);
  }

  @Mutation(() => EngagementType, {
    description: 'Does not show these signals of an engagement for thirty days. NOT_FOUND for another’s engagement.',
  })
  @Allow('record', 'Engagement')
  async setEngagementSignalsAside(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('signals', { type: () => [SignalEnum] }) signals: Signal[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.aside.execute({ engagementId, signals }, key, member(actor));
    return this.again(reads, actor, engagementId);
  }

  private again(reads: OperationReads, actor: Actor, id: string): Promise<EngagementType> {
    reads.refresh();
    return this.engagements.own(reads, member(actor), id);
  }
}
