import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, RefusalType, Uuid } from '@standing/platform/graphql';
import type { Refusal } from '@standing/kernel';
import type { Answer, DeclineReason, SessionForm, SessionDecision as Decision } from '@standing/supervision/rules';
import { DeclineReasonKind, SessionFormKind } from '../sessions/session.graphql.js';
import { AddressGivenBy } from '../supervisors/supervisor.graphql.js';

export const SessionOutcome = { CONFIRM: 'confirm', CORRECT: 'correct', DECLINE: 'decline' } as const satisfies Record<
  string,
  Answer['outcome']
>;
registerEnumType(SessionOutcome, { name: 'SessionOutcome', description: 'What a supervisor answers about a session.' });

export const DecidedOutcome = { CONFIRMED: 'confirmed', CORRECTED: 'corrected', DECLINED: 'declined' } as const;
registerEnumType(DecidedOutcome, { name: 'DecidedOutcome' });

@ObjectType('ConfirmationRequest', { description: 'What a supervisor is asked, by whom, and why they have this link.' })
export class ConfirmationRequestType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar)
  askedOn: string;

  @Field(() => String, { description: "The coach's name." })
  askedBy: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => AddressGivenBy)
  whoGaveAddress: (typeof AddressGivenBy)[keyof typeof AddressGivenBy];
}

@ObjectType('SessionDecision', { description: 'A decision on a session of the request that stands.' })
export class SessionDecisionType {
  @Field(() => Uuid)
  sessionId: string;

  @Field(() => DecidedOutcome)
  outcome: Exclude<Decision['outcome'], 'undone'>;

  @Field(() => DayScalar, { nullable: true })
  heldOn: string | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => Int, { nullable: true })
  contracted: number | null;

  @Field(() => Int, { nullable: true })
  present: number | null;

  @Field(() => DeclineReasonKind, { nullable: true })
  reason: DeclineReason | null;

  @Field(() => Instant, { description: "On the body's clock." })
  decidedAt: Date;

  @Field(() => Instant, { description: 'Until then, in real time, it can be taken back.' })
  undoUntil: Date;
}

@ObjectType('SessionResult', { description: 'What was done to one session, or why nothing was.' })
export class SessionResultType {
  @Field(() => Uuid)
  sessionId: string;

  refusedFor: readonly Refusal[];

  @Field(() => [RefusalType], { description: 'Empty when it was done.' })
  refusals?: RefusalType[];
}

@ObjectType('SessionForMail')
export class SessionForMailType {
  @Field(() => DayScalar)
  heldOn: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => SessionFormKind)
  form: SessionForm;
}

@ObjectType('ConfirmationRequestForMail', { description: 'What the mail to a supervisor says.' })
export class ConfirmationRequestForMailType {
  id: string;

  @Field(() => String)
  askedBy: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => AddressGivenBy)
  whoGaveAddress: (typeof AddressGivenBy)[keyof typeof AddressGivenBy];
}

@InputType({ description: 'What the supervisor answers about one session.' })
export class SessionDecisionInput {
  @Field(() => Uuid)
  sessionId: string;

  @Field(() => SessionOutcome)
  outcome: Answer['outcome'];

  @Field(() => DayScalar, { nullable: true, description: 'With CORRECT: the day, where it is wrong.' })
  heldOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'With CORRECT: the length, where it is wrong.' })
  minutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'With CORRECT, of a group or peers: how many belong to it, where that is wrong; 2 to 30, the leader not counted.',
  })
  contracted?: number | null;

  @Field(() => Int, { nullable: true, description: 'The same: how many of them were there.' })
  present?: number | null;

  @Field(() => DeclineReasonKind, { nullable: true, description: 'With DECLINE.' })
  reason?: DeclineReason | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the session that was read: an amendment made meanwhile is then refused, not attested unread.',
  })
  version?: number | null;
}
