import { Args, Int, Mutation, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  member,
  type OperationContext,
  type OperationReads,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { ChapterMemberConnection, ChapterNamesInput, ChapterType, KeptChapterType } from './chapter.graphql.js';
import { ChapterQueries } from './chapter.queries.js';
import { DissolveChapter } from './dissolve-chapter.js';
import { FoundChapter } from './found-chapter.js';
import { RenameChapter } from './rename-chapter.js';

const NAMES = 'IDENTITY_NAME_MISSING, IDENTITY_NAME_TOO_LONG, IDENTITY_CHAPTER_NAME_TAKEN';
const READ = { type: () => Int, description: 'The revision that was read.' };

@Resolver(() => ChapterType)
export class ChapterResolver {
  constructor(
    private readonly queries: ChapterQueries,
    private readonly found: FoundChapter,
    private readonly rename: RenameChapter,
    private readonly dissolve: DissolveChapter,
  ) {}

  @ResolveReference()
  resolveReference({ id }: { id: string }, { actor, reads }: OperationContext): Promise<ChapterType | null> {
    return this.queries.seenBy(actor, id, reads);
  }

  @Allow('read', 'Chapter')
  @Query(() => [KeptChapterType], {
    description: 'Every chapter of the body, those that go on first, then by name. For officers and registrars.',
  })
  chapters(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<KeptChapterType[]> {
    return this.queries.kept(reads, actor);
  }

  @Allow('read', 'Chapter')
  @Query(() => ChapterMemberConnection, {
    description: 'Who belongs to a chapter today or will, by name. For officers and registrars.',
  })
  chapterMembers(
    @Args('chapterId', { type: () => Uuid }) chapterId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: '50 is the limit.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor after which to begin.' })
    after: string | null,
    @Reads() reads: OperationReads,
  ): Promise<ChapterMemberConnection> {
    return this.queries.members(reads, chapterId, first ?? 50, after);
  }

  @Allow('keep', 'Chapter')
  @Mutation(() => Uuid, { description: `Founds a chapter; its id. For registrars. Refused: ${NAMES}.` })
  foundChapter(
    @Args('input') input: ChapterNamesInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.found.execute(member(actor), input, key);
  }

  @Allow('keep', 'Chapter')
  @Mutation(() => Uuid, {
    description: `Gives a chapter another name; its id. For registrars. STALE when something was said of it since. Refused: ${NAMES}, IDENTITY_CHAPTER_DISSOLVED.`,
  })
  renameChapter(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', READ) revision: number,
    @Args('input') { nameFr, nameEn }: ChapterNamesInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.rename.execute(member(actor), { id, revision, nameFr, nameEn }, key);
  }

  @Allow('keep', 'Chapter')
  @Mutation(() => Uuid, {
    description:
      'Dissolves a chapter; its id. It stays on record. For registrars. STALE when something was said of it since. Refused: IDENTITY_CHAPTER_HAS_MEMBERS while somebody belongs to it on that day or later, IDENTITY_CHAPTER_DISSOLVED.',
  })
  dissolveChapter(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', READ) revision: number,
    @Args('dissolvedOn', {
      type: () => DayScalar,
      description: "The first civil day, in the body's zone, on which it is no more.",
    })
    dissolvedOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.dissolve.execute(member(actor), { id, revision, dissolvedOn }, key);
  }
}
