import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
import { answersOfPress } from '../confirmation/confirmation.queries.js';
import { messages } from '../messages.js';
import { DecideProof } from './decide-proof.js';
import { OfficeProofQueries } from './office-proof.queries.js';
import { ProofResultType, ProofVerdictInput, ReverseAcceptanceInput, SupervisionProofType } from './proof.graphql.js';
import { ProofQueries } from './proof.queries.js';
import { ReverseAcceptance } from './reverse-acceptance.js';

const JUDGE = 'SUPERVISION_PROOF_OWN, SUPERVISION_PROOF_OF_OWN_SESSIONS, SUPERVISION_PROOF_RELATED';

/** The office's doors to other proof. */
@Resolver(() => ProofResultType)
export class OfficeProofResolver {
  constructor(
    private readonly office: OfficeProofQueries,
    private readonly queries: ProofQueries,
    private readonly decide: DecideProof,
    private readonly reverse: ReverseAcceptance,
  ) {}

  @Allow('decide', 'Proof')
  @Query(() => [SupervisionProofType], {
    description:
      'What waits for a decision, the oldest first, and what was accepted and then declined by its supervisor. For a registrar.',
  })
  supervisionProofsToDecide(@Reads() reads: OperationReads): Promise<SupervisionProofType[]> {
    return this.office.toDecide(reads);
  }

  @Allow('decide', 'Proof')
  @Query(() => [SupervisionProofType], {
    description: 'The 50 latest given of those on which nothing waits. For a registrar.',
  })
  supervisionProofsDecided(@Reads() reads: OperationReads): Promise<SupervisionProofType[]> {
    return this.office.decided(reads);
  }

  @Allow('decide', 'Proof')
  @Query(() => SupervisionProofType, { description: 'One proof of the body. For a registrar; else NOT_FOUND.' })
  supervisionProof(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionProofType> {
    return this.queries.byId(reads, id);
  }

  @Allow('decide', 'Proof')
  @Mutation(() => [ProofResultType], {
    description: `Accepts sessions of a proof on documents, or does not, each for itself; they are never confirmed by it. Refused as a whole: ${JUDGE}. Of a session: SUPERVISION_PROOF_ANSWERED, SUPERVISION_PROOF_TAKEN_BACK, SUPERVISION_PROOF_DECIDED, SUPERVISION_PROOF_REASON_MISSING, SUPERVISION_PROOF_NOTE_TOO_LONG.`,
  })
  async decideSupervisionProof(
    @Args('proofId', { type: () => Uuid }) proofId: string,
    @Args('verdicts', { type: () => [ProofVerdictInput] }) verdicts: ProofVerdictInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ProofResultType[]> {
    return answersOfPress(reads, await this.decide.execute(proofId, verdicts.map(plain), key, member(actor)));
  }

  @Allow('decide', 'Proof')
  @Mutation(() => SupervisionProofType, {
    description: `Takes back that a session was accepted on documents; both decisions stay. Refused: SUPERVISION_PROOF_NOT_ACCEPTED, SUPERVISION_PROOF_NOTE_TOO_LONG, ${JUDGE}.`,
  })
  async reverseSupervisionAcceptance(
    @Args('input') { proofId, sessionId, reason, note = null }: ReverseAcceptanceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionProofType> {
    const id = await this.reverse.execute({ proofId, sessionId, reason, note }, key, member(actor));
    return this.queries.byId(reads, id);
  }

  @ResolveField(() => [RefusalType])
  refusals(@Parent() { refusedFor }: ProofResultType, @CurrentActor() actor: Actor): RefusalType[] {
    return refusedFor.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}

function plain({ sessionId, accept, reason = null, note = null }: ProofVerdictInput) {
  return { sessionId, accept, reason, note };
}
