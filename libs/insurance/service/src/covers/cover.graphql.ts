import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Activity, CoverDays, CoverStatus, Gap, RefusalReason } from '@standing/insurance/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { AttestationType } from '../documents/attestation.graphql.js';
import { CoverFindingType } from '../minimum/finding.graphql.js';
import { CoverTermsFields, CoverTermsInput } from './cover-terms.graphql.js';

export const CoverStatusKind = {
  DECLARED: 'declared',
  VERIFIED: 'verified',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, CoverStatus>;
registerEnumType(CoverStatusKind, {
  name: 'CoverStatus',
  description: 'Said by the coach; proved by an attestation; not accepted by the body; taken back by the coach.',
});

export const CoveredActivityKind = {
  COACHING: 'coaching',
  TEAM_COACHING: 'team-coaching',
  SUPERVISION: 'supervision',
  MENTORING: 'mentoring',
  TRAINING: 'training',
} as const satisfies Record<string, Activity>;
registerEnumType(CoveredActivityKind, { name: 'CoveredActivity' });

export const CoverRefusalReasonKind = {
  NO_ATTESTATION: 'no-attestation',
  OTHER_PERSON: 'other-person',
  OTHER_DAYS: 'other-days',
  OTHER_POLICY: 'other-policy',
  ACTIVITY_NOT_COVERED: 'activity-not-covered',
  COUNTRY_NOT_COVERED: 'country-not-covered',
} as const satisfies Record<string, RefusalReason>;
registerEnumType(CoverRefusalReasonKind, {
  name: 'CoverRefusalReason',
  description: 'Why the body did not verify a cover: no attestation was seen, or it says something else.',
});

@ObjectType({ isAbstract: true })
export abstract class CoverFields extends CoverTermsFields {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'As the coach wrote it; seen by the coach and the office alone.' })
  insurer: string;

  @Field(() => String, { description: 'As the coach wrote it; seen by the coach and the office alone.' })
  policyReference: string;

  @Field(() => DayScalar, { description: "The first day, in the body's zone." })
  startsOn: string;

  @Field(() => DayScalar, { description: 'The last day, which is still covered.' })
  endsOn: string;

  @Field(() => [String], { description: 'ISO 3166-1 codes of two letters, in their order.' })
  countries: string[];

  @Field(() => [CoveredActivityKind])
  activities: Activity[];

  @Field(() => CoverStatusKind)
  status: CoverStatus;

  @Field(() => DayScalar, { description: 'The day on which the coach last said it so.' })
  declaredOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which an officer verified or refused it.' })
  decidedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day on which the insurer's attestation was seen." })
  seenOn: string | null;

  @Field(() => CoverRefusalReasonKind, { nullable: true })
  refusalReason: RefusalReason | null;

  @Field(() => CoverFindingType, {
    nullable: true,
    description:
      'How it compared with what the body asks for when it was verified; never worked out again. Null unless verified, and where nothing was asked.',
  })
  finding: CoverFindingType | null;

  @Field(() => AttestationType, { nullable: true, description: 'Its attestation, where the coach gave it.' })
  document: AttestationType | null;

  @Field(() => Int, { description: 'Rises with every change, whoever makes it.' })
  version: number;
}

@ObjectType('CoverGap', { description: 'A time without cover.' })
export class CoverGapType implements Gap {
  @Field(() => DayScalar)
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while nothing follows.' })
  to: string | null;
}

@ObjectType('CoverRenewal', { description: 'The days of the next period: a year from the day after the last one.' })
export class CoverRenewalType implements CoverDays {
  @Field(() => DayScalar)
  startsOn: string;

  @Field(() => DayScalar)
  endsOn: string;
}

@ObjectType('InsuranceCover', { description: "The reader's own professional indemnity cover." })
export class InsuranceCoverType extends CoverFields {
  @Field(() => Boolean, { description: 'Whether its last day is over.' })
  ended: boolean;

  @Field(() => CoverGapType, {
    nullable: true,
    description: 'The gap behind it: told when another begins late, or in the 60 days before its end.',
  })
  gap: CoverGapType | null;

  @Field(() => CoverRenewalType, {
    nullable: true,
    description:
      'What a renewal begins with: from 60 days before its end to a year after it, while its countries are not all covered on the next day.',
  })
  renewal: CoverRenewalType | null;
}

@InputType({ description: 'A cover as its attestation shows it.' })
export class CoverInput extends CoverTermsInput {
  @Field(() => String, { description: '120 characters at the most.' })
  insurer: string;

  @Field(() => String, { description: '60 characters at the most.' })
  policyReference: string;

  @Field(() => DayScalar)
  startsOn: string;

  @Field(() => DayScalar, {
    description: 'The last day: 36 months after the first at the most, and no more than 60 ago.',
  })
  endsOn: string;

  @Field(() => [String], { description: 'ISO 3166-1 codes of two letters.' })
  countries: string[];

  @Field(() => [CoveredActivityKind])
  activities: Activity[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Said on purpose: the same policy is declared for some of these days already.',
  })
  acceptOverlap?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ticket of the attestation, sent to `/files`; in a correction, none keeps the one that there is.',
  })
  file?: string | null;
}
