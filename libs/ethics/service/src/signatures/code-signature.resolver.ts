import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CodeSignatureType, CodeStandingType, SignCodeInput } from './code-signature.graphql.js';
import { CodeSignatureQueries } from './code-signature.queries.js';
import { SignCode } from './sign-code.js';

@Resolver(() => CodeSignatureType)
export class CodeSignatureResolver {
  constructor(
    private readonly queries: CodeSignatureQueries,
    private readonly sign: SignCode,
  ) {}

  @Query(() => CodeSignatureType, {
    nullable: true,
    description: "The reader's latest signature; null before the first.",
  })
  @Allow('read', 'CodeSignature')
  mySignature(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CodeSignatureType | null> {
    return this.queries.latest(reads, member(actor));
  }

  @Query(() => CodeStandingType, { description: 'Where the reader stands with the edition in force.' })
  @Allow('read', 'CodeSignature')
  codeStanding(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CodeStandingType> {
    return this.queries.standing(reads, member(actor));
  }

  @Mutation(() => CodeSignatureType, { description: 'Signs the edition in force.' })
  @Allow('sign', 'CodeEdition')
  async signCode(
    @Args('input', { type: () => SignCodeInput }) input: SignCodeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CodeSignatureType | null> {
    const id = await this.sign.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, member(actor), id);
  }
}
