import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { AnnexCharter } from './annex-charter.js';
import { CharterAnnexType, CharterToAnnexType } from './charter.graphql.js';
import { CharterQueries } from './charter.queries.js';

/** The charter of a coach in their engagements. */
@Resolver(() => EngagementType)
export class CharterResolver {
  constructor(
    private readonly queries: CharterQueries,
    private readonly engagements: EngagementQueries,
    private readonly annex: AnnexCharter,
  ) {}

  @Query(() => [CharterToAnnexType], {
    description: "The published versions of the reader's own charter, the latest first.",
  })
  @Allow('annex', 'Charter')
  chartersToAnnex(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CharterToAnnexType[]> {
    return this.queries.versions(reads, member(actor));
  }

  @Mutation(() => EngagementType, {
    description:
      'Says which version of my charter is annexed to an engagement, and from which day. Feedback links that are made from then on ask about it. Refused: PRACTICE_ANNEX_IN_FUTURE, _BEFORE_VERSION, _ENDS_BEFORE_IT_BEGAN, _UNCHANGED; NOT_FOUND for another’s engagement or version.',
  })
  @Allow('annex', 'Charter')
  async annexCharter(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('charterVersionId', {
      type: () => Uuid,
      nullable: true,
      description: 'Null where none is annexed any longer.',
    })
    versionId: string | null,
    @Args('fromOn', {
      type: () => DayScalar,
      description: 'The first civil day of that in the body’s zone, today at the latest.',
    })
    fromOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    const id = await this.annex.execute({ engagementId, versionId: versionId ?? null, fromOn }, key, member(actor));
    reads.refresh();
    return this.engagements.own(reads, member(actor), id);
  }

  @ResolveField(() => CharterAnnexType, { nullable: true, description: 'Null while no charter is annexed.' })
  charterAnnex(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<CharterAnnexType | null> {
    return this.queries.annexOf(reads, id);
  }
}
