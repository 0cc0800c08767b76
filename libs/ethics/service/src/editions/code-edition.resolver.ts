import { Args, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CodeEditionType, CodePdfType, CodeSectionType } from './code-edition.graphql.js';
import { CodeEditionQueries } from './code-edition.queries.js';
import type { EditionInLocale } from './edition-in-locale.js';
import { PublishCodeEdition } from './publish-code-edition.js';
import { PublishCodeEditionInput } from './publish-code-edition.input.js';
import { chosenLocale } from './chosen-locale.js';

@Resolver(() => CodeEditionType)
export class CodeEditionResolver {
  constructor(
    private readonly queries: CodeEditionQueries,
    private readonly publish: PublishCodeEdition,
  ) {}

  @Query(() => CodeEditionType, { nullable: true, description: 'The edition in force today; null when none is.' })
  @Allow('read', 'CodeEdition')
  codeOfEthics(
    @Args('locale', { type: () => String, nullable: true, description: "fr or en; without it the reader's." })
    locale: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    return this.queries.inForce(reads, chosenLocale(locale, actor));
  }

  @Query(() => [CodeEditionType], { description: 'Every edition, the latest first, those to come with the others.' })
  @Allow('read', 'CodeEdition')
  codeEditions(
    @Args('locale', { type: () => String, nullable: true, description: "fr or en; without it the reader's." })
    locale: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale[]> {
    return this.queries.all(reads, chosenLocale(locale, actor));
  }

  @Query(() => CodeEditionType, { nullable: true, description: 'The edition that the body calls so; null for none.' })
  @Allow('read', 'CodeEdition')
  codeEdition(
    @Args('edition', { type: () => String }) edition: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    return this.queries.named(reads, edition, locale);
  }

  @Query(() => CodePdfType, { description: 'That edition as a PDF; NOT_FOUND where the body has none of that name.' })
  @Allow('read', 'CodeEdition')
  codeEditionPdf(
    @Args('edition', { type: () => String }) edition: string,
    @Args('locale', { type: () => String, nullable: true, description: "fr or en; without it the reader's." })
    locale: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CodePdfType> {
    return this.queries.pdf(reads, edition, chosenLocale(locale, actor));
  }

  @Mutation(() => CodeEditionType, { description: 'Publishes an edition of the code; it never changes afterwards.' })
  @Allow('publish', 'CodeEdition')
  async publishCodeEdition(
    @Args('input', { type: () => PublishCodeEditionInput }) input: PublishCodeEditionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    const id = await this.publish.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, id, actor.locale);
  }

  @ResolveField(() => [CodeSectionType], { description: 'Its sections and clauses, in their order.' })
  sections(@Parent() edition: EditionInLocale, @Reads() reads: OperationReads): Promise<CodeSectionType[]> {
    return this.queries.sections(reads, edition);
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { readonly id: string },
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    return this.queries.byId(reads, reference.id, actor.locale);
  }
}
