import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationType } from '../applications/application.graphql.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { DecideConditionallyInput } from './condition.graphql.js';
import { DecideConditionally } from './decide-conditionally.js';

@Resolver(() => ApplicationType)
export class ConditionResolver {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly decide: DecideConditionally,
  ) {}

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationType, {
    description:
      'Answers an application that could be decided with what is still to be shown, and until when that is honoured. It stays open, and nothing is awarded. Once that day has passed, a second one takes its place. Refused: every reason of `ApplicationFile.refusalsToMakeConditional`, ACCREDITATION_PART_ASSESSED, ACCREDITATION_PART_RELATED, ACCREDITATION_STILL_TO_SHOW_MISSING, ACCREDITATION_CONDITION_TOO_SHORT, ACCREDITATION_CONDITION_TOO_LONG, ACCREDITATION_LONGER_REASON_MISSING, ACCREDITATION_LONGER_REASON_NEEDLESS, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async decideConditionally(
    @Args('input') { applicationId, stillToShow, honouredUntil, longerBecause = null }: DecideConditionallyInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    const made = { applicationId, stillToShow, honouredUntil, longerBecause };
    return this.applications.byId(reads, await this.decide.execute(made, key, member(actor)), actor.locale);
  }
}
