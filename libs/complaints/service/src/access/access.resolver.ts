import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AccessOfParty, CopyOfMine } from './access.graphql.js';
import { AccessQueries } from './access.queries.js';
import { ByCodeInput } from './access-inputs.graphql.js';
import { AskForAccess } from './ask-for-access.js';
import { ReadCopy } from './read-copy.js';
import { WithdrawAccess } from './withdraw-access.js';

const NOT_TOLD = 'NOT_FOUND for anybody else, and before charges are served.';
const CODES = 'COMPLAINTS_CODE_MISTYPED, COMPLAINTS_CODE_NOT_ACCEPTED';

/** A party asks for a copy of what is kept of them in their case: one door for each of the two. */
@Resolver()
export class AccessResolver {
  constructor(
    private readonly queries: AccessQueries,
    private readonly ask: AskForAccess,
    private readonly withdraw: WithdrawAccess,
    private readonly copies: ReadCopy,
  ) {}

  @Query(() => AccessOfParty, {
    description: `Whether the respondent asked for a copy in their case, and may; with the reasons that they were given. ${NOT_TOLD}`,
  })
  @Allow('read', 'OwnCase')
  myAccess(
    @Args('reference', { type: () => String }) reference: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AccessOfParty> {
    return this.queries.ofRespondent(reads, member(actor), reference);
  }

  @Mutation(() => Boolean, {
    description: `The respondent asks for a copy of what is kept of them in their case (GDPR, article 15); answered within one month (K16). Refused: COMPLAINTS_ACCESS_ASKED_ALREADY. ${NOT_TOLD}`,
  })
  @Allow('read', 'OwnCase')
  async askForMyCopy(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.ask.execute({ reference }, key, member(actor));
    return true;
  }

  @Mutation(() => Boolean, {
    description: `The respondent takes their request back. Refused: COMPLAINTS_ACCESS_NOT_WAITING. ${NOT_TOLD}`,
  })
  @Allow('read', 'OwnCase')
  async withdrawMyAccess(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.withdraw.execute({ reference }, key, member(actor));
    return true;
  }

  @Mutation(() => CopyOfMine, {
    description: `The respondent reads the copy that was given last, for thirty days; written down in the audit each time. Refused: COMPLAINTS_ACCESS_NO_COPY. ${NOT_TOLD}`,
  })
  @Allow('read', 'OwnCase')
  readMyCopy(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CopyOfMine> {
    return this.copies.execute({ reference }, key, member(actor));
  }

  @Mutation(() => Boolean, {
    description: `Whoever complained asks for a copy, with reference and code; time runs once it is known who asks (K16). Refused: ${CODES}, COMPLAINTS_ACCESS_ASKED_ALREADY.`,
  })
  @Allow('follow', 'Complaint')
  async askForCopyByCode(
    @Args('input', { type: () => ByCodeInput }) { reference, code }: ByCodeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.ask.execute({ reference, code }, key, actor);
    return true;
  }

  @Mutation(() => Boolean, {
    description: `Whoever complained takes their request back. Refused: ${CODES}, COMPLAINTS_ACCESS_NOT_WAITING.`,
  })
  @Allow('follow', 'Complaint')
  async withdrawAccessByCode(
    @Args('input', { type: () => ByCodeInput }) { reference, code }: ByCodeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.withdraw.execute({ reference, code }, key, actor);
    return true;
  }

  @Mutation(() => CopyOfMine, {
    description: `Whoever complained reads the copy that was given last, for thirty days; written down in the audit each time. Refused: ${CODES}, COMPLAINTS_ACCESS_NO_COPY.`,
  })
  @Allow('follow', 'Complaint')
  readCopyByCode(
    @Args('input', { type: () => ByCodeInput }) { reference, code }: ByCodeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CopyOfMine> {
    return this.copies.execute({ reference, code }, key, actor);
  }
}
