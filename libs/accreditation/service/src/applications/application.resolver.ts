import type { ApplicationStage } from '@standing/accreditation/rules';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  OperationReads,
  PageArgs,
  Reads,
  RefusalType,
  Uuid,
} from '@standing/platform/graphql';
import { ApplicationConnection } from '../queues/application-connection.graphql.js';
import { ApplicationsAsked } from '../queues/application-filter.graphql.js';
import { ApplicationQueueQueries } from '../queues/application-queue.queries.js';
import { ApplicationStageKind } from '../queues/application-stage.graphql.js';
import { ApplicationType, DeclineApplicationInput } from './application.graphql.js';
import { ApplicationQueries } from './application.queries.js';
import { DeclineApplication } from './decline-application.js';
import { WithdrawApplication } from './withdraw-application.js';

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly queue: ApplicationQueueQueries,
    private readonly withdraw: WithdrawApplication,
    private readonly decline: DeclineApplication,
  ) {}

  @Allow('read-any', 'Application')
  @Query(() => ApplicationConnection, {
    description: 'Applications of members, for staff. Refused: ACCREDITATION_STAGE_FOR_REGISTRARS.',
  })
  applications(
    @Args() asked: ApplicationsAsked,
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationConnection> {
    return this.queue.page(reads, asked, args, member(actor));
  }

  @Allow('read-any', 'Application')
  @Query(() => Int, {
    description: 'How many applications are open: they wait for an answer, or are conditional. For staff.',
  })
  applicationsWaiting(@Reads() reads: OperationReads): Promise<number> {
    return this.queries.waiting(reads);
  }

  @Allow('apply-for', 'Level')
  @Query(() => ApplicationType, {
    nullable: true,
    description: 'The last application of a person: mine when left out. Null while there is none.',
  })
  latestApplication(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType | null> {
    const me = member(actor);
    return this.queries.latest(reads, personId ?? me.personId, me);
  }

  @ResolveField('stage', () => ApplicationStageKind, { nullable: true })
  stage(
    @Parent() { id }: ApplicationType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationStage | null> {
    return this.queue.stage(reads, id, member(actor));
  }

  @ResolveField('refusalsToAward', () => [RefusalType])
  refusalsToAward(
    @Parent() application: ApplicationType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RefusalType[]> {
    return this.queries.refusals(reads, application, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationType, {
    description:
      'Takes my application back while it is open, a conditional one included. Refused: ACCREDITATION_APPLICATION_DECIDED.',
  })
  async withdrawApplication(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    return this.queries.byId(reads, await this.withdraw.execute(id, key, member(actor)), actor.locale);
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationType, {
    description:
      'Answers with no. Refused: every reason of `ApplicationFile.refusalsToDecline`, ACCREDITATION_PART_ASSESSED, ACCREDITATION_PART_RELATED, ACCREDITATION_STATEMENT_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async declineApplication(
    @Args('input') { applicationId, reason, statement = null }: DeclineApplicationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    const id = await this.decline.execute({ applicationId, reason, statement }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }
}
