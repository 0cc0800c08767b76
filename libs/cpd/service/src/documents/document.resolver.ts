import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CpdDocumentType } from './document.graphql.js';
import { DocumentQueries } from './document.queries.js';

@Resolver(() => CpdDocumentType)
export class DocumentResolver {
  constructor(private readonly queries: DocumentQueries) {}

  @Query(() => CpdDocumentType, {
    description:
      "A file of the reader's own, of any member of the body for an officer or a registrar, or of an audit that the reader reviews; else NOT_FOUND.",
  })
  @Allow('read', 'CpdDocument')
  cpdDocument(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdDocumentType> {
    return this.queries.readable(reads, member(actor), id);
  }

  @Query(() => [Uuid], {
    description: 'Which of these ids, 500 at the most, are files of the body in use: an upload that is none is swept.',
  })
  @Allow('sweep', 'CpdDocument')
  keptCpdDocuments(
    @Args('ids', { type: () => [Uuid] }) ids: string[],
    @Reads() reads: OperationReads,
  ): Promise<string[]> {
    return this.queries.kept(reads, ids);
  }

  @ResolveField(() => DayScalar, {
    nullable: true,
    description:
      "The last day, in the body's zone, on which it is kept; null where there is nothing to reckon from, such as before an award, or while an audit holds it.",
  })
  keptUntil(@Parent() { id }: CpdDocumentType, @Reads() reads: OperationReads): Promise<string | null> {
    return this.queries.keptUntil(reads, id);
  }
}
