import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Refusal } from '@standing/kernel';
import { Connection, DayScalar, Instant, RefusalType, Uuid } from '@standing/platform/graphql';
import type { DisputeReason, Subject } from '@standing/supervision/rules';
import { SubjectKind } from '../agreements/subject.graphql.js';
import { DisputeReasonKind } from '../sessions/session.graphql.js';

@ObjectType('GroupSupervisee', { description: 'Somebody whom I supervise under an accepted agreement.' })
export class GroupSuperviseeType {
  @Field(() => Uuid)
  agreementId: string;

  @Field(() => String, { description: 'As of the day on which they proposed the agreement.' })
  name: string;

  @Field(() => SubjectKind, { description: 'What the agreement is about: a group is about one of the two.' })
  subject: Subject;

  @Field(() => DayScalar, { description: 'First day on which a session can be held under it.' })
  startsOn: string;
}

@ObjectType('GroupSessionRow', { description: 'What a group is for one supervisee, or why it is nothing.' })
export class GroupSessionRowType {
  @Field(() => Uuid)
  agreementId: string;

  groupId?: string;

  @Field(() => String, { description: 'As of the day on which they proposed the agreement.' })
  superviseeName: string;

  refusedFor: readonly Refusal[];

  @Field(() => [RefusalType], {
    description:
      'Why no session is entered: SUPERVISION_BEFORE_AGREEMENT, SUPERVISION_RELATION_BARS, SUPERVISION_FORM_NOT_AGREED, SUPERVISION_RIGHT_ENDED, SUPERVISION_RIGHT_SUSPENDED, SUPERVISION_GROUP_OVERLAP, SUPERVISION_LOGGED_THAT_DAY. Empty when one is.',
  })
  refusals?: RefusalType[];

  @Field(() => DisputeReasonKind, { nullable: true, description: 'Why the supervisee says that it is not so.' })
  dispute: DisputeReason | null;

  @Field(() => Boolean, { description: 'Whether the session counts: entered, and neither disputed nor taken back.' })
  stands: boolean;
}

@ObjectType('GroupSession', { description: 'A group that I led and entered, once for all who attended.' })
export class GroupSessionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => SubjectKind, { description: 'That of the agreements with those who attended.' })
  subject: Subject;

  @Field(() => DayScalar, { description: "Civil day in the session's time zone." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "HH:MM in the session's time zone." })
  startsAt: string | null;

  @Field(() => String, { nullable: true, description: "IANA name; null: the body's time zone." })
  zone: string | null;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int, { description: 'How many belong to the group, the leader not counted.' })
  contracted: number;

  @Field(() => Int, { description: 'How many of them were there.' })
  present: number;

  @Field(() => Instant, { description: 'Until then, in real time, I can take it back.' })
  undoUntil: Date;

  @Field(() => Boolean)
  takenBack: boolean;
}

@ObjectType()
export class GroupSessionConnection extends Connection(GroupSessionType, 'GroupSession') {}

@ObjectType('GroupSessionPreview', { description: 'What entering the group would do; nothing is kept.' })
export class GroupSessionPreviewType {
  refusedFor: readonly Refusal[];

  @Field(() => [RefusalType], {
    description:
      'Why the group cannot be entered so, whoever attended; SUPERVISION_SUBJECTS_MIXED where it would be about coaching and about supervision at once.',
  })
  refusals?: RefusalType[];

  @Field(() => [GroupSessionRowType], { description: 'In the order in which they are named.' })
  rows: GroupSessionRowType[];
}

@InputType({ description: 'One supervisee who attended.' })
export class GroupAttendanceInput {
  @Field(() => Uuid, { description: 'An accepted agreement with me.' })
  agreementId: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what is in the log of that day with them was another session.',
  })
  anotherSession?: boolean | null;
}

@InputType({ description: 'A group that I led.' })
export class GroupSessionInput {
  @Field(() => DayScalar, { description: "Civil day in the session's time zone." })
  heldOn: string;

  @Field(() => String, { nullable: true, description: "HH:MM in the session's time zone." })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: "IANA name; left out: the body's time zone." })
  zone?: string | null;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int, { description: 'How many belong to the group by agreement, 2 to 30; I am not counted.' })
  contracted: number;

  @Field(() => Int, { description: 'How many of them were there, whether I supervise them here or not.' })
  present: number;

  @Field(() => [GroupAttendanceInput], { description: 'Those of my supervisees who were there; each once.' })
  attendance: GroupAttendanceInput[];
}
