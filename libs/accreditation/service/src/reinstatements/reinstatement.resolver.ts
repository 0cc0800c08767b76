import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationType } from '../applications/application.graphql.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { ApplyForReinstatement } from './apply-for-reinstatement.js';
import { ReinstatementType } from './reinstatement.graphql.js';
import { ReinstatementQueries } from './reinstatement.queries.js';

@Resolver(() => ReinstatementType)
export class ReinstatementResolver {
  constructor(
    private readonly queries: ReinstatementQueries,
    private readonly applications: ApplicationQueries,
    private readonly apply: ApplyForReinstatement,
  ) {}

  @Allow('apply-for', 'Level')
  @Query(() => ReinstatementType, {
    nullable: true,
    description:
      'How a person comes back whose accreditation ran out or was given up: I when left out. Null for anybody else.',
  })
  reinstatement(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReinstatementType | null> {
    const me = member(actor);
    return this.queries.of(reads, personId ?? me.personId, me);
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationType, {
    description:
      'Asks to be accredited again at the level that I held; the lines of the rung need not be met. Refused: ACCREDITATION_RETURN_IN_FORCE, ACCREDITATION_RETURN_NOTHING_HELD, and every reason of `Reinstatement.refusalsToReinstate`.',
  })
  async applyForReinstatement(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    return this.applications.byId(reads, await this.apply.execute(key, member(actor)), actor.locale);
  }
}
