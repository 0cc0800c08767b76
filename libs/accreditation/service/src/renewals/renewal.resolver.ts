import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationType } from '../applications/application.graphql.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { AwardLevelInput, AwardType } from '../awards/award.graphql.js';
import { awardShown } from '../awards/award-shown.js';
import { ApplyForRenewal } from './apply-for-renewal.js';
import { RenewAward } from './renew-award.js';
import { AwardRenewalType } from './renewal.graphql.js';
import { RenewalQueries } from './renewal.queries.js';

@Resolver(() => AwardRenewalType)
export class RenewalResolver {
  constructor(
    private readonly queries: RenewalQueries,
    private readonly applications: ApplicationQueries,
    private readonly apply: ApplyForRenewal,
    private readonly renew: RenewAward,
  ) {}

  @Allow('apply-for', 'Level')
  @Query(() => AwardRenewalType, {
    nullable: true,
    description: 'How the accreditation of a person is renewed: mine when left out. Null until a level was awarded.',
  })
  awardRenewal(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AwardRenewalType | null> {
    const me = member(actor);
    return this.queries.of(reads, personId ?? me.personId, me);
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationType, {
    description:
      'Applies for the next term of the award in force; its lines need not be met. Refused: ACCREDITATION_NO_SCHEME, and every reason of `AwardRenewal.refusalsToRenew`, ACCREDITATION_RENEWAL_NOTHING_HELD.',
  })
  async applyForRenewal(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    return this.applications.byId(reads, await this.apply.execute(key, member(actor)), actor.locale);
  }

  @Allow('decide', 'Application')
  @Mutation(() => AwardType, {
    description:
      'Renews the award that the application is of, under the same reference. Refused: every reason of `Application.refusalsToAward`, ACCREDITATION_SHOWN_NAME_MISSING, ACCREDITATION_SHOWN_NAME_TOO_LONG.',
  })
  async renewAward(
    @Args('input') { applicationId, shownName }: AwardLevelInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AwardType> {
    const id = await this.renew.execute({ applicationId, shownName }, key, member(actor));
    return awardShown(reads, id, actor.locale);
  }
}
