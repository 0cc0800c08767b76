import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AgreementType } from '../agreements/agreement.graphql.js';
import { agreementById } from '../agreements/agreement.queries.js';
import { partyOf } from '../terms/party-of.js';
import { DeclareRelations } from './declare-relations.js';
import { AgreementRelationsType, DeclareSupervisionRelationsInput } from './relations.graphql.js';
import { RelationsQueries } from './relations.queries.js';

/** The doors of either of the two: the coach's own session, or the link that was mailed to the supervisor. */
@Resolver(() => AgreementType)
export class RelationsResolver {
  constructor(
    private readonly queries: RelationsQueries,
    private readonly declare: DeclareRelations,
  ) {}

  @Allow('declare', 'Relations')
  @Mutation(() => AgreementType, {
    description:
      'Says what else I am to the other of my agreement, as every year: as the coach, or with the link of the supervisor. No relation is refused here; `relations` says what follows from it. Refused: SUPERVISION_NOT_AGREED, SUPERVISION_RELATIONS_NOT_DECLARED.',
  })
  async declareSupervisionRelations(
    @Args('input') { agreementId, relations, relationsDeclared }: DeclareSupervisionRelationsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AgreementType | undefined> {
    const input = { agreementId, relations, relationsDeclared };
    return agreementById(reads, await this.declare.execute(input, key, partyOf(actor)));
  }

  @ResolveField(() => AgreementRelationsType, {
    nullable: true,
    description: 'Null unless the agreement was accepted.',
  })
  relations(@Parent() { id }: AgreementType, @Reads() reads: OperationReads): Promise<AgreementRelationsType | null> {
    return this.queries.ofAgreement(reads, id);
  }
}
