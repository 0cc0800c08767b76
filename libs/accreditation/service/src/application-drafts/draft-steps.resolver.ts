import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import {
  ApplicationDraftType,
  SaveDraftAccommodationInput,
  SaveDraftAnswerInput,
  SaveDraftStatementsInput,
} from './application-draft.graphql.js';
import { ApplicationDraftQueries } from './application-draft.queries.js';
import { SaveDraftAccommodation } from './save-draft-accommodation.js';
import { SaveDraftAnswer } from './save-draft-answer.js';
import { SaveDraftStatements } from './save-draft-statements.js';

/** The steps of an application, each saved on its own. */
@Resolver(() => ApplicationDraftType)
export class DraftStepsResolver {
  constructor(
    private readonly drafts: ApplicationDraftQueries,
    private readonly saveAnswer: SaveDraftAnswer,
    private readonly saveStatements: SaveDraftStatements,
    private readonly saveAccommodation: SaveDraftAccommodation,
  ) {}

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description:
      'Saves what I write on one criterion. STALE with both texts where another window saved it meanwhile; a piece that is not mine is not found. Refused: ACCREDITATION_CRITERION_UNKNOWN, ACCREDITATION_TEXT_TOO_LONG, ACCREDITATION_PIECES_TOO_MANY.',
  })
  async saveDraftAnswer(
    @Args('input') { criterion, text = null, evidenceIds, revision }: SaveDraftAnswerInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.saveAnswer.execute({ criterion, text, evidenceIds, revision }, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description:
      'Saves which statements I affirm; those that I affirmed before keep their day. STALE where another window saved them meanwhile.',
  })
  async saveDraftStatements(
    @Args('input') { affirmed, revision }: SaveDraftStatementsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.saveStatements.execute({ affirmed, revision }, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description: 'Saves what I would need to be assessed. STALE where another window saved it meanwhile.',
  })
  async saveDraftAccommodation(
    @Args('input') { accommodation, revision }: SaveDraftAccommodationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.saveAccommodation.execute({ accommodation, revision }, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }
}
