import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  HarmedAge,
  NameVisibility,
  Occurred,
  RelationToCoach,
  RepresentativeRight,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { HarmedAgeEnum, OccurredKindEnum, RepresentativeRightEnum } from '../cases/told.graphql.js';
import { RelationToCoachEnum } from '../cases/told-relation.graphql.js';
import { PeerInput } from './peer.graphql.js';

export const NameVisibilityEnum = {
  NAMED: 'named',
  KEPT_FROM_COACH: 'kept-from-coach',
  PSEUDONYMOUS: 'pseudonymous',
  ANONYMOUS: 'anonymous',
} as const satisfies Record<string, NameVisibility>;
registerEnumType(NameVisibilityEnum, {
  name: 'NameVisibility',
  description:
    'Who may read the name of the person who complains: everybody in the case; all but the coach concerned; nobody, and a return code answers; nobody, and nothing answers.',
});

@InputType({ description: 'One behaviour that is complained of.' })
export class AllegationInput {
  @Field(() => String, { description: 'What was done or said, in their own words. At most 20,000 characters.' })
  behaviour: string;

  @Field(() => [String], { description: 'Codes of clauses, such as CF-2; none when they do not know.' })
  clauses: string[];

  @Field(() => OccurredKindEnum)
  occurredKind: Occurred['kind'];

  @Field(() => DayScalar, { nullable: true, description: 'The day, or the first day of the period.' })
  occurredFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the period.' })
  occurredUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'About when, in their own words. At most 200 characters.' })
  occurredWords?: string | null;
}

@InputType({ description: 'Somebody who files for another.' })
export class RepresentationInput {
  @Field(() => String, { description: 'Who they are to the person harmed. At most 300 characters.' })
  representative: string;

  @Field(() => RepresentativeRightEnum)
  right: RepresentativeRight;

  @Field(() => String, { nullable: true, description: 'The right in their own words, where it is OTHER.' })
  rightWords?: string | null;
}

@InputType()
export class FileComplaintInput {
  @Field(() => String, {
    description: 'About whom, in their own words or as a reference of the register. At most 300 characters.',
  })
  about: string;

  @Field(() => HarmedAgeEnum)
  harmedAge: HarmedAge;

  @Field(() => RepresentationInput, { nullable: true, description: 'Null when they were harmed themselves.' })
  representation?: RepresentationInput | null;

  @Field(() => RelationToCoachEnum, { nullable: true, description: 'Null where it was not asked.' })
  relation?: RelationToCoach | null;

  @Field(() => PeerInput, {
    nullable: true,
    description:
      'What a COLLEAGUE attests, and nobody else. Refusals: COMPLAINTS_PEER_MISSING, COMPLAINTS_PEER_NOT_ASKED, COMPLAINTS_CHALLENGE_DAY_MISSING, COMPLAINTS_CHALLENGE_IN_FUTURE, COMPLAINTS_WAIVER_MISSING, COMPLAINTS_INTEREST_MISSING.',
  })
  peer?: PeerInput | null;

  @Field(() => [AllegationInput], { description: 'From one to ten.' })
  allegations: AllegationInput[];

  @Field(() => Uuid, { nullable: true, description: 'The edition of the code that they were shown.' })
  codeEditionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who else knows or was there, in their own words. At most 2,000 characters.',
  })
  otherPeople?: string | null;

  @Field(() => NameVisibilityEnum)
  nameVisibility: NameVisibility;

  @Field(() => String, { nullable: true, description: 'Null where the body is not told it. At most 200 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach them; null as the name is. At most 500 characters.',
  })
  contact?: string | null;

  @Field(() => Boolean, { description: 'They declare that it is true as far as they know.' })
  declared: boolean;
}

@ObjectType({ description: 'What whoever filed a complaint is given, once.' })
export class ComplaintReceipt {
  @Field(() => String, { description: 'By which to speak of the complaint.' })
  reference: string;

  @Field(() => String, {
    nullable: true,
    description: 'With the reference it opens the return page. It is kept nowhere. Null for an anonymous complaint.',
  })
  returnCode: string | null;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was received." })
  receivedOn: string;

  @Field(() => DayScalar, { description: 'The last day on which it will be acknowledged (K1).' })
  acknowledgedBy: string;

  @Field(() => String, { description: 'What was sent, as it was declared: for the complainant to keep.' })
  copy: string;

  @Field(() => String, {
    description: 'Reference, day and the digest of the copy, signed by the body: `checkComplaintReceipt` reads it.',
  })
  receipt: string;
}
