import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AgreementType } from '../agreements/agreement.graphql.js';
import { agreementById } from '../agreements/agreement.queries.js';
import { AnswerTerms } from './answer-terms.js';
import { partyOf } from './party-of.js';
import { ProposeTerms } from './propose-terms.js';
import { TermsInput, TermsType } from './terms.graphql.js';
import { termsOf } from './terms.queries.js';

type Answer = Promise<AgreementType | undefined>;

/** The doors of either of the two: the coach's own session, or the link that was mailed to the supervisor. */
@Resolver(() => AgreementType)
export class TermsResolver {
  constructor(
    private readonly propose: ProposeTerms,
    private readonly answer: AnswerTerms,
  ) {}

  @Allow('settle', 'Terms')
  @Mutation(() => AgreementType, {
    description:
      'Proposes other terms of my agreement, as the coach or with the link of the supervisor. Those in force stay so until the other agrees. Refused: SUPERVISION_NOT_AGREED, SUPERVISION_TERMS_WAITING, SUPERVISION_LIMITS_INCOMPLETE, SUPERVISION_WEEKS_UNREADABLE, SUPERVISION_LENGTH_UNREADABLE.',
  })
  async proposeSupervisionTerms(
    @Args('agreementId', { type: () => Uuid }) agreementId: string,
    @Args('terms') { form, everyWeeks, minutes, limits }: TermsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    const input = { agreementId, form, everyWeeks, minutes, limits };
    return agreementById(reads, await this.propose.execute(input, key, partyOf(actor)));
  }

  @Allow('settle', 'Terms')
  @Mutation(() => AgreementType, {
    description:
      'Agrees to the terms that the other proposed, which are then in force, or does not. Refused: SUPERVISION_TERMS_ANSWERED, SUPERVISION_TERMS_OWN.',
  })
  async answerSupervisionTerms(
    @Args('agreementId', { type: () => Uuid }) agreementId: string,
    @Args('termsId', { type: () => Uuid }) termsId: string,
    @Args('agree', { type: () => Boolean }) agree: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Answer {
    return agreementById(reads, await this.answer.execute({ agreementId, termsId, agree }, key, partyOf(actor)));
  }

  @ResolveField(() => [TermsType], {
    description: 'Every version, the latest first; empty where the terms were not set down.',
  })
  terms(@Parent() { id }: AgreementType, @Reads() reads: OperationReads): Promise<readonly TermsType[]> {
    return termsOf(reads, id);
  }
}
