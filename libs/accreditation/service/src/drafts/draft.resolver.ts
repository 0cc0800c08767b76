import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SchemeVersionType } from '../schemes/scheme.graphql.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { SchemeDraftLineType, SchemeDraftType, SchemeHindranceType, SchemeMistakeType } from './draft.graphql.js';
import { DraftQueries } from './draft.queries.js';

/** Reads of drafts, and what a draft is found to be. */
@Resolver(() => SchemeDraftType)
export class DraftResolver {
  constructor(
    private readonly queries: DraftQueries,
    private readonly schemes: SchemeQueries,
  ) {}

  @Allow('draft', 'Scheme')
  @Query(() => [SchemeDraftType], {
    description:
      'All drafts of the body, those that are open first, the latest change first. For scheme administrators.',
  })
  schemeDrafts(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SchemeDraftType[]> {
    return this.queries.all(reads, actor.locale);
  }

  @Allow('draft', 'Scheme')
  @Query(() => SchemeDraftType, { description: 'One draft. For scheme administrators.' })
  schemeDraft(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    return this.queries.byId(reads, id, actor.locale);
  }

  @ResolveField(() => [SchemeMistakeType], { description: 'Without any, it can be decided by.' })
  mistakes(@Parent() { read }: SchemeDraftType): SchemeMistakeType[] {
    return [...read.reading().mistakes];
  }

  @ResolveField(() => [SchemeMistakeType], {
    description: 'What is left open and keeps it from being published; none are looked for while there are mistakes.',
  })
  blanks(@Parent() { read }: SchemeDraftType): SchemeMistakeType[] {
    return [...read.reading().blanks];
  }

  @ResolveField(() => [SchemeDraftLineType], {
    description: 'The lines that tell their source; each needs two persons who checked it as it stands.',
  })
  lines(@Parent() draft: SchemeDraftType, @CurrentActor() actor: Actor): SchemeDraftLineType[] {
    return this.queries.lines(draft, member(actor));
  }

  @ResolveField(() => [SchemeHindranceType], {
    description:
      'Every reason why the reader cannot approve it as it stands or, once it is approved, why nobody can publish it now.',
  })
  hindrances(
    @Parent() draft: SchemeDraftType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeHindranceType[]> {
    return this.queries.hindrances(reads, draft, member(actor));
  }

  @ResolveField(() => SchemeVersionType, { nullable: true, description: 'The version that it became.' })
  publishedVersion(
    @Parent() { read }: SchemeDraftType,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeVersionType> | null {
    const { publishedVersionId: id } = read.row;
    return id === null ? null : this.schemes.byId(reads, id, locale);
  }
}
