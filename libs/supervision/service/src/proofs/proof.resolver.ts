import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { PROOF_AFTER_DAYS } from '@standing/supervision/rules';
import { messages } from '../messages.js';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { unansweredSessionsOf } from '../sessions/session.queries.js';
import { GiveProof } from './give-proof.js';
import {
  GiveProofInput,
  OtherProofType,
  ProofDocumentType,
  ProofSessionType,
  SupervisionProofType,
} from './proof.graphql.js';
import { ProofQueries } from './proof.queries.js';
import { TakeBackProof } from './take-back-proof.js';

/** The coach's doors to other proof of sessions, and what both sides read of one. */
@Resolver(() => SupervisionProofType)
export class ProofResolver {
  constructor(
    private readonly queries: ProofQueries,
    private readonly give: GiveProof,
    private readonly takeBack: TakeBackProof,
  ) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => [SupervisionProofType], { description: 'What I gave as other proof, the latest first.' })
  mySupervisionProofs(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SupervisionProofType[]> {
    return this.queries.ofCoach(reads, member(actor).personId);
  }

  @Allow('read', 'OwnSupervision')
  @Query(() => [SupervisionSessionType], {
    description:
      'My sessions that no supervisor answered and on which no documents wait, the latest first; 200 at the most.',
  })
  mySessionsToProve(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SupervisionSessionType[]> {
    return unansweredSessionsOf(reads, member(actor).personId);
  }

  @Allow('read', 'OwnSupervision')
  @Query(() => Int, { description: 'How many days after the first asking silence allows other proof.' })
  supervisionProofAfterDays(): number {
    return PROOF_AFTER_DAYS;
  }

  @Allow('prove', 'Session')
  @Mutation(() => SupervisionProofType, {
    description:
      'Gives documents for my sessions with one supervisor who cannot confirm them. Refused: SUPERVISION_PROOF_NO_SESSION, SUPERVISION_PROOF_SEVERAL_SUPERVISORS, SUPERVISION_PROOF_DOCUMENTS, SUPERVISION_PROOF_NAMES, SUPERVISION_PROOF_ASK_FIRST, SUPERVISION_PROOF_TOO_EARLY, SUPERVISION_PROOF_WAITING, SUPERVISION_ACCEPTED_ON_DOCUMENTS, SUPERVISION_ALREADY_DECIDED, SUPERVISION_SESSION_WITHDRAWN, SUPERVISION_FILE_UNKNOWN, SUPERVISION_FILE_EXPIRED, SUPERVISION_FILE_USED.',
  })
  async giveSupervisionProof(
    @Args('input') { sessionIds, documents, namesHidden }: GiveProofInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionProofType> {
    const given = documents.map(({ kind, file }) => ({ kind, file }));
    const id = await this.give.execute({ sessionIds, documents: given, namesHidden }, key, member(actor));
    return this.queries.byId(reads, id);
  }

  @Allow('prove', 'Session')
  @Mutation(() => SupervisionProofType, {
    description:
      'Takes my proof back, as far as nothing was decided of it; its documents are erased 90 days later. Refused: SUPERVISION_PROOF_CLOSED.',
  })
  async takeBackSupervisionProof(
    @Args('proofId', { type: () => Uuid }) proofId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionProofType> {
    return this.queries.byId(reads, await this.takeBack.execute(proofId, key, member(actor)));
  }

  @ResolveField(() => [ProofSessionType], { description: 'The oldest session first.' })
  sessions(
    @Parent() { id }: SupervisionProofType,
    @Reads() reads: OperationReads,
  ): Promise<readonly ProofSessionType[]> {
    return this.queries.sessions(reads, id);
  }

  @ResolveField(() => [ProofDocumentType], { description: 'Empty once they are erased.' })
  documents(
    @Parent() { id }: SupervisionProofType,
    @Reads() reads: OperationReads,
  ): Promise<readonly ProofDocumentType[]> {
    return this.queries.documents(reads, id);
  }
}

/** What a coach may do where a session of theirs is not confirmed. */
@Resolver(() => SupervisionSessionType)
export class OtherProofResolver {
  constructor(private readonly queries: ProofQueries) {}

  @ResolveField(() => OtherProofType, {
    nullable: true,
    description: 'Other proof of the session; for its coach alone, null to anybody else.',
  })
  otherProof(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OtherProofType | null> {
    return this.queries.otherProof(reads, id, actor);
  }
}

/** The sentences of what keeps a coach from giving other proof. */
@Resolver(() => OtherProofType)
export class OtherProofRefusalsResolver {
  @ResolveField(() => [RefusalType])
  refusals(@Parent() { refusedFor }: OtherProofType, @CurrentActor() actor: Actor): RefusalType[] {
    return refusedFor.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}
