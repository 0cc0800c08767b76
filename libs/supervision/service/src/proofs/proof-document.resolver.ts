import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { OfficeProofQueries } from './office-proof.queries.js';
import { ProofDocumentType } from './proof.graphql.js';

@Resolver(() => ProofDocumentType)
export class ProofDocumentResolver {
  constructor(private readonly queries: OfficeProofQueries) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => ProofDocumentType, {
    description: "A document of the reader's own, or of any proof of the body for a registrar; else NOT_FOUND.",
  })
  supervisionDocument(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ProofDocumentType> {
    return this.queries.document(reads, member(actor), id);
  }

  @Allow('sweep', 'ProofDocument')
  @Query(() => [Uuid], {
    description:
      'Which of these ids, 500 at the most, are documents of the body in use: an upload that is none is swept.',
  })
  keptSupervisionDocuments(
    @Args('ids', { type: () => [Uuid] }) ids: string[],
    @Reads() reads: OperationReads,
  ): Promise<string[]> {
    return this.queries.kept(reads, ids);
  }
}
