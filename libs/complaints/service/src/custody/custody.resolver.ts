import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AnswerIdentityRequest } from './answer-identity-request.js';
import { AskForIdentity } from './ask-for-identity.js';
import { CloseIdentityOpening } from './close-identity-opening.js';
import { AnswerIdentityRequestInput, AskForIdentityInput } from './custody-inputs.graphql.js';
import { CustodyOfCase, IdentityAsking, OpenedIdentity } from './custody.graphql.js';
import { CustodyQueries } from './custody.queries.js';
import { OpenCustody } from './open-custody.js';
import { ReadOpenedIdentity } from './read-opened-identity.js';

/** Who is told a name that is kept from the coach (R12). */
@Resolver()
export class CustodyResolver {
  constructor(
    private readonly queries: CustodyQueries,
    private readonly ask: AskForIdentity,
    private readonly answer: AnswerIdentityRequest,
    private readonly close: CloseIdentityOpening,
    private readonly read: ReadOpenedIdentity,
    private readonly open: OpenCustody,
  ) {}

  @Query(() => IdentityAsking, {
    nullable: true,
    description:
      'What the reader asked, and may ask, of the identity custodian of a case. Null where no name is kept from the coach, or nothing tells the reader yet that one is; NOT_FOUND for whoever is neither case manager, investigator nor of a panel.',
  })
  @Allow('act-in', 'Case')
  identityAsking(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<IdentityAsking | null> {
    return this.queries.asking(reads, member(actor), caseId);
  }

  @Mutation(() => Uuid, {
    description:
      'Asks the custodian of a case to be told, alone and for some days, a name that is kept from the coach; the id of the request. Refused: COMPLAINTS_IDENTITY_NOT_KEPT, COMPLAINTS_NOT_NOW, COMPLAINTS_NO_CUSTODIAN, COMPLAINTS_IDENTITY_ASKED_ALREADY, COMPLAINTS_OPENING_DAYS, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  askForIdentity(
    @Args('input', { type: () => AskForIdentityInput }) input: AskForIdentityInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.ask.execute(input, key, member(actor));
  }

  @Mutation(() => CustodyOfCase, {
    description:
      'Opens what was asked of the identity custodian of a case, for them alone; written down in the audit each time. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  openCustody(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CustodyOfCase> {
    return this.open.execute(caseId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The custodian opens the name to the one who asked, from today and for the days that were asked for, or declines; the id of the request. Refused: COMPLAINTS_IDENTITY_OWN_REQUEST, COMPLAINTS_IDENTITY_NOT_WAITING, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  answerIdentityRequest(
    @Args('input', { type: () => AnswerIdentityRequestInput }) input: AnswerIdentityRequestInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The asker or the custodian closes an opening before its last day, and whoever asked takes back what waits; the id of the request. Refused: COMPLAINTS_IDENTITY_NOT_OPEN.',
  })
  @Allow('act-in', 'Case')
  closeIdentityOpening(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.close.execute(requestId, key, member(actor));
  }

  @Mutation(() => OpenedIdentity, {
    description:
      'Reads a name that was opened to the reader; written down in the audit each time. Refused: COMPLAINTS_IDENTITY_NOT_OPEN. NOT_FOUND for anybody but the one who asked.',
  })
  @Allow('act-in', 'Case')
  readOpenedIdentity(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<OpenedIdentity> {
    return this.read.execute(requestId, key, member(actor));
  }
}
