import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AuditDrawQueries } from './audit-draw.queries.js';
import { OwnAuditRowType } from './own-row.graphql.js';

@Resolver(() => OwnAuditRowType)
export class OwnRowResolver {
  constructor(private readonly queries: AuditDrawQueries) {}

  @Allow('read-own', 'AuditDraw')
  @Query(() => [OwnAuditRowType], {
    description: "The reader's own row in each draw that is published, the latest first, twenty at the most.",
  })
  myAuditDraws(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<OwnAuditRowType[]> {
    return this.queries.ownRows(reads, member(actor));
  }

  @Allow('read-own', 'AuditDraw')
  @Query(() => String, {
    description:
      "The proof of the reader's own row in a draw, as JSON: with its salt, so it is for nobody to whom its member does not give it.",
  })
  myAuditProof(
    @Args('drawId', { type: () => Uuid }) drawId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<string> {
    return this.queries.ownProof(reads, member(actor), drawId);
  }
}
