import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('Award', { description: 'A level as it was awarded. It never changes.' })
export class AwardType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => Uuid, { description: 'The version of the scheme that decided.' })
  schemeVersionId: string;

  @Field(() => String, { description: 'The public name of the award, such as CC-2026-7K3Q9MX; the register finds it.' })
  reference: string;

  @Field(() => String, { description: 'The name that the register shows.' })
  shownName: string;

  @Field(() => DayScalar)
  awardedOn: string;

  @Field(() => DayScalar, { description: 'The first day on which it holds.' })
  validFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it holds; null without end.' })
  validUntil: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The term before it, of the same reference; null for a first one.',
  })
  renewsAwardId: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description:
      "The award of a higher level in whose place it stands, at the member's own wish or by a decision of a procedure; null for any other.",
  })
  lowersAwardId: string | null;

  @Field(() => PersonStub, { nullable: true, description: 'Null for a lower level by a decision of a procedure.' })
  awardedBy: PersonStub | null;
}

@ObjectType('AwardForMail', { description: 'What the mail to the member says of an award.' })
export class AwardForMailType {
  @Field(() => String)
  levelTitle: string;

  @Field(() => String)
  reference: string;

  @Field(() => DayScalar)
  validFrom: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it is withdrawn; null when it is not.',
  })
  withdrawnFrom: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it ended by consent: on the day on which it is withdrawn the register says that and no withdrawal.',
  })
  byConsent: boolean;

  @Field(() => Boolean, { description: 'Whether it is a new term of an award that the member had before.' })
  isRenewal: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is a lower level, which the member wished to go on at unless `isReduction`.',
  })
  isLowering: boolean;

  @Field(() => Boolean, { description: 'Whether it is a lower level by a decision of a procedure.' })
  isReduction: boolean;
}

@InputType({ description: 'Why the level is awarded though a criterion is not yet met. It is kept with the decision.' })
export class CriterionOverrideInput {
  @Field(() => String, { description: "The criterion's code." })
  criterion: string;

  @Field(() => String, { description: '2000 characters at most.' })
  reason: string;
}

@InputType({ description: 'The level applied for is awarded.' })
export class AwardLevelInput {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => String, { description: 'The name under which the register shows the member, 120 characters at most.' })
  shownName: string;

  @Field(() => [CriterionOverrideInput], {
    nullable: true,
    description: 'One for each criterion that is not yet met; none when left out.',
  })
  overrides: CriterionOverrideInput[] | null;
}
