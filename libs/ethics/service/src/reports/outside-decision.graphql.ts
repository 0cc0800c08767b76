import type { AuthorityClass, OutsideDecisionKind } from '@standing/ethics/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';

export const OutsideDecisionKindEnum = {
  FINAL_JUDGMENT: 'final-judgment',
  SANCTION_ELSEWHERE: 'sanction-elsewhere',
} as const satisfies Record<string, OutsideDecisionKind>;
registerEnumType(OutsideDecisionKindEnum, {
  name: 'OutsideDecisionKind',
  description: 'A judgment is a court’s, and final.',
});

export const AuthorityClassEnum = {
  CRIMINAL_COURT: 'criminal-court',
  CIVIL_COURT: 'civil-court',
  ADMINISTRATIVE_AUTHORITY: 'administrative-authority',
  PROFESSIONAL_BODY: 'professional-body',
} as const satisfies Record<string, AuthorityClass>;
registerEnumType(AuthorityClassEnum, { name: 'AuthorityClass', description: 'Who decided, by class and not by name.' });

@ObjectType('OutsideDecision', { description: 'What a member reported of themself: no text and no document.' })
export class OutsideDecisionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => OutsideDecisionKindEnum)
  kind: OutsideDecisionKind;

  @Field(() => AuthorityClassEnum)
  authority: AuthorityClass;

  @Field(() => DayScalar, { description: "In the body's zone." })
  decidedOn: string;

  @Field(() => DayScalar)
  reportedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Until when it was to be reported, by the term in force on that day.',
  })
  reportUntil: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the member said that it was a mistake.' })
  takenBackAt: Date | null;
}

@ObjectType('OutsideReports', { description: "The reader's own reports, and whether the body takes any." })
export class OutsideReportsType {
  @Field(() => Boolean, { description: 'Whether the body has recorded a legal basis, and asks for reports.' })
  areTaken: boolean;

  @Field(() => String, { nullable: true, description: 'That legal basis.' })
  basis: string | null;

  @Field(() => [OutsideDecisionType], { description: 'The latest first.' })
  reports: OutsideDecisionType[];
}

@InputType()
export class OutsideDecisionInput {
  @Field(() => OutsideDecisionKindEnum)
  kind: OutsideDecisionKind;

  @Field(() => AuthorityClassEnum)
  authority: AuthorityClass;

  @Field(() => DayScalar, { description: 'Today at the latest.' })
  decidedOn: string;
}
