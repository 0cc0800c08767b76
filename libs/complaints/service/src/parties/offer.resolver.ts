import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { SanctionInput } from '../sanctions/sanction-input.graphql.js';
import { termsOfInput } from '../sanctions/terms-of-input.js';
import { OfferAgreedOutcome } from './offer-agreed-outcome.js';

@InputType({ description: 'An agreed outcome that an assessor proposes to offer.' })
export class OfferAgreedOutcomeInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => SanctionInput, { description: 'With its terms; never published with the name.' })
  sanction: SanctionInput;

  @Field(() => String, { description: 'What it is based on; the respondent reads it. At most 20,000 characters.' })
  reasons: string;

  @Field(() => Boolean, { description: 'The respondent admits the facts.' })
  admitted: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The respondent asks for the withdrawal of their own accord; a withdrawal is refused without it.',
  })
  asked?: boolean | null;
}

/** An agreed outcome, as assessors offer it instead of a hearing. */
@Resolver()
export class OfferResolver {
  constructor(private readonly offer: OfferAgreedOutcome) {}

  @Mutation(() => Uuid, {
    description:
      'Proposes to the other assessors that an agreed outcome be offered; they stand by it with `concurInStep`. Answers with the proposal’s id. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_COMMENTS_TIME_RUNS, COMPLAINTS_FACTS_NOT_ADMITTED, COMPLAINTS_OFFER_TOO_HARD, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_SANCTION_NOT_HERE, COMPLAINTS_SANCTION_MONTHS, COMPLAINTS_SANCTION_CONDITIONS, COMPLAINTS_CONDITIONS_TOO_MANY, COMPLAINTS_CONDITION_AMOUNT, COMPLAINTS_CONDITION_COUNTRY, COMPLAINTS_NAMING_NOT_HERE. NOT_FOUND for whoever is no assessor of the case.',
  })
  @Allow('act-in', 'Case')
  offerAgreedOutcome(
    @Args('input', { type: () => OfferAgreedOutcomeInput }) input: OfferAgreedOutcomeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    const { caseId, sanction, reasons, admitted, asked } = input;
    const offer = { caseId, sanction: termsOfInput(sanction), reasons, admitted, asked: asked ?? false };
    return this.offer.execute(offer, key, member(actor));
  }
}
