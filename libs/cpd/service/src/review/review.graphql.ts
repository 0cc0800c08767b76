import type {
  AuditState,
  FilePart,
  FollowUp,
  Outcome,
  RefusedReason,
  RoundKind,
  ShownKind,
  TimeGround,
  Verdict,
} from '@standing/cpd/rules';
import type { CpdKind } from '@standing/cpd/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { CpdKindEnum } from '../activities/activity.graphql.js';
import { PersonStub } from '../person.graphql.js';
import {
  AuditFollowUpEnum,
  AuditGroundEnum,
  AuditOutcomeEnum,
  AuditPartEnum,
  AuditReasonEnum,
  AuditRoundEnum,
  AuditShownEnum,
  AuditStateEnum,
  AuditVerdictEnum,
} from './review-enums.graphql.js';

@ObjectType('AuditWord', { description: 'What the auditor said of what was shown of an activity.' })
export class AuditWordType {
  @Field(() => AuditVerdictEnum)
  verdict: Verdict;

  @Field(() => AuditReasonEnum, { nullable: true, description: 'Why it is refused.' })
  reason: RefusedReason | null;

  @Field(() => [AuditPartEnum], { description: 'What the file does not hold.' })
  missing: readonly FilePart[];

  @Field(() => String, { nullable: true, description: 'A sentence for the member.' })
  sentence: string | null;
}

@ObjectType('AuditItem', { description: 'An activity that an audit looks at.' })
export class AuditItemType {
  @Field(() => Uuid)
  activityId: string;

  @Field(() => String)
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => String, { nullable: true, description: 'Who gave it, as the coach wrote it.' })
  provider: string | null;

  @Field(() => DayScalar, { description: "In the body's zone." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone: the day on which it counts." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether the member is to say something of it now.' })
  isAsked: boolean;

  @Field(() => AuditShownEnum, { nullable: true, description: 'What was shown last; nothing before the first answer.' })
  shown: ShownKind | null;

  @Field(() => String, { nullable: true, description: 'The word of the member beside a file in the place of another.' })
  word: string | null;

  /** Not shown: the field `document` reads it. */
  documentId: string | null;
  /** Not shown: the field `onRecord` reads it. */
  onRecordId: string | null;

  @Field(() => AuditWordType, {
    nullable: true,
    description: 'To the member once they are asked again or it is closed; to the auditor and the office at once.',
  })
  said: AuditWordType | null;
}

@ObjectType('AuditTime', { description: 'A wish for more time, and what the office answered.' })
export class AuditTimeType {
  @Field(() => AuditGroundEnum)
  ground: TimeGround;

  @Field(() => DayScalar, { description: "In the body's zone." })
  wishedUntil: string;

  @Field(() => Boolean, { nullable: true, description: 'Nothing while nobody has answered.' })
  isGranted: boolean | null;
}

@ObjectType({ isAbstract: true })
abstract class AuditFacts {
  @Field(() => Uuid)
  id: string;

  @Field(() => AuditStateEnum)
  state: AuditState;

  @Field(() => DayScalar, { description: "In the body's zone." })
  openedOn: string;

  @Field(() => DayScalar, { description: 'It looks at activities that ended after this day.' })
  looksAfter: string;

  @Field(() => DayScalar, { description: 'And on this day or before.' })
  looksUntil: string;

  @Field(() => AuditRoundEnum, { description: 'Why the member was asked last.' })
  asked: RoundKind;

  @Field(() => DayScalar, { description: 'The last day to answer what was asked last, in the body’s zone.' })
  dueOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which that was answered.' })
  answeredOn: string | null;

  @Field(() => AuditTimeType, { nullable: true, description: 'Whether more time was asked for it.' })
  time: AuditTimeType | null;

  @Field(() => AuditOutcomeEnum, { nullable: true })
  outcome: Outcome | null;

  @Field(() => DayScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => AuditFollowUpEnum, { nullable: true, description: 'What a registrar made of a recommendation.' })
  followUp: FollowUp | null;
}

@ObjectType('MyAudit', { description: 'The audit of the reader’s own activities. Who reviews it is not said.' })
export class MyAuditType extends AuditFacts {}

@ObjectType('AuditFile', { description: 'The audit of a member, for whoever reviews it and for the office.' })
export class AuditFileType extends AuditFacts {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => PersonStub, { nullable: true, description: 'Who reviews it.' })
  auditor: PersonStub | null;

  @Field(() => Boolean, { description: 'Whether the reader reviews it.' })
  isMine: boolean;

  @Field(() => Boolean, { description: 'Whether more time was given already: it is given once.' })
  hadMoreTime: boolean;
}

@ObjectType()
export class AuditFileConnection extends Connection(AuditFileType, 'AuditFile') {}
