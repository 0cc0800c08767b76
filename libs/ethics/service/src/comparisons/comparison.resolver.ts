import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CodeEditionType } from '../editions/code-edition.graphql.js';
import { CodeEditionQueries } from '../editions/code-edition.queries.js';
import type { EditionInLocale } from '../editions/edition-in-locale.js';
import { CompareCodeEdition } from './compare-code-edition.js';
import { ClausePairType, CodeComparisonType, CompareCodeEditionInput } from './comparison.graphql.js';
import { ComparisonQueries } from './comparison.queries.js';

/** What an edition is beside others. */
@Resolver(() => CodeEditionType)
export class ComparisonResolver {
  constructor(
    private readonly queries: ComparisonQueries,
    private readonly editions: CodeEditionQueries,
    private readonly compare: CompareCodeEdition,
  ) {}

  @ResolveField(() => [CodeComparisonType], {
    description: 'The last comparison with each text that it was compared with, the body’s own editions first.',
  })
  comparisons(@Parent() edition: EditionInLocale, @Reads() reads: OperationReads): Promise<CodeComparisonType[]> {
    return this.queries.ofEdition(reads, edition.id);
  }

  @Query(() => [ClausePairType], {
    description:
      'What became of the clauses of an earlier edition, as far as codes and words tell; a person says the rest. Empty for an edition that there is not.',
  })
  @Allow('publish', 'CodeEdition')
  likelyClausePairs(
    @Args('editionId', { type: () => Uuid }) editionId: string,
    @Args('earlierEditionId', { type: () => Uuid }) earlierEditionId: string,
    @Reads() reads: OperationReads,
  ): Promise<ClausePairType[]> {
    return this.queries.likely(reads, editionId, earlierEditionId);
  }

  @Mutation(() => CodeEditionType, {
    nullable: true,
    description:
      'Compares an edition with an earlier one or with a reference text; a later comparison with the same text takes its place. Refused: ETHICS_COMPARISON_WITH, _NOT_EARLIER, _EMPTY, _INCOMPLETE, _CONTRADICTS, _CLAUSE_UNKNOWN, ETHICS_REFERENCE_UNNAMED, _NAME_TOO_LONG, _LINK, ETHICS_CODE_MALFORMED; NOT_FOUND for an edition that there is not.',
  })
  @Allow('publish', 'CodeEdition')
  async compareCodeEdition(
    @Args('input', { type: () => CompareCodeEditionInput }) input: CompareCodeEditionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    const id = await this.compare.execute(input, key, member(actor));
    reads.refresh();
    return this.editions.byId(reads, id, actor.locale);
  }
}
