import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { SubjectKind } from '../agreements/subject.graphql.js';
import { SupervisorType } from '../supervisors/supervisor.graphql.js';
import type {
  DeclineReason,
  DisputeReason,
  SessionForm,
  SessionStatus,
  Subject,
  Trust,
} from '@standing/supervision/rules';

export const SessionFormKind = { INDIVIDUAL: 'individual', GROUP: 'group', PEER: 'peer' } as const satisfies Record<
  string,
  SessionForm
>;
registerEnumType(SessionFormKind, {
  name: 'SessionForm',
  description: 'GROUP: a supervisor leads it. PEER: among peers, without a leader.',
});

export const DisputeReasonKind = {
  NOT_ME: 'not-me',
  NOT_HELD: 'not-held',
  WRONG_DAY: 'wrong-day',
  WRONG_LENGTH: 'wrong-length',
  OTHER: 'other',
} as const satisfies Record<string, DisputeReason>;
registerEnumType(DisputeReasonKind, {
  name: 'DisputeReason',
  description: 'Why a coach says that a session which their supervisor entered is not so.',
});

export const SessionStatusKind = {
  DECLARED: 'declared',
  ASKED: 'asked',
  CONFIRMED: 'confirmed',
  CORRECTED: 'corrected',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, SessionStatus>;
registerEnumType(SessionStatusKind, { name: 'SessionStatus' });

export const SessionTrustKind = {
  DECLARED: 'declared',
  CONFIRMED: 'confirmed',
  DOCUMENTED: 'documented',
} as const satisfies Record<string, Trust>;
registerEnumType(SessionTrustKind, {
  name: 'SessionTrust',
  description:
    'CONFIRMED only where the body checked the supervisor’s address. DOCUMENTED: accepted by the body on documents.',
});

export const DeclineReasonKind = {
  NOT_HELD: 'not-held',
  WRONG_LENGTH: 'wrong-length',
  WRONG_PERSON: 'wrong-person',
  OUTSIDE_AGREEMENT: 'outside-agreement',
  OTHER: 'other',
} as const satisfies Record<string, DeclineReason>;
registerEnumType(DeclineReasonKind, { name: 'DeclineReason' });

@ObjectType('SupervisionSession', { description: 'A session as it stands now; everything ever said of it is kept.' })
export class SupervisionSessionType {
  @Field(() => Uuid)
  id: string;

  agreementId: string;

  @Field(() => SupervisorType)
  supervisor: SupervisorType;

  @Field(() => SubjectKind, { description: 'That of its agreement.' })
  subject: Subject;

  @Field(() => DayScalar, { description: "The day; the supervisor's where they corrected it." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "HH:MM in the session's time zone, when it is said." })
  startsAt: string | null;

  @Field(() => String, { nullable: true, description: "IANA name of the session's time zone; null: the body's." })
  zone: string | null;

  @Field(() => Int, { description: "The length; the supervisor's where they corrected it." })
  minutes: number;

  @Field(() => SessionFormKind)
  form: SessionForm;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many belong to the group, 2 to 30, the leader not counted; the supervisor's number where they corrected it. Null: not said.",
  })
  contracted: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them were there. Null: not said.' })
  present: number | null;

  groupId: string | null;

  @Field(() => Boolean, {
    description: 'The supervisor entered it with a group, and attests it; the coach can dispute it.',
  })
  enteredBySupervisor?: boolean;

  @Field(() => DisputeReasonKind, {
    nullable: true,
    description: 'Why the coach says that it is not so: then it is withdrawn.',
  })
  dispute: DisputeReason | null;

  @Field(() => SessionStatusKind)
  status: SessionStatus;

  @Field(() => SessionTrustKind)
  trust: Trust;

  @Field(() => DayScalar, { description: 'The day as the coach says.' })
  loggedHeldOn: string;

  @Field(() => Int, { description: 'The length as the coach says.' })
  loggedMinutes: number;

  @Field(() => Int, { nullable: true, description: 'How many belong to the group, as was said first.' })
  loggedContracted: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were there, as was said first.' })
  loggedPresent: number | null;

  @Field(() => DeclineReasonKind, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => Instant, { nullable: true, description: "On the body's clock." })
  decidedAt: Date | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until then, in real time, the supervisor can take the decision back.',
  })
  undoUntil: Date | null;

  @Field(() => Int, { description: 'Of what the coach says: rises when they amend or withdraw.' })
  version: number;

  @Field(() => Instant, { nullable: true, description: 'When the supervisor was last asked.' })
  askedAt: Date | null;
}

@ObjectType()
export class SupervisionSessionConnection extends Connection(SupervisionSessionType, 'SupervisionSession') {}

@InputType({ description: 'What a coach says of a session.' })
export class AmendSessionInput {
  @Field(() => DayScalar)
  heldOn: string;

  @Field(() => String, { nullable: true, description: "HH:MM in the session's time zone." })
  startsAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "IANA name of the time zone in which day and time are said; left out: the body's.",
  })
  zone?: string | null;

  @Field(() => Int)
  minutes: number;

  @Field(() => SessionFormKind)
  form: SessionForm;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a group or peers: how many belong to it by agreement, 2 to 30. Whoever leads a group is not counted; among peers everybody is.',
  })
  contracted?: number | null;

  @Field(() => Int, { nullable: true, description: 'The same: how many of them were there.' })
  present?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: a session alike was held as well.' })
  acceptDuplicate?: boolean | null;
}

@InputType({ description: 'A session to log.' })
export class LogSessionInput extends AmendSessionInput {
  @Field(() => Uuid)
  agreementId: string;
}
