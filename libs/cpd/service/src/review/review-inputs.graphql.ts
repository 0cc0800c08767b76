import type { FilePart, RefusedReason, ShownKind, TimeGround, Verdict } from '@standing/cpd/rules';
import { Field, InputType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import {
  AuditGroundEnum,
  AuditPartEnum,
  AuditReasonEnum,
  AuditShownEnum,
  AuditVerdictEnum,
} from './review-enums.graphql.js';

@InputType()
export class AuditAnswerLineInput {
  @Field(() => Uuid)
  activityId: string;

  @Field(() => AuditShownEnum)
  kind: ShownKind;

  @Field(() => String, {
    nullable: true,
    description: 'The ticket of a file that was sent to `/files`; without one, FILE is the file that the activity has.',
  })
  file?: string | null;

  @Field(() => String, { nullable: true, description: 'Why another file stands in its place, 1 to 300 characters.' })
  word?: string | null;
}

@InputType()
export class AuditAnswerInput {
  @Field(() => Uuid)
  fileId: string;

  @Field(() => [AuditAnswerLineInput], { description: 'One for each activity asked about, and no other.' })
  lines: AuditAnswerLineInput[];

  @Field(() => Boolean, {
    description: 'The member has looked that no client and nobody else can be recognised in the files.',
  })
  namesNobody: boolean;
}

@InputType()
export class AuditTimeInput {
  @Field(() => Uuid)
  fileId: string;

  @Field(() => AuditGroundEnum)
  ground: TimeGround;

  @Field(() => DayScalar, { description: 'After the last day that there is, by 92 days at the most.' })
  wishedUntil: string;
}

@InputType()
export class AuditWordInput {
  @Field(() => Uuid)
  fileId: string;

  @Field(() => Uuid)
  activityId: string;

  @Field(() => AuditVerdictEnum)
  verdict: Verdict;

  @Field(() => AuditReasonEnum, { nullable: true, description: 'For a refusal.' })
  reason?: RefusedReason | null;

  @Field(() => [AuditPartEnum], { nullable: true, description: 'What the file does not hold.' })
  missing?: FilePart[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the member, at most 300 characters; needed to ask for more.',
  })
  sentence?: string | null;
}
