import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  member,
  OperationReads,
  PageArgs,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { AskForAttestation } from './ask-for-attestation.js';
import { CoverCheckConnection, CoverCheckType } from './check.graphql.js';
import { CheckQueries } from './check.queries.js';
import { DecideCoverCheck } from './decide-cover-check.js';
import { DrawCoverChecks } from './draw-cover-checks.js';

/** Checks of papers, by the office. */
@Resolver(() => CoverCheckType)
export class CheckResolver {
  constructor(
    private readonly queries: CheckQueries,
    private readonly ask: AskForAttestation,
    private readonly draw: DrawCoverChecks,
    private readonly decide: DecideCoverCheck,
  ) {}

  @Allow('check', 'Cover')
  @Query(() => CoverCheckConnection, {
    description: 'Whom the association asks for the attestation in force, or asked; what is due first comes first.',
  })
  coverChecks(
    @Args('isOpen', { type: () => Boolean, description: 'Those that are not decided, or those that are.' })
    isOpen: boolean,
    @Args() args: PageArgs,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckConnection> {
    return this.queries.all(reads, isOpen, args);
  }

  @Allow('check', 'Cover')
  @Mutation(() => CoverCheckType, {
    description:
      'Asks an accredited member for the attestation in force. Refused: INSURANCE_OWN_CHECK, INSURANCE_CHECK_NOT_ACCREDITED, INSURANCE_CHECK_ASKED, INSURANCE_CHECK_TERM.',
  })
  async askForAttestation(
    @Args('personId', { type: () => Uuid }) personId: string,
    @Args('dueOn', { type: () => DayScalar, description: "14 to 90 days from today, in the body's zone." })
    dueOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckType> {
    const id = await this.ask.execute({ personId, dueOn }, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, id);
  }

  @Allow('check', 'Cover')
  @Mutation(() => CoverCheckConnection, {
    description:
      'Asks a share of the accredited members who are not asked: whoever was never asked first, then whoever was asked the longest ago; of those alike in the order of a hash of the day and the person. Nobody is chosen; whoever draws is left out. Answers what is open. Refused: INSURANCE_CHECK_SHARE, INSURANCE_CHECK_TERM, INSURANCE_CHECK_NOBODY.',
  })
  async drawCoverChecks(
    @Args('perCent', { type: () => Int, description: '1 to 100; rounded up.' }) perCent: number,
    @Args('dueOn', { type: () => DayScalar, description: "14 to 90 days from today, in the body's zone." })
    dueOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckConnection> {
    await this.draw.execute({ perCent, dueOn }, key, member(actor));
    reads.refresh();
    return this.queries.all(reads, true, { first: 50 });
  }

  @Allow('check', 'Cover')
  @Mutation(() => CoverCheckType, {
    description:
      'Says that the attestation was seen. Refused: INSURANCE_OWN_CHECK, INSURANCE_CHECK_CLOSED, INSURANCE_SEEN_IN_FUTURE.',
  })
  async recordAttestationSeen(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('seenOn', { type: () => DayScalar, description: 'Today at the latest.' }) seenOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckType> {
    await this.decide.execute({ id, decision: { outcome: 'seen', seenOn } }, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, id);
  }

  @Allow('check', 'Cover')
  @Mutation(() => CoverCheckType, {
    description:
      'Goes on asking until another day. Refused: INSURANCE_OWN_CHECK, INSURANCE_CHECK_CLOSED, INSURANCE_CHECK_TERM.',
  })
  async keepAskingForAttestation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('dueOn', { type: () => DayScalar, description: "14 to 90 days from today, in the body's zone." })
    dueOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckType> {
    await this.decide.execute({ id, decision: { outcome: 'still-asked', dueOn } }, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, id);
  }

  @Allow('check', 'Cover')
  @Mutation(() => CoverCheckType, {
    description:
      'Says that no attestation was shown, once the term is over. Nothing follows from it by itself. Refused: INSURANCE_OWN_CHECK, INSURANCE_CHECK_CLOSED, INSURANCE_CHECK_NOT_OVER.',
  })
  async recordNoAttestation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckType> {
    await this.decide.execute({ id, decision: { outcome: 'none' } }, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, id);
  }
}
