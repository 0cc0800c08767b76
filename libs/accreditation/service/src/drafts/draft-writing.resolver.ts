import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { BeginDraft } from './begin-draft.js';
import { SchemeBeginningInput, SchemeDraftType } from './draft.graphql.js';
import { DraftQueries } from './draft.queries.js';
import { SaveDraft } from './save-draft.js';

const SEEN = 'The revision that was edited.';

/** How a draft is written. */
@Resolver(() => SchemeDraftType)
export class DraftWritingResolver {
  constructor(
    private readonly queries: DraftQueries,
    private readonly begin: BeginDraft,
    private readonly save: SaveDraft,
  ) {}

  @Allow('draft', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Begins a draft. For scheme administrators. Refused: ACCREDITATION_BEGINNINGS_SEVERAL, ACCREDITATION_MODEL_UNKNOWN.',
  })
  async beginSchemeDraft(
    @Args('beginning') { versionId, draftId, model }: SchemeBeginningInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    const id = await this.begin.execute({ versionId, draftId, model }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }

  @Allow('draft', 'Scheme')
  @Mutation(() => SchemeDraftType, {
    description:
      'Saves the document of a draft, its mistakes with it; a document that changes nothing makes no revision. STALE with both versions where somebody else saved meanwhile. For scheme administrators. Refused: ACCREDITATION_DRAFT_NO_OBJECT, ACCREDITATION_DRAFT_TOO_LONG, ACCREDITATION_DRAFT_CLOSED.',
  })
  async saveSchemeDraft(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: SEEN }) revision: number,
    @Args('document', { type: () => String, description: 'An object of JSON, kept exactly as it is written.' })
    document: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDraftType> {
    await this.save.execute({ id, revision, document }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }
}
