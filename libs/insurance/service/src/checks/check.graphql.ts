import type { CheckOutcome } from '@standing/insurance/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { OfficeCoverType } from '../office/office-cover.graphql.js';
import { PersonStub } from '../office/person.graphql.js';

export const CheckOutcomeEnum = { SEEN: 'seen', STILL_ASKED: 'still-asked', NONE: 'none' } as const satisfies Record<
  string,
  CheckOutcome
>;
registerEnumType(CheckOutcomeEnum, {
  name: 'CoverCheckOutcome',
  description: 'The attestation was seen; it is still asked for, until another day; or none was shown in time.',
});

@ObjectType({ isAbstract: true })
export abstract class CheckFields {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  askedOn: string;

  @Field(() => DayScalar, { description: 'The last day of the term that runs now.' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Whether it was their turn, and nobody chose them.' })
  isDrawn: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the member last answered.' })
  answeredOn: string | null;

  @Field(() => CheckOutcomeEnum, { nullable: true, description: 'What was last decided.' })
  outcome: CheckOutcome | null;

  @Field(() => DayScalar, { nullable: true })
  decidedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the attestation was seen.' })
  seenOn: string | null;
}

@ObjectType('OwnCoverCheck', { description: 'That the association asks the reader for the attestation in force.' })
export class OwnCoverCheckType extends CheckFields {
  @Field(() => Uuid, { nullable: true, description: 'The cover that the reader last answered with.' })
  coverId: string | null;
}

@ObjectType('CoverCheck', { description: 'A check of papers as the office sees it. It is no part of any procedure.' })
export class CoverCheckType extends CheckFields {
  @Field(() => PersonStub, { description: 'Whoever is asked.' })
  holder: PersonStub;

  @Field(() => Boolean, {
    description: 'Whether they let the office know that they keep a register of subcontractors (RC-3.B2).',
  })
  isRegisterTold: boolean;

  @Field(() => OfficeCoverType, { nullable: true, description: 'The cover that they last answered with.' })
  cover: OfficeCoverType | null;
}

@ObjectType()
export class CoverCheckConnection extends Connection(CoverCheckType, 'CoverCheck') {}

@ObjectType('CoverCheckForMail', { description: 'What a mail to the member says: until when.' })
export class CoverCheckForMailType {
  @Field(() => Uuid, { description: 'The member; nobody else is written to.' })
  personId: string;

  @Field(() => DayScalar)
  dueOn: string;
}
