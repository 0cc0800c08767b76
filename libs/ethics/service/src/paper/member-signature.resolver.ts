import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { MemberSignatureType, PaperSignatureInput } from './member-signature.graphql.js';
import { MemberSignatureQueries } from './member-signature.queries.js';
import { RecordPaperSignature } from './record-paper-signature.js';
import { TakeBackPaperSignature } from './take-back-paper-signature.js';

@Resolver(() => MemberSignatureType)
export class MemberSignatureResolver {
  constructor(
    private readonly queries: MemberSignatureQueries,
    private readonly record: RecordPaperSignature,
    private readonly takeBack: TakeBackPaperSignature,
  ) {}

  @Allow('record', 'Signature')
  @Query(() => [MemberSignatureType], {
    description: 'All that a member signed, the latest first, also what was recorded by mistake. For registrars.',
  })
  signaturesOfMember(
    @Args('personId', { type: () => Uuid }) personId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MemberSignatureType[]> {
    return this.queries.of(reads, personId, member(actor));
  }

  @Allow('record', 'Signature')
  @Mutation(() => Uuid, {
    description:
      'Records a paper that a member signed; the id of the signature. For registrars, of others. Refused: ETHICS_PAPER_OWN, _SIGNED_ALREADY, _IN_FUTURE, _NOT_IN_FORCE, _WORDS_WRONG, ETHICS_PLACE_MISSING, _PLACE_TOO_LONG.',
  })
  recordPaperSignature(
    @Args('input') input: PaperSignatureInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.record.execute(input, key, member(actor));
  }

  @Allow('record', 'Signature')
  @Mutation(() => Uuid, {
    description:
      'Says that a signature on paper was recorded by mistake. For registrars. Refused: ETHICS_SIGNATURE_TYPED, ETHICS_SIGNATURE_FOLLOWED.',
  })
  takeBackPaperSignature(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.takeBack.execute(id, key, member(actor));
  }
}
