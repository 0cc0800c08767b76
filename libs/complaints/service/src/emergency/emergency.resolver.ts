import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CaseForManager } from '../managing/case.graphql.js';
import { AnswerInEmergency } from './answer-in-emergency.js';
import { AskInEmergency } from './ask-in-emergency.js';
import { CloseInEmergency } from './close-in-emergency.js';
import { AnswerInEmergencyInput, AskInEmergencyInput } from './emergency-inputs.graphql.js';
import { EmergencyReasons, EmergencyRequest } from './emergency.graphql.js';
import { EmergencyQueries } from './emergency.queries.js';
import { ReadEmergencyReasons } from './read-emergency-reasons.js';
import { ReadInEmergency } from './read-in-emergency.js';

/** A case that is opened in an emergency, by two people and for a time (R11). */
@Resolver()
export class EmergencyResolver {
  constructor(
    private readonly queries: EmergencyQueries,
    private readonly ask: AskInEmergency,
    private readonly answer: AnswerInEmergency,
    private readonly close: CloseInEmergency,
    private readonly reasons: ReadEmergencyReasons,
    private readonly read: ReadInEmergency,
  ) {}

  @Query(() => [EmergencyRequest], {
    description:
      'What the reader asked or answered in emergencies, and what waits for somebody to answer, the latest first; fifty at the most, and none of a case from which the reader is shut out.',
  })
  @Allow('open-in-emergency', 'Case')
  emergencyRequests(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<EmergencyRequest[]> {
    return this.queries.list(reads, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Asks to read one case in an emergency; the id of the request, which waits for somebody else for three civil days. Refused: COMPLAINTS_EMERGENCY_OFFICE, COMPLAINTS_EMERGENCY_ASKED_ALREADY, COMPLAINTS_EMERGENCY_DAYS, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG. NOT_FOUND alike for an unknown reference and for a case from which the asker is shut out.',
  })
  @Allow('open-in-emergency', 'Case')
  askInEmergency(
    @Args('input', { type: () => AskInEmergencyInput }) input: AskInEmergencyInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.ask.execute(input, key, member(actor));
  }

  @Mutation(() => EmergencyReasons, {
    description:
      'Reads who asked and why, and who answered and why; written down in the audit each time. For the two, and for whoever may answer while it waits; NOT_FOUND for anybody else. Refused: COMPLAINTS_EMERGENCY_OFFICE.',
  })
  @Allow('open-in-emergency', 'Case')
  readEmergencyReasons(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<EmergencyReasons> {
    return this.reasons.execute(requestId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'A second person opens the case to the one who asked, from today and for the days that were asked for, or declines; the id of the request. Refused: COMPLAINTS_EMERGENCY_OFFICE, COMPLAINTS_EMERGENCY_OWN_REQUEST, COMPLAINTS_EMERGENCY_NOT_WAITING, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('open-in-emergency', 'Case')
  answerInEmergency(
    @Args('input', { type: () => AnswerInEmergencyInput }) input: AnswerInEmergencyInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'Either of the two closes an opening before its last day, and whoever asked takes back what waits; the id of the request. Refused: COMPLAINTS_EMERGENCY_OFFICE, COMPLAINTS_EMERGENCY_NOT_OPEN.',
  })
  @Allow('open-in-emergency', 'Case')
  closeInEmergency(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.close.execute(requestId, key, member(actor));
  }

  @Mutation(() => CaseForManager, {
    description:
      'Reads the file of a case that is open to the reader in an emergency, as its case manager does, without what stays closed: a kept name and what tells it, what is settled or talked of in confidence, and how a panel weighs. Written down in the audit each time. Refused: COMPLAINTS_EMERGENCY_OFFICE, COMPLAINTS_EMERGENCY_NOT_OPEN. NOT_FOUND for anybody but the one who asked.',
  })
  @Allow('open-in-emergency', 'Case')
  readInEmergency(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForManager> {
    return this.read.execute(requestId, key, member(actor));
  }
}
