import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import type {
  NotAcceptedReason,
  OnDocuments,
  ProofDocumentKind as Kind,
  ProofGround,
  ProofState,
  ReversalReason,
  SessionStatus,
} from '@standing/supervision/rules';
import type { Refusal } from '@standing/kernel';
import { SessionStatusKind } from '../sessions/session.graphql.js';
import {
  NotAcceptedReasonKind,
  OnDocumentsKind,
  ProofDocumentKind,
  ProofGroundKind,
  ProofReasonKind,
  ProofStateKind,
  ReversalReasonKind,
} from './proof-enums.graphql.js';

@ObjectType('ProofDocument', { description: 'A document of a proof; `/files/supervision/<id>` hands it out.' })
export class ProofDocumentType {
  @Field(() => Uuid)
  id: string;

  @Field(() => ProofDocumentKind)
  kind: Kind;

  @Field(() => String, { description: 'As the coach named it.' })
  name: string;

  @Field(() => String, { description: 'By its content, such as application/pdf.' })
  mediaType: string;

  @Field(() => Int)
  bytes: number;
}

@ObjectType('ProofSession', { description: 'One session of a proof, and what became of it.' })
export class ProofSessionType {
  proofId: string;

  @Field(() => Uuid)
  sessionId: string;

  @Field(() => DayScalar, { description: "Civil day in the body's zone, as it was when the proof was given." })
  heldOn: string;

  @Field(() => Int, { description: 'As it was when the proof was given.' })
  minutes: number;

  @Field(() => ProofGroundKind)
  ground: ProofGround;

  @Field(() => ProofStateKind)
  state: ProofState;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it came to this state; null while it waits.',
  })
  closedOn: string | null;

  @Field(() => ProofReasonKind, { nullable: true, description: 'Of NOT_ACCEPTED and REVERSED.' })
  reason: NotAcceptedReason | ReversalReason | null;

  @Field(() => String, { nullable: true, description: 'What the body wrote to the coach beside it.' })
  note: string | null;

  @Field(() => SessionStatusKind, { description: 'What its supervisor said of it, which may differ from the state.' })
  sessionStatus: SessionStatus;
}

@ObjectType('SupervisionProof', {
  description: 'Documents for sessions that their supervisor cannot confirm, and what the body decided of each.',
})
export class SupervisionProofType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar)
  givenOn: string;

  @Field(() => String, { description: "The coach's name on that day." })
  givenBy: string;

  @Field(() => String)
  supervisorName: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which its documents are erased; null while something waits.',
  })
  documentsUntil: string | null;
}

@ObjectType('OtherProof', { description: 'Whether the coach may give documents for a session, now or later.' })
export class OtherProofType {
  @Field(() => OnDocumentsKind)
  onDocuments: OnDocuments;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The first day on which it may be given, in the body's zone; null when it may today, or no day is known.",
  })
  possibleFrom: string | null;

  refusedFor: readonly Refusal[];

  @Field(() => [RefusalType], { description: 'Why it may not be given today; empty when it may.' })
  refusals?: RefusalType[];
}

@ObjectType('ProofResult', { description: 'What was decided of one session, or why nothing was.' })
export class ProofResultType {
  @Field(() => Uuid)
  sessionId: string;

  refusedFor: readonly Refusal[];

  @Field(() => [RefusalType], { description: 'Empty when it was done.' })
  refusals?: RefusalType[];
}

@InputType({ description: 'A document: what it is, and the ticket that the upload door gave for its file.' })
export class ProofDocumentInput {
  @Field(() => ProofDocumentKind)
  kind: Kind;

  @Field(() => String)
  file: string;
}

@InputType({ description: 'Other proof of sessions with one supervisor.' })
export class GiveProofInput {
  @Field(() => [Uuid])
  sessionIds: string[];

  @Field(() => [ProofDocumentInput], { description: 'One to three.' })
  documents: ProofDocumentInput[];

  @Field(() => Boolean, { description: 'True: no client is named in the documents.' })
  namesHidden: boolean;
}

@InputType({ description: 'What the body says of one session of a proof.' })
export class ProofVerdictInput {
  @Field(() => Uuid)
  sessionId: string;

  @Field(() => Boolean, { description: 'True: accepted on documents.' })
  accept: boolean;

  @Field(() => NotAcceptedReasonKind, { nullable: true, description: 'Where it is not accepted.' })
  reason?: NotAcceptedReason | null;

  @Field(() => String, { nullable: true, description: 'A sentence for the coach, 500 characters at the most.' })
  note?: string | null;
}

@InputType({ description: 'That a session is accepted on documents no longer.' })
export class ReverseAcceptanceInput {
  @Field(() => Uuid)
  proofId: string;

  @Field(() => Uuid)
  sessionId: string;

  @Field(() => ReversalReasonKind)
  reason: ReversalReason;

  @Field(() => String, { nullable: true, description: 'A sentence for the coach, 500 characters at the most.' })
  note?: string | null;
}
