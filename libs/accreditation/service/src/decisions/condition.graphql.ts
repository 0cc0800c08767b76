import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

const ZONE = "A civil day in the body's zone.";

@ObjectType('ConditionTerms', {
  description: 'Until which day a conditional decision of today may be honoured.',
})
export class ConditionTermsType {
  @Field(() => DayScalar, { description: `${ZONE} 28 days ahead; the platform's own.` })
  earliest: string;

  @Field(() => DayScalar, { description: `${ZONE} One year ahead. Source: NICET, table 4.2.` })
  proposed: string;

  @Field(() => DayScalar, { description: `${ZONE} Two years ahead; the platform's own.` })
  latest: string;
}

@InputType({ description: 'The body answers with what is still to be shown, and until when it is honoured.' })
export class DecideConditionallyInput {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => String, {
    description: 'What the applicant has still to show; they read it as it is written. 4000 characters at most.',
  })
  stillToShow: string;

  @Field(() => DayScalar, {
    description: `The last day on which it is honoured. ${ZONE} 28 days ahead at the least, two years at the most.`,
  })
  honouredUntil: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the term is made longer; the applicant reads it. 2000 characters at most. Needed where the application is conditional already, and for no other.',
  })
  longerBecause: string | null;
}
