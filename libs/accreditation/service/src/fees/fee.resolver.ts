import type { FeeWaiverGround } from '@standing/accreditation/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationFeeType, FeeWaiverGroundKind, SchemeFeesType } from './fee.graphql.js';
import { FeeQueries } from './fee.queries.js';
import { TakeBackFeeWaiver } from './take-back-fee-waiver.js';
import { WaiveFee } from './waive-fee.js';

@Resolver(() => ApplicationFeeType)
export class FeeResolver {
  constructor(
    private readonly queries: FeeQueries,
    private readonly waive: WaiveFee,
    private readonly takeBack: TakeBackFeeWaiver,
  ) {}

  @Allow('apply-for', 'Level')
  @Query(() => SchemeFeesType, {
    nullable: true,
    description: 'What applications cost by the scheme in force today; null where it names no fee.',
  })
  schemeFees(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SchemeFeesType | null> {
    return this.queries.ofScheme(reads, actor.locale);
  }

  @Allow('apply-for', 'Level')
  @Query(() => ApplicationFeeType, {
    description:
      'What is asked for an application, and what of it is paid. Another’s is found by officers and registrars alone.',
  })
  applicationFee(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFeeType> {
    return this.queries.ofApplication(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationFeeType, {
    description:
      'Asks for nothing more of the fee of an application; what was paid stays paid. For registrars. Refused: ACCREDITATION_OWN_FEE, ACCREDITATION_PART_RELATED, ACCREDITATION_FEE_NOTHING_TO_WAIVE.',
  })
  async waiveFee(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @Args('ground', { type: () => FeeWaiverGroundKind }) ground: FeeWaiverGround,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFeeType> {
    const id = await this.waive.execute({ applicationId, ground }, key, member(actor));
    return this.queries.ofApplication(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationFeeType, {
    description:
      'Takes back that a fee was waived: the rest of it is owed again. For registrars. Refused: ACCREDITATION_OWN_FEE, ACCREDITATION_PART_RELATED, ACCREDITATION_FEE_WAIVER_TAKEN_BACK.',
  })
  async takeBackFeeWaiver(
    @Args('id', { type: () => Uuid, description: "The waiver's." }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFeeType> {
    const applicationId = await this.takeBack.execute(id, key, member(actor));
    return this.queries.ofApplication(reads, applicationId, member(actor));
  }
}
