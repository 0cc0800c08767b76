import type { Subcontractor, SubcontractorCover } from '@standing/insurance/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const SubcontractorCoverEnum = {
  COVERED: 'covered',
  ENDS_SOON: 'ends-soon',
  ENDED: 'ended',
  NOT_KNOWN: 'not-known',
} as const satisfies Record<string, SubcontractorCover>;
registerEnumType(SubcontractorCoverEnum, {
  name: 'SubcontractorCover',
  description:
    'How a subcontractor is covered today: for all of the work so far; for 60 days at the most; no longer, and the work goes on or went on; or it is not known.',
});

@ObjectType('Subcontractor', { description: 'A subcontractor in the register of the reader, which nobody else reads.' })
export class SubcontractorType implements Subcontractor {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Their level or accreditation.' })
  level: string | null;

  @Field(() => String, { nullable: true, description: 'Who awarded it.' })
  issuer: string | null;

  @Field(() => String, { nullable: true, description: 'Who insures them.' })
  insurer: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day of their cover, in the body's zone." })
  coveredUntil: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the reader saw the attestation.' })
  coverSeenOn: string | null;

  @Field(() => DayScalar, { description: 'The first day of their work for the reader.' })
  workedFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  workedUntil: string | null;

  @Field(() => SubcontractorCoverEnum)
  cover: SubcontractorCover;

  @Field(() => Int)
  version: number;
}

@InputType({ description: 'A subcontractor as the coach keeps it. Texts have 120 characters at the most.' })
export class SubcontractorInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  level?: string | null;

  @Field(() => String, { nullable: true })
  issuer?: string | null;

  @Field(() => String, { nullable: true })
  insurer?: string | null;

  @Field(() => DayScalar, { nullable: true })
  coveredUntil?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Today at the latest.' })
  coverSeenOn?: string | null;

  @Field(() => DayScalar)
  workedFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'Null while it goes on.' })
  workedUntil?: string | null;
}

@ObjectType('SubcontractorRegister', { description: "The reader's own register of subcontractors." })
export class SubcontractorRegisterType {
  @Field(() => [SubcontractorType], { description: 'Those whose work began last come first; 200 at the most.' })
  subcontractors: SubcontractorType[];

  @Field(() => Boolean, {
    description: 'Whether the office is let know that there is a register, and nothing of what is in it.',
  })
  isTold: boolean;
}
