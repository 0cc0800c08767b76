import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { EvidencePieceConnection } from '../answers/application-answer.graphql.js';
import { ApplicationType } from '../applications/application.graphql.js';
import { ApplicationQueries } from '../applications/application.queries.js';
import { DecisionType } from '../standing/standing.graphql.js';
import { ApplicationDraftType, ApplicationHoldingType } from './application-draft.graphql.js';
import { ApplicationDraftQueries } from './application-draft.queries.js';
import { BeginApplication } from './begin-application.js';
import { DiscardApplicationDraft } from './discard-application-draft.js';
import { SubmitApplication } from './submit-application.js';

const WHY_NOT =
  'ACCREDITATION_NO_SCHEME, ACCREDITATION_LEVEL_UNKNOWN, ACCREDITATION_LEVEL_HELD, ACCREDITATION_HIGHER_LEVEL_HELD, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_LEVEL_REDUCED, ACCREDITATION_APPLICATION_WAITING, ACCREDITATION_APPEAL_PENDING';

/** How an application begins, and how it ends: sent, or given up. */
@Resolver(() => ApplicationDraftType)
export class ApplicationDraftResolver {
  constructor(
    private readonly drafts: ApplicationDraftQueries,
    private readonly applications: ApplicationQueries,
    private readonly begin: BeginApplication,
    private readonly submit: SubmitApplication,
    private readonly discard: DiscardApplicationDraft,
  ) {}

  @Allow('apply-for', 'Level')
  @Query(() => ApplicationDraftType, {
    nullable: true,
    description: 'The application that I am writing; null while there is none. Nobody reads another’s.',
  })
  applicationDraft(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ApplicationDraftType | null> {
    return this.drafts.mine(reads, member(actor));
  }

  @ResolveField('decision', () => DecisionType, { nullable: true })
  decision(
    @Parent() draft: ApplicationDraftType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DecisionType | null> {
    return this.drafts.decision(reads, draft, member(actor));
  }

  @ResolveField('holding', () => ApplicationHoldingType, { nullable: true })
  holding(
    @Parent() draft: ApplicationDraftType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationHoldingType | null> {
    return this.drafts.holding(reads, draft, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Query(() => EvidencePieceConnection, {
    description:
      'What of my evidence I may name in an application, the newest first. Client feedback is never among it.',
  })
  evidenceToName(
    @Args('kind', { type: () => String, nullable: true, description: 'Of any kind when left out.' })
    kind: string | null,
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EvidencePieceConnection> {
    return this.drafts.pieces(reads, kind ?? null, args, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description: `Begins to write an application for a level, or goes on with the one that I write, for that level. Refused: ${WHY_NOT}.`,
  })
  async beginApplication(
    @Args('level', { type: () => String, description: "The level's code." }) level: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.begin.execute(level, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationType, {
    description: `Sends my application as it stands, for the version of the scheme in force; its lines need not be met. STALE where the draft is not as I read it. Refused: ACCREDITATION_STATEMENT_NOT_AFFIRMED, ${WHY_NOT}.`,
  })
  async submitApplication(
    @Args('revision', { type: () => Int, description: 'The revision of the draft that I read.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationType> {
    return this.applications.byId(reads, await this.submit.execute(revision, key, member(actor)), actor.locale);
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => Uuid, {
    description: 'Gives my draft up: all of it is erased. Returns the id that it had.',
  })
  discardApplicationDraft(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.discard.execute(key, member(actor));
  }
}
