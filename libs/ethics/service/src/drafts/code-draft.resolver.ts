import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CodeEditionType } from '../editions/code-edition.graphql.js';
import { CodeEditionQueries } from '../editions/code-edition.queries.js';
import type { EditionInLocale } from '../editions/edition-in-locale.js';
import { BeginCodeDraft } from './begin-code-draft.js';
import { CodeDraftType, SaveCodeDraftInput } from './code-draft.graphql.js';
import { CodeDraftQueries } from './code-draft.queries.js';
import { DiscardCodeDraft } from './discard-code-draft.js';
import { PublishCodeDraft } from './publish-code-draft.js';
import { SaveCodeDraft } from './save-code-draft.js';

/** The next edition of the code. */
@Resolver(() => CodeDraftType)
export class CodeDraftResolver {
  constructor(
    private readonly queries: CodeDraftQueries,
    private readonly editions: CodeEditionQueries,
    private readonly begin: BeginCodeDraft,
    private readonly save: SaveCodeDraft,
    private readonly discard: DiscardCodeDraft,
    private readonly publish: PublishCodeDraft,
  ) {}

  @Query(() => CodeDraftType, {
    nullable: true,
    description: 'The next edition of the code; null where none is begun.',
  })
  @Allow('publish', 'CodeEdition')
  codeDraft(@Reads() reads: OperationReads): Promise<CodeDraftType | null> {
    return this.queries.draft(reads);
  }

  @Mutation(() => CodeDraftType, {
    nullable: true,
    description: 'Begins the next edition with the words of the last one; answers with the one that is begun already.',
  })
  @Allow('publish', 'CodeEdition')
  async beginCodeDraft(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CodeDraftType | null> {
    await this.begin.execute(key, member(actor));
    reads.refresh();
    return this.queries.draft(reads);
  }

  @Mutation(() => CodeDraftType, {
    nullable: true,
    description:
      'Keeps the draft as it stands now. STALE with both revisions where somebody else changed it first; NOT_FOUND where none is begun; refused: ETHICS_CODE_DRAFT_TOO_LARGE, ETHICS_CODE_TEXT_TOO_LONG.',
  })
  @Allow('publish', 'CodeEdition')
  async saveCodeDraft(
    @Args('input', { type: () => SaveCodeDraftInput }) input: SaveCodeDraftInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CodeDraftType | null> {
    await this.save.execute({ ...input, validFrom: input.validFrom ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.draft(reads);
  }

  @Mutation(() => Boolean, {
    description: 'Gives the draft up. STALE where somebody else changed it first; NOT_FOUND where none is begun.',
  })
  @Allow('publish', 'CodeEdition')
  async discardCodeDraft(
    @Args('revision', { type: () => Int }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.discard.execute(revision, key, member(actor));
    return true;
  }

  @Mutation(() => CodeEditionType, {
    nullable: true,
    description:
      'Publishes the draft as it was seen; it never changes afterwards. STALE where somebody else changed it first; NOT_FOUND where none is begun; refused: ETHICS_EDITION_DAY_MISSING and as publishCodeEdition.',
  })
  @Allow('publish', 'CodeEdition')
  async publishCodeDraft(
    @Args('revision', { type: () => Int }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EditionInLocale | null> {
    const id = await this.publish.execute(revision, key, member(actor));
    reads.refresh();
    return this.editions.byId(reads, id, actor.locale);
  }
}
